import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('nothing needs to be set for development', () => {
	expect(readEnvironment({})).toMatchObject({
		mode: 'development',
		cmsPort: 3001,
		cmsUrl: 'http://localhost:3001',
		siteUrl: 'http://localhost:3000',
	});
});

test('the database lives in the data folder unless another one is named', () => {
	expect(readEnvironment({ DATA_DIR: '/var/data' }).databaseUrl).toBe('file:/var/data/cms.db');
	expect(readEnvironment({ DATABASE_URL: 'mongodb://db/cms' }).databaseUrl).toBe('mongodb://db/cms');
});

test('production refuses to start without a secret', () => {
	expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(/^PAYLOAD_SECRET is missing/);
});

test.each([
	[{ CMS_PORT: 'abc' }, 'CMS_PORT must be a port number.'],
	[{ CMS_PORT: '70000' }, 'CMS_PORT must be between 1 and 65535.'],
	[{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.'],
	[{ SITE_URL: 'example.org' }, 'SITE_URL must be an address that starts with http:// or https://.'],
	[{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must have at least 16 characters.'],
	[{ QUOTA_ANONYMOUS: 'many' }, 'QUOTA_ANONYMOUS must be a number.'],
	[{ QUOTA_LOGIN: '0' }, 'QUOTA_LOGIN must be at least 1.'],
	[{ WEBHOOK_RETRIES: 'soon' }, 'WEBHOOK_RETRIES must list at most 30 waits in seconds'],
	[{ WEBHOOK_RETRIES: '5,0' }, 'WEBHOOK_RETRIES must list at most 30 waits in seconds'],
	[{ WEBHOOK_RETRIES: '5,604801' }, 'WEBHOOK_RETRIES must list at most 30 waits in seconds'],
	[{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN must have at least 16 characters.'],
	[{ TRUSTED_PROXIES: '10.0.0.0/99' }, 'TRUSTED_PROXIES must be none, or addresses, ranges'],
	[{ S3_BUCKET: 'Not a bucket' }, 'S3_BUCKET must be the name of a bucket: small letters, digits, dots and hyphens.'],
	[
		{ S3_BUCKET: 'pictures', S3_ACCESS_KEY_ID: 'a' },
		'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing: S3_BUCKET is set.',
	],
	[{ S3_ENDPOINT: 's3.example.org' }, 'S3_ENDPOINT must be an address that starts with http:// or https://.'],
	[{ READ_CACHE_MB: '0' }, 'READ_CACHE_MB must be between 1 and 100000.'],
	[{ READ_CACHE_MB: 'much' }, 'READ_CACHE_MB must be a number of megabytes.'],
	[
		{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@b.org' },
		'SMTP_URL must be an address that starts with smtp:// or smtps://.',
	],
	[{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM is missing'],
	[{ MAIL_FROM: 'the desk' }, 'MAIL_FROM must be an address'],
	[{ MAIL_FROM: 'Desk <desk@example.org>\r\nBcc: x@y.org' }, 'MAIL_FROM must be an address'],
	[{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL must be an address that starts with redis:// or rediss://.'],
	[{ REDIS_URL: 'http://localhost:6379' }, 'REDIS_URL must be an address that starts with redis:// or rediss://.'],
	[{ REDIS_URL: 'redis://' }, 'REDIS_URL must be an address that starts with redis:// or rediss://.'],
	[{ REDIS_URL: 'redis://localhost/cms' }, 'REDIS_URL must end with the host and port, or with / and the number'],
	[{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.'],
])('a wrong setting is named in one sentence: %o', (source, sentence) => {
	expect(() => readEnvironment(source)).toThrow(sentence);
});

test('mails come from an address, with a name or without', () => {
	const smtp = { SMTP_URL: 'smtps://desk:secret@mail.example.org' };
	expect(readEnvironment({ ...smtp, MAIL_FROM: 'Redaktionen <desk@example.org>' }).mail).toEqual({
		smtpUrl: smtp.SMTP_URL,
		from: { name: 'Redaktionen', address: 'desk@example.org' },
	});
	expect(readEnvironment({ ...smtp, MAIL_FROM: 'desk@example.org' }).mail?.from).toEqual({
		name: 'IntegrationNorden',
		address: 'desk@example.org',
	});
	expect(readEnvironment({ MAIL_FROM: 'desk@example.org' }).mail).toBeUndefined();
});

test('a password in a wrong setting is not repeated', () => {
	expect(() => readEnvironment({ SMTP_URL: 'http://desk:secret@mail.example.org' })).toThrow(
		expect.not.stringContaining('secret'),
	);
});

test('an empty line in .env means not set', () => {
	expect(readEnvironment({ CMS_URL: '', PAYLOAD_SECRET: ' ' }).cmsUrl).toBe('http://localhost:3001');
});

test('only this machine may say for whom it asks, unless other proxies are named', () => {
	expect(readEnvironment({}).trustedProxies).toEqual(['loopback']);
	expect(readEnvironment({ TRUSTED_PROXIES: 'none' }).trustedProxies).toEqual([]);
	expect(readEnvironment({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8' }).trustedProxies).toEqual([
		'loopback',
		'10.0.0.0/8',
	]);
});

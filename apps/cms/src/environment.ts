import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import proxyAddr from 'proxy-addr';
import { z } from 'zod';
import { openIdSettings, readOpenIdSettings, type OpenIdSettings } from './sign-in/openid/settings.ts';
import { readSignInSettings, signInSettings, type SignInSettings } from './sign-in/settings.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const developmentSecret = 'development-only-secret-do-not-use-in-production';

const port = (name: string, fallback: number) =>
	z.coerce
		.number({ error: `${name} must be a port number.` })
		.int(`${name} must be a whole number.`)
		.min(1, `${name} must be between 1 and 65535.`)
		.max(65_535, `${name} must be between 1 and 65535.`)
		.default(fallback);

const address = (name: string) =>
	z
		.url({ protocol: /^https?$/, error: `${name} must be an address that starts with http:// or https://.` })
		.transform((value) => value.replace(/\/+$/, ''))
		.optional();

const units = (name: string, fallback: number) =>
	z.coerce
		.number({ error: `${name} must be a number.` })
		.int(`${name} must be a whole number.`)
		.min(1, `${name} must be at least 1.`)
		.default(fallback);

const longestWaitSeconds = 7 * 24 * 60 * 60;

/** Seconds with commas between them, as milliseconds. */
const waits = (name: string, fallback: string) =>
	z
		.string()
		.default(fallback)
		.transform((list) => list.split(',').map((each) => (/^\s*\d{1,6}\s*$/.test(each) ? Number(each) : 0)))
		.refine(
			(list) => list.length <= 30 && list.every((seconds) => seconds >= 1 && seconds <= longestWaitSeconds),
			`${name} must list at most 30 waits in seconds, each from 1 to ${longestWaitSeconds}, with commas between them.`,
		)
		.transform((list) => list.map((seconds) => seconds * 1000));

interface Mailbox {
	name: string;
	address: string;
}

/** `Name <somebody@example.org>`, or the address alone. */
const readMailbox = (value: string): Mailbox | undefined => {
	const [, name = '', address = value] = /^([^<>"\r\n]*)<([^<>]+)>$/.exec(value.trim()) ?? [];
	const parsed = z.email().safeParse(address.trim());
	return parsed.success ? { name: name.trim() || 'IntegrationNorden', address: parsed.data } : undefined;
};

const canBeTrusted = (addresses: readonly string[]): boolean => {
	try {
		proxyAddr.compile([...addresses]);
		return true;
	} catch {
		return false;
	}
};

const schema = z.object({
	...signInSettings,
	...openIdSettings,
	NODE_ENV: z
		.enum(['development', 'production', 'test'], {
			error: 'NODE_ENV must be development, production or test.',
		})
		.default('development'),
	CMS_PORT: port('CMS_PORT', 3001),
	SITE_PORT: port('SITE_PORT', 3000),
	DATA_DIR: z.string().default(path.join(repository, '.data')),
	DATABASE_URL: z
		.string()
		.regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.')
		.optional(),
	PAYLOAD_SECRET: z.string().min(16, 'PAYLOAD_SECRET must have at least 16 characters.').optional(),
	CMS_URL: address('CMS_URL'),
	SITE_URL: address('SITE_URL'),
	TRUSTED_PROXIES: z
		.string()
		.default('loopback')
		.transform((value) => (value.trim() === 'none' ? [] : value.split(',').map((address) => address.trim())))
		.refine(
			canBeTrusted,
			'TRUSTED_PROXIES must be none, or addresses, ranges such as 10.0.0.0/8, loopback, linklocal or uniquelocal, with commas between them.',
		),
	QUOTA_ANONYMOUS: units('QUOTA_ANONYMOUS', 1500),
	QUOTA_STANDARD: units('QUOTA_STANDARD', 6000),
	QUOTA_HIGH: units('QUOTA_HIGH', 60_000),
	QUOTA_LOGIN: units('QUOTA_LOGIN', 20),
	METRICS_TOKEN: z.string().min(16, 'METRICS_TOKEN must have at least 16 characters.').optional(),
	READ_CACHE_MB: z.coerce
		.number({ error: 'READ_CACHE_MB must be a number of megabytes.' })
		.int('READ_CACHE_MB must be a whole number of megabytes.')
		.min(1, 'READ_CACHE_MB must be between 1 and 100000.')
		.max(100_000, 'READ_CACHE_MB must be between 1 and 100000.')
		.default(64),
	WEBHOOK_ALLOW_PRIVATE: z
		.string()
		.transform((list) => list.split(',').map((each) => each.trim().toLowerCase()))
		.refine(
			(list) => list.every((each) => /^(\[[\da-f:]+\]|[\w.-]+):\d{1,5}$/.test(each)),
			'WEBHOOK_ALLOW_PRIVATE must list hosts with their ports, such as 127.0.0.1:4000, with commas between them.',
		)
		.default([]),
	// Three days and a bit.
	WEBHOOK_RETRIES: waits('WEBHOOK_RETRIES', '5,300,1800,7200,18000,36000,50400,72000,86400'),
	STATISTICS_EVERY_HOURS: z.coerce
		.number({ error: 'STATISTICS_EVERY_HOURS must be a number of hours.' })
		.int('STATISTICS_EVERY_HOURS must be a whole number of hours.')
		.min(1, 'STATISTICS_EVERY_HOURS must be between 1 and 8760.')
		.max(8760, 'STATISTICS_EVERY_HOURS must be between 1 and 8760.')
		.optional(),
	STATISTICS_ADDRESSES: z
		.string()
		.transform((list) => list.split(',').map((each) => each.trim().split(/=(.*)/s) as [string, string]))
		.refine(
			(list) =>
				list.every(
					([source, at]) => /^[a-z-]{1,60}$/.test(source) && z.url({ protocol: /^https?$/ }).safeParse(at).success,
				),
			'STATISTICS_ADDRESSES must list sources with their addresses, such as scb-population=https://office.example/api/v2, with commas between them.',
		)
		.default([]),
	// Holds a password: no message repeats it.
	SMTP_URL: z
		.url({ protocol: /^smtps?$/, error: 'SMTP_URL must be an address that starts with smtp:// or smtps://.' })
		.optional(),
	MAIL_FROM: z
		.string()
		.refine(
			(value) => readMailbox(value) !== undefined,
			'MAIL_FROM must be an address such as desk@example.org, or Name <desk@example.org>.',
		)
		.transform(readMailbox)
		.optional(),
	S3_BUCKET: z
		.string()
		.regex(
			/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/,
			'S3_BUCKET must be the name of a bucket: small letters, digits, dots and hyphens.',
		)
		.optional(),
	S3_ENDPOINT: address('S3_ENDPOINT'),
	S3_REGION: z.string().default('us-east-1'),
	S3_ACCESS_KEY_ID: z.string().optional(),
	S3_SECRET_ACCESS_KEY: z.string().optional(),
	REDIS_URL: z
		.url({
			protocol: /^rediss?$/,
			hostname: /./,
			error: 'REDIS_URL must be an address that starts with redis:// or rediss://.',
		})
		.refine(
			(value) => /^\/?\d*$/.test(new URL(value).pathname),
			'REDIS_URL must end with the host and port, or with / and the number of a database.',
		)
		.optional(),
	LOG_LEVEL: z
		.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
			error: 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
		})
		.optional(),
});

export interface S3Settings {
	bucket: string;
	/** The address of another provider than Amazon. */
	endpoint: string | undefined;
	region: string;
	accessKeyId: string;
	secretAccessKey: string;
}

export interface Environment {
	mode: 'development' | 'production' | 'test';
	cmsPort: number;
	dataDir: string;
	databaseUrl: string;
	secret: string;
	/** The public address of the CMS, without a slash at the end. */
	cmsUrl: string;
	siteUrl: string;
	/** Addresses and ranges of the proxies, and of other machines of ours that ask. */
	trustedProxies: readonly string[];
	/** Units a minute for strangers and for the classes of keys; failed logins in ten minutes. */
	quotas: Readonly<Record<'anonymous' | 'standard' | 'high' | 'login', number>>;
	/** What Prometheus sends to read the figures; without one they are for this machine alone. */
	metricsToken: string | undefined;
	/** What the answers kept in memory may take. */
	readCacheBytes: number;
	/** What holds several instances together; with a password perhaps, so that it is never logged. */
	redisUrl: string | undefined;
	/** Where pictures and documents are kept; nothing where that is `dataDir`. */
	s3: S3Settings | undefined;
	logLevel: string;
	signIn: SignInSettings;
	/** Signing in with an account of one’s agency; nothing where that is not offered. */
	openId: OpenIdSettings | undefined;
	/** Nothing where no mails are sent. The address of the server holds a password. */
	mail: { smtpUrl: string; from: Mailbox } | undefined;
	/** `host:port` of private addresses that webhooks may go to, without TLS too. */
	webhookAllowPrivate: ReadonlySet<string>;
	/** How often the tables of the offices are looked at by the clock; never where nothing is set. */
	statisticsEveryMs: number | undefined;
	/** Where sources are that the operator has put elsewhere, by key. */
	statisticsAddresses: ReadonlyMap<string, string>;
	/** Waits between the attempts at one delivery of a webhook. */
	webhookRetryDelaysMs: readonly number[];
}

/** Its message is one sentence or more for the person who starts the CMS. */
export class EnvironmentError extends Error {
	override name = 'EnvironmentError';
}

const readS3 = (values: z.infer<typeof schema>): S3Settings | undefined => {
	const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
	if (bucket === undefined) return undefined;
	if (accessKeyId === undefined || secretAccessKey === undefined) {
		throw new EnvironmentError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing: S3_BUCKET is set.');
	}
	return { bucket, endpoint: values.S3_ENDPOINT, region: values.S3_REGION, accessKeyId, secretAccessKey };
};

type Settings = Readonly<Record<string, string | undefined>>;

/** An empty value in an .env file means: not set. */
const withoutEmpty = (source: Settings) =>
	Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''));

export const readEnvironment = (source: Settings): Environment => {
	const parsed = schema.safeParse(withoutEmpty(source));
	if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map(({ message }) => message).join(' '));

	const values = parsed.data;
	if (values.NODE_ENV === 'production' && values.PAYLOAD_SECRET === undefined) {
		throw new EnvironmentError(
			'PAYLOAD_SECRET is missing: set it to a long random text before starting in production.',
		);
	}
	if (values.SMTP_URL !== undefined && values.MAIL_FROM === undefined) {
		throw new EnvironmentError('MAIL_FROM is missing: SMTP_URL is set, so say from which address mails come.');
	}
	const dataDir = path.resolve(repository, values.DATA_DIR);
	return {
		mode: values.NODE_ENV,
		cmsPort: values.CMS_PORT,
		dataDir,
		databaseUrl: values.DATABASE_URL ?? pathToFileURL(path.join(dataDir, 'cms.db')).href.replace('file://', 'file:'),
		secret: values.PAYLOAD_SECRET ?? developmentSecret,
		cmsUrl: values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`,
		siteUrl: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`,
		trustedProxies: values.TRUSTED_PROXIES,
		quotas: {
			anonymous: values.QUOTA_ANONYMOUS,
			standard: values.QUOTA_STANDARD,
			high: values.QUOTA_HIGH,
			login: values.QUOTA_LOGIN,
		},
		metricsToken: values.METRICS_TOKEN,
		readCacheBytes: values.READ_CACHE_MB * 1024 * 1024,
		webhookAllowPrivate: new Set(values.WEBHOOK_ALLOW_PRIVATE),
		webhookRetryDelaysMs: values.WEBHOOK_RETRIES,
		statisticsEveryMs:
			values.STATISTICS_EVERY_HOURS === undefined ? undefined : values.STATISTICS_EVERY_HOURS * 60 * 60 * 1000,
		statisticsAddresses: new Map(values.STATISTICS_ADDRESSES.map(([source, at]) => [source, at])),
		mail:
			values.SMTP_URL !== undefined && values.MAIL_FROM !== undefined
				? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM }
				: undefined,
		redisUrl: values.REDIS_URL,
		s3: readS3(values),
		signIn: readSignInSettings(values),
		openId: readOpenIdSettings(values, (sentence) => {
			throw new EnvironmentError(sentence);
		}),
		logLevel: values.LOG_LEVEL ?? (values.NODE_ENV === 'test' ? 'silent' : 'info'),
	};
};

// Tests bring their own settings; a variable that is already set wins over the file.
const envFile = path.join(repository, '.env');
if (process.env.NODE_ENV !== 'test' && existsSync(envFile)) process.loadEnvFile(envFile);

/** Read once; everything else takes its settings from here. */
export const environment = readEnvironment(process.env);

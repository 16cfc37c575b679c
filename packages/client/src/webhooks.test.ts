import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { expect, test, vi } from 'vitest';
import { signWebhook, verifyWebhook, WebhookError, type VerifyWebhookOptions } from './webhooks.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = `whsec_${btoa('another secret of the same length')}`;
const body = '{"type":"practices.updated","data":{"id":"å"}}';

/** A delivery as the reference library signs it. */
const delivery = ({ sentAt = new Date(), signer = secret, id = 'msg_1' } = {}) => ({
	secret,
	body,
	headers: {
		'webhook-id': id,
		'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
		'webhook-signature': new Webhook(signer).sign(id, sentAt, body),
	},
});

const reasonOf = (options: VerifyWebhookOptions) =>
	verifyWebhook(options).then(
		() => 'accepted',
		(cause: unknown) => (cause instanceof WebhookError ? cause.reason : cause),
	);

test('what the reference library signs is accepted, whatever form headers and body have', async () => {
	const { headers } = delivery();
	const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000);
	const bytes = new TextEncoder().encode(body);
	const capital = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
	for (const options of [
		{ headers, body },
		{ headers: new Headers(headers), body: bytes },
		{ headers: capital, body: bytes.buffer },
	])
		await expect(verifyWebhook({ secret, ...options })).resolves.toEqual({
			id: 'msg_1',
			sentAt,
			event: { type: 'practices.updated', data: { id: 'å' } },
		});
});

test('the reference library accepts what we sign', async () => {
	const headers = await signWebhook({ secret, id: 'msg_2', body });
	expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
});

test('while one secret replaces another, deliveries signed with either are accepted', async () => {
	expect(await reasonOf({ ...delivery({ signer: other }), secret: [secret, other] })).toBe('accepted');
	expect(await reasonOf({ ...delivery(), secret: [other, secret] })).toBe('accepted');

	const both = delivery();
	both.headers['webhook-signature'] =
		`v1,AAAA v1a,xyz ${delivery({ signer: other }).headers['webhook-signature']} ${both.headers['webhook-signature']}`;
	expect(await reasonOf(both)).toBe('accepted');
});

test('a changed body, id or time, a wrong secret and a foreign signature are refused', async () => {
	const good = delivery();
	const withHeader = (name: keyof typeof good.headers, value: string) => ({
		...good,
		headers: { ...good.headers, [name]: value },
	});
	const signature = good.headers['webhook-signature'];
	const later = String(Number(good.headers['webhook-timestamp']) + 1);
	expect(await reasonOf({ ...good, body: body.replace('å', 'ä') })).toBe('bad-signature');
	expect(await reasonOf({ ...good, body: `${body} ` })).toBe('bad-signature');
	expect(await reasonOf({ ...good, secret: other })).toBe('bad-signature');
	expect(await reasonOf({ ...good, secret: [] })).toBe('bad-signature');
	expect(await reasonOf(withHeader('webhook-id', 'msg_9'))).toBe('bad-signature');
	expect(await reasonOf(withHeader('webhook-timestamp', later))).toBe('bad-signature');
	for (const wrong of [
		'v1,',
		'v1,%%%',
		signature.slice(0, -2),
		signature.replace('v1,', 'v2,'),
		`${signature}=`,
		'garbage',
	])
		expect(await reasonOf(withHeader('webhook-signature', wrong))).toBe('bad-signature');
});

test('a delivery that lacks a header is refused', async () => {
	for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const) {
		const { headers, ...rest } = delivery();
		const { [name]: _, ...others } = headers;
		expect(await reasonOf({ ...rest, headers: others })).toBe('missing-header');
		expect(await reasonOf({ ...rest, headers: { ...headers, [name]: '' } })).toBe('missing-header');
	}
});

test('a delivery caught and sent again later, or from the future, is refused', async () => {
	const now = Date.now();
	const sent = (secondsAgo: number) => delivery({ sentAt: new Date(now - secondsAgo * 1000) });
	vi.useFakeTimers({ toFake: ['Date'], now });
	expect(await reasonOf(sent(299))).toBe('accepted');
	expect(await reasonOf(sent(301))).toBe('bad-timestamp');
	expect(await reasonOf(sent(-301))).toBe('bad-timestamp');
	expect(await reasonOf({ ...sent(301), toleranceSeconds: 600 })).toBe('accepted');
	vi.useRealTimers();
	const odd = delivery();
	for (const timestamp of ['soon', '1e3', '-1', 'NaN', `${odd.headers['webhook-timestamp']}.5`])
		expect(await reasonOf({ ...odd, headers: { ...odd.headers, 'webhook-timestamp': timestamp } })).toBe(
			'bad-timestamp',
		);
});

test('a body that is signed but no JSON, and a secret that is none, are told apart', async () => {
	const text = 'not json';
	expect(await reasonOf({ secret, body: text, headers: await signWebhook({ secret, id: 'm', body: text }) })).toBe(
		'bad-body',
	);
	expect(await reasonOf({ ...delivery(), secret: 'whsec_%' })).toBe('bad-secret');
	expect(await reasonOf({ ...delivery(), secret: '' })).toBe('bad-secret');
});

test('the headers of a Node server are understood as they are', async () => {
	const outcome = await new Promise((resolve, reject) => {
		const server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				verifyWebhook({ secret, headers: request.headers, body: Buffer.concat(chunks) }).then(resolve, reject);
				response.end();
				server.close();
			});
		}).listen(0, '127.0.0.1', () => {
			const { headers } = delivery();
			const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
			fetch(url, { method: 'POST', body, headers }).catch(reject);
		});
	});
	expect(outcome).toMatchObject({ id: 'msg_1' });
});

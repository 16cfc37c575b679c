import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { verifyWebhook } from '../webhooks.ts';
import type { Probe } from './check.ts';
import { receiver } from './checks/receiver.ts';
import { LeftOut, Unfulfilled } from './check.ts';

const secret = `whsec_${btoa('the secret of the receiver')}`;

const read = async (request: IncomingMessage): Promise<Buffer> => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
};

type Answering = (request: IncomingMessage, body: Buffer) => Promise<number>;

const careful: Answering = ({ headers }, body) =>
	verifyWebhook({ secret, headers, body }).then(
		() => 204,
		() => 400,
	);

/** The checks that a receiver which answers like this does not fulfil. */
const unfulfilled = async (answer: Answering): Promise<string[]> => {
	const server = createServer((request, response) => {
		void read(request)
			.then((body) => answer(request, body))
			.then((status) => response.writeHead(status).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const probe = { receiver: { url, secret, fetch }, signal: undefined } as Probe;
	const failed: string[] = [];
	for (const { name, run } of receiver.checks)
		await run(probe).catch((cause: unknown) => {
			expect(cause).toBeInstanceOf(Unfulfilled);
			failed.push(name);
		});
	await new Promise((resolve) => server.close(resolve));
	return failed;
};

const names = receiver.checks.map(({ name }) => name);

test('a receiver that verifies what it gets is as it should be', async () => {
	expect(await unfulfilled(careful)).toEqual([]);
});

test('one that takes everything, or nothing, is found out', async () => {
	expect(await unfulfilled(() => Promise.resolve(200))).toEqual(names.slice(1));
	expect(await unfulfilled(() => Promise.resolve(400))).toEqual(names.slice(0, 1));
	expect(await unfulfilled(() => Promise.resolve(500))).toEqual(names);
});

test('one that takes old deliveries, or a repeated one for an error, is found out', async () => {
	const forgetful: Answering = ({ headers }, body) =>
		verifyWebhook({ secret, headers, body, toleranceSeconds: 1e9 }).then(
			() => 200,
			() => 400,
		);
	expect(await unfulfilled(forgetful)).toEqual(['it refuses what is sent again later']);

	const seen = new Set<unknown>();
	const strict: Answering = async (request, body) => {
		const status = await careful(request, body);
		const id = request.headers['webhook-id'];
		if (status === 204 && seen.has(id)) return 409;
		seen.add(id);
		return status;
	};
	expect(await unfulfilled(strict)).toEqual(['it takes a signed delivery, also when that comes twice']);
});

test('without a receiver its checks are left out', async () => {
	const outcomes = await Promise.all(receiver.checks.map(({ run }) => run({ receiver: undefined } as Probe)));
	expect(outcomes.every((outcome) => outcome instanceof LeftOut)).toBe(true);
});

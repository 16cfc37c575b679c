import { signWebhook } from '../../webhooks.ts';
import { LeftOut, must, type Check, type Group, type Probe } from '../check.ts';

interface Sending {
	id?: string;
	body?: string;
	sentBody?: string;
	sentAt?: Date;
	secret?: string;
	without?: string;
}

const timeoutMs = 30_000;

const example = JSON.stringify({ type: 'conformance.test', timestamp: '2026-01-01T00:00:00.000Z', data: {} });

/** What the agency’s receiver answers to a delivery made this way. */
const send = async ({ receiver, signal }: Probe, sending: Sending): Promise<number> => {
	if (!receiver) throw new Error('There is no receiver');
	const { id = `conformance_${crypto.randomUUID()}`, body = example, sentAt = new Date() } = sending;
	const signed = await signWebhook({ secret: sending.secret ?? receiver.secret, id, body, sentAt });
	const headers = Object.fromEntries(Object.entries(signed).filter(([name]) => name !== sending.without));
	const response = await receiver.fetch(receiver.url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: sending.sentBody ?? body,
		signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) : AbortSignal.timeout(timeoutMs),
	});
	await response.body?.cancel();
	return response.status;
};

const isTaken = (status: number) => status >= 200 && status < 300;
const isRefused = (status: number) => status >= 400 && status < 500;

const checkOf = (name: string, run: (probe: Probe) => Promise<void>): Check => ({
	name,
	run: async (probe) => (probe.receiver ? run(probe) : new LeftOut('no receiver was named')),
});

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);

export const receiver: Group = {
	name: 'Your receiver of webhooks',
	checks: [
		checkOf('it takes a signed delivery, also when that comes twice', async (probe) => {
			const id = `conformance_${crypto.randomUUID()}`;
			for (const time of ['first', 'second'])
				must(isTaken(await send(probe, { id })), `It does not take the ${time} of two equal deliveries with 2xx`);
		}),
		checkOf('it refuses what somebody else signed, or changed on the way', async (probe) => {
			const other = `whsec_${btoa('not the secret of this receiver')}`;
			const attempts = { 'with another secret': { secret: other }, 'with a changed body': { sentBody: `${example} ` } };
			for (const [what, sending] of Object.entries(attempts)) {
				const status = await send(probe, sending);
				must(isRefused(status), `It answers ${status} to a delivery ${what}, not 4xx`);
			}
		}),
		checkOf('it refuses what is sent again later', async (probe) => {
			for (const minutes of [-30, 30]) {
				const status = await send(probe, { sentAt: minutesFromNow(minutes) });
				must(isRefused(status), `It answers ${status} to a delivery from ${minutes} minutes from now, not 4xx`);
			}
		}),
		checkOf('it refuses a delivery that lacks a header', async (probe) => {
			for (const without of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
				const status = await send(probe, { without });
				must(isRefused(status), `It answers ${status} to a delivery without ${without}, not 4xx`);
			}
		}),
	],
};

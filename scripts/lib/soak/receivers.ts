import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { verifyWebhook, type Change } from '@integrationnorden/client';
import { anyPort } from '../ports.ts';
import type { Complaints } from './public.ts';
import type { Staff } from './staff.ts';

/** How a receiver fails this time; `undefined` when it does not. */
type Failure = ((response: ServerResponse) => void) | undefined;

interface Receiver {
	name: string;
	port: number;
	server: Server;
	/** Cursors of the changes it has taken. */
	seen: Set<string>;
	secret: string;
}

const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end();
const hangUp = (response: ServerResponse) => void response.destroy();

/** What each receiver does with the delivery that comes after so many, at a time between 0 (begin) and 1 (end). */
const habits: Record<string, (count: number, share: number) => Failure> = {
	steady: () => undefined,
	// The second attempt comes seconds later, and is never the fifth again.
	moody: (count) => (count % 5 === 4 ? [status(500), hangUp, status(429)][count % 3] : undefined),
	'away for a while': (_, share) => (share > 0.2 && share < 0.4 ? status(503) : undefined),
};

const read = async (request: IncomingMessage): Promise<Buffer> => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
};

interface ReceiverOptions {
	/** From 0 to 1: how much of the time is over. Beyond it nobody fails any more. */
	share: () => number;
	complaints: Complaints;
}

/** Receivers of webhooks on this machine: one that works, and others that fail as receivers do. */
export class Receivers {
	readonly #all: Receiver[] = [];
	failures = 0;

	static async listen({ share, complaints }: ReceiverOptions): Promise<Receivers> {
		const receivers = new Receivers();
		for (const [name, habit] of Object.entries(habits)) {
			const port = await anyPort();
			let count = 0;
			const receiver: Receiver = { name, port, seen: new Set(), secret: '', server: createServer() };
			const take = async (request: IncomingMessage, response: ServerResponse) => {
				const body = await read(request);
				const failure = share() < 1 ? habit(count++, share()) : undefined;
				if (failure) {
					receivers.failures += 1;
					failure(response);
					return;
				}
				const { secret } = receiver;
				const { event } = await verifyWebhook<{ data: Change }>({ secret, headers: request.headers, body });
				receiver.seen.add(event.data.cursor);
				response.writeHead(204).end();
			};
			receiver.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
				take(request, response).catch((cause: unknown) => {
					// One that is cut off by a restart is no delivery; one that does not verify is a fault.
					if (!request.complete) return;
					complaints.push(`A delivery to the receiver "${name}" was refused: ${String(cause)}`);
					response.writeHead(400).end();
				});
			});
			await new Promise<void>((resolve) => receiver.server.listen(port, '127.0.0.1', resolve));
			receivers.#all.push(receiver);
		}
		return receivers;
	}

	/** What the service has to allow, since it delivers to no private address otherwise. */
	get hosts(): string[] {
		return this.#all.map(({ port }) => `127.0.0.1:${port}`);
	}

	/** Has the service deliver to each of them from now on. */
	async subscribe(staff: Staff): Promise<void> {
		const agency = await staff.create('agencies', { name: 'An agency' });
		for (const receiver of this.#all) {
			const url = `http://127.0.0.1:${receiver.port}/hook`;
			const answer = await staff.ask('POST', 'webhooks/endpoints', { agency: agency.id, url });
			receiver.secret = String(answer.secret);
		}
	}

	/** Waits until each has seen these changes; tells which did not, when they have had long enough. */
	async judge(changes: readonly Change[], complaints: Complaints, patienceMs: number): Promise<void> {
		const deadline = Date.now() + patienceMs;
		const missing = ({ seen }: Receiver) => changes.filter(({ cursor }) => !seen.has(cursor));
		while (Date.now() < deadline && this.#all.some((receiver) => missing(receiver).length > 0))
			await new Promise((resolve) => setTimeout(resolve, 250));
		for (const receiver of this.#all) {
			const [first, ...others] = missing(receiver);
			if (first)
				complaints.push(
					`The receiver "${receiver.name}" was not told of ${first.collection}/${first.id} ${first.kind}` +
						` and ${others.length} more of ${changes.length} changes`,
				);
		}
	}

	close(): void {
		for (const { server } of this.#all) {
			server.closeAllConnections();
			server.close();
		}
	}
}

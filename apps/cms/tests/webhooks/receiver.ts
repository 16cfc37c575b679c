import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webhookMessageSchema, type WebhookMessage } from '@repo/types/contracts';
import { Webhook } from 'standardwebhooks';

export interface Letter {
	/** Each receiver of a test has a path of its own. */
	path: string;
	id: string;
	body: string;
	headers: IncomingHttpHeaders;
	message: WebhookMessage;
}

/** `hang` never answers. */
export type Reply = number | { status: number; headers: Record<string, string> } | 'hang';

export interface Receiver {
	/** `127.0.0.1:port`. */
	host: string;
	letters: (path: string) => Letter[];
	/** What is answered at a path from now on; 204 where nothing is said. */
	reply: (path: string, reply: (letter: Letter) => Reply) => void;
	close: () => Promise<void>;
}

/** What an agency runs: a real HTTP server. */
export const startReceiver = async (): Promise<Receiver> => {
	const received: Letter[] = [];
	const replies = new Map<string, (letter: Letter) => Reply>();
	const server = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8').on('data', (text: string) => (body += text));
		request.on('end', () => {
			const { url: path = '', headers } = request;
			const message = webhookMessageSchema.parse(JSON.parse(body));
			const letter = { path, id: String(headers['webhook-id']), body, headers, message };
			received.push(letter);
			const reply = replies.get(path)?.(letter) ?? 204;
			if (reply === 'hang') return;
			if (typeof reply === 'number') response.writeHead(reply).end();
			else response.writeHead(reply.status, reply.headers).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
		letters: (path) => received.filter((letter) => letter.path === path),
		reply: (path, reply) => void replies.set(path, reply),
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};

/** Throws unless the library of Standard Webhooks accepts the letter. */
export const verify = (letter: Letter, secret: string): unknown =>
	new Webhook(secret).verify(letter.body, letter.headers as Record<string, string>);

/** What the letters tell of, in the order they came. */
export const toldOf = (letters: readonly Letter[]) =>
	letters.map(({ message }) => ('id' in message.data ? message.data.id : message.type));

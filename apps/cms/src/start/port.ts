import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '../http/server.ts';

/** Longer than proxies keep an idle connection: who closes first must not be us, just as a request comes. */
const keepAliveMs = 65_000;
const lookForIdleMs = 50;

export interface Port {
	server: Server;
	number: number;
	/** From now on, this answers. */
	answerWith: (listener: RequestListener) => void;
	/** Lets running requests finish, for so long. */
	close: (graceMs: number) => Promise<void>;
}

const saySoon: RequestListener = (_request, response) => {
	response.writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain' }).end('Starting.');
};

const listen = (server: Server, port: number, host: string | undefined) =>
	new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});

/** Taken before anything is opened, so that a second start leaves the database alone. */
export const takePort = async (wanted: number, host: string | undefined): Promise<Port> => {
	let answer = saySoon;
	const server = createHttpServer((request, response) => answer(request, response));
	server.keepAliveTimeout = keepAliveMs;
	await listen(server, wanted, host);
	return {
		server,
		number: (server.address() as AddressInfo).port,
		answerWith: (listener) => (answer = listener),
		close: (graceMs) =>
			new Promise((resolve) => {
				const timer = setTimeout(() => server.closeAllConnections(), graceMs);
				// A connection whose request is still answered is kept alive after that, though nobody will ask again.
				const idle = setInterval(() => server.closeIdleConnections(), lookForIdleMs);
				server.close(() => {
					clearTimeout(timer);
					clearInterval(idle);
					resolve();
				});
				server.closeIdleConnections();
			}),
	};
};

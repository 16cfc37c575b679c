import { createClient } from '@redis/client';
import { logger } from '../http/logging.ts';

const connectMs = 2000;
const longestPauseMs = 1000;
/** Whoever has not answered by then is not reached, whatever the connection says. */
const answerMs = 1000;

/** Where it is, without the name and the password. */
export const withoutPassword = (url: string): string => {
	const { protocol, host, pathname } = new URL(url);
	return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
};

const inTime = async <Result>(work: Promise<Result>): Promise<Result> => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error('Redis did not answer in time.')), answerMs);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const open = (url: string) =>
	createClient({
		url,
		// What is asked while it is away fails at once: nothing waits for Redis to come back.
		disableOfflineQueue: true,
		socket: {
			connectTimeout: connectMs,
			reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 10), longestPauseMs),
		},
	});

type Client = ReturnType<typeof open>;

/** Two connections, because one that listens can do little else. They come back by themselves. */
export const connectRedis = (url: string) => {
	const [client, listener] = [open(url), open(url)];
	const both = [client, listener];
	const address = withoutPassword(url);
	let isSaid = false;
	let isListening = false;
	let onBroken: () => void = () => undefined;

	const note = () => {
		onBroken();
		if (!client.isReady || !isListening || !listener.isReady) return;
		isSaid = false;
		logger.info({ redis: address }, 'Redis answers');
	};
	for (const each of both) {
		each.on('error', (error: Error) => {
			onBroken();
			if (isSaid) return;
			isSaid = true;
			logger.warn({ redis: address, reason: error.message }, 'Redis cannot be reached');
		});
		// Another connection may lead to another state: a restart, or a replica that took over.
		each.on('ready', note);
	}
	return {
		/** Connects, and listens on these channels. `broken` is called whenever something may have been missed. */
		start: (channels: Record<string, (message: string) => void>, broken: () => void): void => {
			onBroken = broken;
			listener.on('ready', () => {
				if (isListening) return;
				const listening = Object.entries(channels).map(([channel, hear]) => listener.subscribe(channel, hear));
				Promise.all(listening).then(
					() => {
						// From now on the client takes them up again by itself.
						isListening = true;
						note();
					},
					(error: unknown) => logger.warn({ err: error, redis: address }, 'Redis could not be listened to'),
				);
			});
			for (const each of both) each.connect().catch(() => undefined);
		},
		isReady: () => client.isReady && isListening && listener.isReady,
		/** Rejects where there is no answer within a second; it may have been done even so. */
		ask: <Result>(command: (redis: Client) => Promise<Result>): Promise<Result> => inTime(command(client)),
		close: () => {
			onBroken = () => undefined;
			for (const each of both) if (each.isOpen) each.destroy();
		},
	};
};

export type Redis = ReturnType<typeof connectRedis>;

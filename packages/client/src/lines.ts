import { ConnectionError } from './errors.ts';

interface LineOptions {
	/** For errors. */
	path: string;
	/** The longest silence between two parts of the body. */
	idleMs: number;
	signal?: AbortSignal | undefined;
}

/** The next part of the body, unless it takes too long. */
const readPart = async (reader: ReadableStreamDefaultReader<Uint8Array>, idleMs: number) => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`Nothing came for ${idleMs} ms`)), idleMs);
	});
	try {
		return await Promise.race([reader.read(), silence]);
	} finally {
		clearTimeout(timer);
	}
};

/** A body line by line, with no more of it in memory than one part. Leaving the loop closes the connection. */
export async function* readLines(
	body: ReadableStream<Uint8Array>,
	{ path, idleMs, signal }: LineOptions,
): AsyncGenerator<string, void, undefined> {
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let rest = '';
	try {
		for (;;) {
			const { done, value } = await readPart(reader, idleMs);
			const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
			rest = done ? '' : (lines.pop() ?? '');
			yield* lines;
			if (done) return;
		}
	} catch (cause) {
		signal?.throwIfAborted();
		throw new ConnectionError(path, cause);
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

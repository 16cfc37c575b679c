import { ConnectionError } from './errors.ts';
import { readLines } from './lines.ts';
import type { Send } from './request.ts';
import type { Doc, Export, ExportOptions, PublicCollection } from './types.ts';

async function* parse<T>(lines: AsyncIterable<string>, path: string): AsyncGenerator<T, void, undefined> {
	for await (const line of lines) {
		if (line.trim() === '') continue;
		let value: T;
		try {
			value = JSON.parse(line) as T;
		} catch (cause) {
			throw new ConnectionError(path, cause);
		}
		yield value;
	}
}

export const openExport = async <C extends PublicCollection>(
	send: Send,
	collection: C,
	{ locale, signal, idleMs }: ExportOptions & { idleMs: number },
): Promise<Export<Doc<C>>> => {
	const path = `/api/export/${collection}.ndjson`;
	const response = await send({
		path,
		query: { locale },
		headers: { accept: 'application/x-ndjson' },
		signal,
		isStream: true,
		isFresh: true,
	});
	const cursor = response.headers.get('changes-cursor');
	if (cursor === null || response.body === null) {
		await response.body?.cancel();
		throw new ConnectionError(path, new Error('The answer lacks the header Changes-Cursor or a body'));
	}
	return { cursor, docs: parse<Doc<C>>(readLines(response.body, { path, idleMs, signal }), path) };
};

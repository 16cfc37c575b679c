import { checkId, type Source } from './source.ts';
import type { Part } from './state.ts';
import type { MirrorTarget } from './types.ts';

/** What a mirror works with. */
export interface Work {
	source: Source;
	target: MirrorTarget;
	signal: AbortSignal | undefined;
	counts: { written: number; removed: number };
}

const remove = async ({ target, counts, signal }: Work, part: Part, ids: readonly string[]): Promise<void> => {
	for (const id of ids) {
		signal?.throwIfAborted();
		await target.remove({ ...part, id });
		counts.removed += 1;
	}
};

/** Everything published of one collection in one language; what the export does not have is removed. */
export const copyPart = async (work: Work, part: Part): Promise<{ cursor: string; documents: number }> => {
	const { source, target, counts, signal } = work;
	const { cursor, docs } = await source.openExport(part.collection, { locale: part.locale, signal });
	const seen = new Set<string>();
	for await (const document of docs) {
		signal?.throwIfAborted();
		const id = checkId(document.id);
		await target.put({ ...part, id }, document);
		seen.add(id);
		counts.written += 1;
	}
	const kept = await target.ids(part.collection, part.locale);
	await remove(
		work,
		part,
		Array.from(kept).filter((id) => !seen.has(id)),
	);
	return { cursor, documents: seen.size };
};

export const dropPart = async (work: Work, part: Part): Promise<number> => {
	const ids = Array.from(await work.target.ids(part.collection, part.locale));
	await remove(work, part, ids);
	return ids.length;
};

import { locales as allLocales } from '@repo/i18n';
import { canonical } from '../canonical.ts';
import { changePages } from '../changes.ts';
import { collections } from '../collections.ts';
import { checkId, type Source } from './source.ts';
import { Progress, type Part } from './state.ts';
import type { Difference, MirrorTarget, VerifyOptions, VerifyResult } from './types.ts';

/** What a document does not say itself: the HTML of a rich text names what it links to. */
const isDerived = (name: string) => name.endsWith('Html');

/** What differs between the copy and the export of one collection in one language, and how much was compared. */
const comparePart = async (source: Source, target: MirrorTarget, part: Part, signal: AbortSignal | undefined) => {
	const { docs } = await source.openExport(part.collection, { locale: part.locale, signal });
	const kept = new Set(await target.ids(part.collection, part.locale));
	const differences: Difference[] = [];
	let compared = 0;
	for await (const document of docs) {
		signal?.throwIfAborted();
		compared += 1;
		const copy = { ...part, id: checkId(document.id) };
		if (!kept.delete(copy.id)) differences.push({ ...copy, kind: 'missing' });
		else if (target.read && canonical(await target.read(copy), isDerived) !== canonical(document, isDerived))
			differences.push({ ...copy, kind: 'different' });
	}
	for (const id of kept) differences.push({ ...part, id, kind: 'extra' });
	return { differences, compared };
};

/**
 * Compares a copy with the export, document by document. What the change log says happened since the mirror last ran counts
 * as pending, not as wrong; so a mirror may run meanwhile.
 */
export const verifyMirror = async (source: Source, options: VerifyOptions): Promise<VerifyResult> => {
	const { target, types = collections, locales = allLocales, signal } = options;
	const progress = await Progress.load(target, source.baseUrl);
	const parts = types.flatMap((collection) => locales.map((locale) => ({ collection, locale })));
	const lacking = parts.find((part) => !progress.isComplete(part));
	if (lacking) throw new Error(`There is no complete copy of ${lacking.collection} in ${lacking.locale} to verify`);

	const differences: Difference[] = [];
	let compared = 0;
	for (const part of parts) {
		const found = await comparePart(source, target, part, signal);
		differences.push(...found.differences);
		compared += found.compared;
	}

	const changed = new Set<string>();
	for await (const { changes } of changePages(source.send, { since: progress.cursor ?? undefined, types, signal }))
		for (const { collection, id } of changes) changed.add(`${collection}:${id}`);
	const wrong = differences.filter(({ collection, id }) => !changed.has(`${collection}:${id}`));
	return { isSame: wrong.length === 0, compared, differences: wrong, pending: differences.length - wrong.length };
};

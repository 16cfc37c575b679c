import { locales } from '@repo/i18n';
import type { Entry } from '../append.ts';

export type Told = Pick<Entry, 'id' | 'kind' | 'languages' | 'state' | 'previousSlug'>;

const wordsOf = ({ state, previousSlug }: Told): string[] =>
	[...Object.values(state?.slugs ?? {}), previousSlug ?? ''].filter(Boolean);

/**
 * Which entries of one document, given in order, say nothing that a later one does not say too: whoever reads on from any
 * place still learns that it changed, and in which languages. Only those are removed that tell of another text
 * under the same addresses; whatever appeared, moved or went stays.
 */
export const supersededIn = (entries: readonly Told[]): string[] => {
	const newest = entries.at(-1);
	const superseded: string[] = [];
	/** In which a reader reads the document again because of the entries that stay. */
	const readAgain = new Set<string>();
	// A document that is withdrawn has to answer by each address it ever had, and only the log knows them.
	const known = new Set(entries.filter((entry) => entry.kind !== 'updated' || entry === newest).flatMap(wordsOf));

	for (const entry of entries.toReversed()) {
		const isSaidLater = entry.languages.every((locale) => readAgain.has(locale));
		const isKnown = wordsOf(entry).every((word) => known.has(word));
		if (entry.kind === 'updated' && entry !== newest && isSaidLater && isKnown) {
			superseded.push(entry.id);
			continue;
		}
		for (const word of wordsOf(entry)) known.add(word);
		// An entry `moved` is about an address alone; one `updated` comes with it where there is more.
		if (entry.kind === 'updated') for (const locale of entry.languages) readAgain.add(locale);
		else if (entry.kind !== 'moved') for (const locale of locales) readAgain.add(locale);
	}
	return superseded;
};

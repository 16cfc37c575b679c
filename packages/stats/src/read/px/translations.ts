import { idOf } from './dimensions.ts';
import type { Keywords } from './keywords.ts';

/** The texts of a table in another language than its own. */
export interface Translation {
	label?: string;
	note?: string[];
	dimension: Record<string, { label: string; category: { label: Record<string, string> } }>;
}

/**
 * In another language the dimensions have other names, in the same order in STUB and HEADING. A language whose texts do
 * not fit the table is left out: half a translation would name the wrong rows.
 */
const translationOf = (px: Keywords, names: readonly string[], language: string): Translation | undefined => {
	const theirs = [...(px.list('STUB', { language }) ?? []), ...(px.list('HEADING', { language }) ?? [])];
	if (theirs.length !== names.length) return undefined;
	const dimension: Translation['dimension'] = {};
	for (const [index, name] of names.entries()) {
		const label = theirs[index] ?? name;
		const keys = px.list('CODES', { of: [name] }) ?? px.list('VALUES', { of: [name] }) ?? [];
		const values = px.list('VALUES', { of: [label], language });
		if (values?.length !== keys.length) return undefined;
		const labels = Object.fromEntries(keys.map((key, at) => [key, values[at] ?? key]));
		dimension[idOf(px, name)] = { label, category: { label: labels } };
	}
	const label = px.text('TITLE', { language }) ?? px.text('DESCRIPTION', { language });
	const note = px.text('NOTE', { language }) ?? px.text('NOTEX', { language });
	return { ...(label !== undefined && { label }), ...(note !== undefined && { note: [note] }), dimension };
};

export const translationsOf = (px: Keywords, names: readonly string[]): Record<string, Translation> =>
	Object.fromEntries(
		px.languages.flatMap((language) => {
			const found = language === px.language ? undefined : translationOf(px, names, language);
			return found ? [[language, found] as const] : [];
		}),
	);

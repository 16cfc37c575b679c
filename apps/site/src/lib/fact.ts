import type { Locale } from '@repo/i18n';
import type { Words } from './text/language.ts';

export interface FactValue {
	text: string;
	href?: string | undefined;
	lang?: Locale | undefined;
	/** “Unknown”, written in the place of what is not known. */
	isMissing?: boolean;
}

/** A row beside an article: what it is, and one or more values. */
export interface Fact {
	name: string;
	values: FactValue[];
	note?: string | undefined;
}

type Given = string | number | Words | FactValue;

const valueOf = (given: Given): FactValue => {
	if (typeof given === 'string') return { text: given };
	return typeof given === 'number' ? { text: String(given) } : given;
};

/** A fact; nothing where there is no value. */
export const fact = (
	name: string,
	given: Given | readonly Given[] | null | undefined,
	note?: string,
): Fact | undefined => {
	if (given === null || given === undefined || given === '') return undefined;
	const values = (Array.isArray(given) ? (given as readonly Given[]) : [given as Given]).map(valueOf);
	return values.length > 0 ? { name, values, note } : undefined;
};

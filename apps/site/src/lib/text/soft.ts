import type { Locale } from '@repo/i18n';
import { divide } from '#hyphenation';

/** Compounds from this length on are given soft hyphens in headings, facts, table headers and chart labels. */
const longWord = 13;
const hasLongWord = new RegExp(`[\\p{L}\\u00ad]{${longWord},}`, 'u');

/** Divides nothing after the first two letters or before the last three, where a break would look torn. */
const tidy = (text: string) =>
	text.replace(/[\p{L}\u00ad]+/gu, (word) =>
		word.replace(/^(\p{L}{1,2})\u00ad/u, '$1').replace(/\u00ad(\p{L}{1,2})$/u, '$1'),
	);

/** Text for a narrow place: long words may break where the language breaks them. */
export const soft = (text: string, locale: Locale): string =>
	hasLongWord.test(text) ? tidy(divide(text, locale, longWord)) : text;

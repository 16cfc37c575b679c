import { sql } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type Compare = SQLiteAdapter['operators']['like'];

const anyCase = (letter: string): string => {
	const forms = new Set([letter, letter.toLowerCase(), letter.toUpperCase()].filter((form) => [...form].length === 1));
	if (forms.size > 1) return `[${[...forms].join('')}]`;
	return /[*?[]/.test(letter) ? `[${letter}]` : letter;
};

/** From `%words%`, as Payload writes it, to the pattern of `GLOB`, which has classes of letters. */
export const globOf = (pattern: string): string => {
	const starts = pattern.startsWith('%');
	const ends = pattern.length > 1 && pattern.endsWith('%');
	const words = pattern.slice(starts ? 1 : 0, ends ? -1 : undefined);
	return `${starts ? '*' : ''}${[...words].map(anyCase).join('')}${ends ? '*' : ''}`;
};

/**
 * `LIKE` takes Å and å for different letters, because it knows the case of ASCII only, and a percent sign that somebody
 * looks for as "anything". Payload's own look-ups of where in a document a row is keep it.
 */
export const compareLetters = (adapter: SQLiteAdapter): void => {
	const { like: stock } = adapter.operators;
	const like: Compare = (column, value) =>
		'name' in column && column.name === 'path' ? stock(column, value) : sql`${column} GLOB ${globOf(String(value))}`;
	const notLike: Compare = (column, value) => sql`${column} NOT GLOB ${globOf(String(value))}`;
	Object.assign(adapter.operators, { contains: like, like, not_like: notLike });
};

import type { Locale } from '@repo/i18n';
import { aboutFile } from './about-file.ts';
import { aboutRow } from './about-row.ts';

const words = { ...aboutFile, ...aboutRow };
export type Word = keyof typeof words;
export type FileWord = keyof typeof aboutFile;
export type RowWord = keyof typeof aboutRow;
export type WordValues = Record<string, string | number>;

export const say = (locale: Locale, name: Word, values: WordValues = {}): string =>
	words[name][locale].replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

/** A file that cannot be read at all; told in the language of whoever sent it. */
export class FileRefused extends Error {
	readonly word: FileWord;
	readonly values: WordValues;

	constructor(word: FileWord, values: WordValues = {}) {
		super(word);
		this.word = word;
		this.values = values;
	}
}

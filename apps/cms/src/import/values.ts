import { locales, type Label } from '@repo/i18n';
import type { SelectField } from 'payload';
import { isRecord, isState } from '../rich-text/nodes.ts';
import { paragraphs } from '../rich-text/paragraphs.ts';
import type { Column } from './columns.ts';
import type { RowWord, WordValues } from './words/index.ts';

/** Thrown for a cell that says nothing its field could hold. */
export class CellRefused extends Error {
	readonly word: RowWord;
	readonly values: WordValues;

	constructor(word: RowWord, values: WordValues = {}) {
		super(word);
		this.word = word;
		this.values = values;
	}
}

/** A day or time on the clock of a place, until its zone is known. */
export interface WallTime {
	wall: string;
}
/** How a cell names another document, until it is looked up. */
export interface Named {
	reference: string;
}

const separator = /\s*\|\s*/;

const yes = new Set(['true', '1', 'x', 'yes', 'ja', 'kyllä', 'já', 'sant', 'sann', 'sandt', 'tosi', 'satt']);
const no = new Set(['false', '0', 'no', 'nej', 'nei', 'ei', 'falskt', 'usann', 'falsk', 'epätosi', 'ósatt']);

const spreadsheetErrors = /^#(REF!|N\/A|NAME\?|VALUE!|VÄRDEFEL!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/i;

/** What a spreadsheet puts around a text so that it stays one: `="0180"`, and an apostrophe before what looks like a formula. */
const unwrap = (cell: string): string => {
	const kept = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1];
	if (kept !== undefined) return kept.replaceAll('""', '"').trim();
	return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
};

const cleanText = (cell: string): string => {
	const text = unwrap(cell.trim()).replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();
	if (spreadsheetErrors.test(text)) throw new CellRefused('spreadsheetError', { value: text });
	if (/^=\s*[\w(+-]/.test(cell.trim()) || /^@[A-Z]+\(/i.test(cell.trim())) throw new CellRefused('formula');
	if (text.includes('\uFFFD') || text.includes('\0') || !text.isWellFormed()) throw new CellRefused('unreadable');
	return text;
};

const toText = (value: unknown): string => {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') throw new CellRefused('notText');
	return cleanText(value);
};

const toNumber = (value: unknown): number => {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	const text = toText(value)
		.replaceAll(/[\s\u00a0\u202f]/g, '')
		.replace(',', '.');
	if (!/^-?\d{1,15}(\.\d+)?$/.test(text)) throw new CellRefused('notNumber');
	return Number(text);
};

const toYesNo = (value: unknown): boolean => {
	if (typeof value === 'boolean') return value;
	const text = toText(value).toLowerCase();
	if (yes.has(text)) return true;
	if (no.has(text)) return false;
	throw new CellRefused('notYesNo');
};

const toMoment = (value: unknown): string | WallTime => {
	const text = toText(value).replace(' ', 'T');
	const isWall = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(text);
	const isAbsolute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text);
	const time = new Date(isWall ? `${text.length === 10 ? `${text}T00:00` : text}Z` : text);
	// `2026-02-31` is taken for a day in March.
	const isDay = !Number.isNaN(time.getTime()) && (!isWall || time.toISOString().startsWith(text.slice(0, 10)));
	if (!(isWall || isAbsolute) || !isDay) throw new CellRefused('notDate');
	return isWall ? { wall: text.slice(0, 16) } : time.toISOString();
};

const labelsOf = (label: unknown): string[] =>
	typeof label === 'string'
		? [label]
		: isRecord(label)
			? locales.map((locale) => String((label as Label)[locale]))
			: [];

/** By its value, or by its name in any of our languages. */
const toChoice = (value: unknown, { options }: SelectField): string => {
	const text = toText(value);
	const same = (other: string) => other.toLowerCase() === text.toLowerCase();
	const all = options.map((option) => (typeof option === 'string' ? { value: option, label: option } : option));
	const found =
		all.find((option) => option.value === text) ??
		all.find((option) => same(option.value) || labelsOf(option.label).some(same));
	if (found) return found.value;
	const choices = all.slice(0, 12).map((option) => option.value);
	throw new CellRefused('notInList', { value: text, choices: choices.join(', ') + (all.length > 12 ? ' …' : '') });
};

const toNamed = (value: unknown): Named => {
	const inside = isRecord(value) ? (value.id ?? value.slug ?? value.value) : value;
	return { reference: toText(inside) };
};

const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;
export const bareDoi = (text: string): string => text.replace(doi, '').toLowerCase();

const one = (value: unknown, { field }: Column): unknown => {
	switch (field.type) {
		case 'number':
			return toNumber(value);
		case 'checkbox':
			return toYesNo(value);
		case 'date':
			return toMoment(value);
		case 'select':
			return toChoice(value, field);
		case 'relationship':
			return toNamed(value);
		case 'richText':
			return isState(value) ? value : paragraphs(toText(value));
		default: {
			const text = toText(value);
			const max = 'maxLength' in field ? field.maxLength : undefined;
			if (max && text.length > max) throw new CellRefused('tooLong', { count: text.length, max });
			return field.name === 'doi' ? bareDoi(text) : text;
		}
	}
};

const isNothing = (cell: unknown) => cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * What a cell says its field should hold: nothing for an empty cell, which leaves the field alone; `null` empties it. Several
 * values stand in one cell with `|` between them.
 */
export const valueOf = (cell: unknown, column: Column): unknown => {
	if (isNothing(cell)) return undefined;
	if (cell === null) return null;
	const isMany = 'hasMany' in column.field && column.field.hasMany === true;
	if (!isMany && column.rows === undefined) return one(cell, column);
	const list = Array.isArray(cell)
		? (cell as unknown[])
		: typeof cell === 'string'
			? cleanText(cell).split(separator)
			: [cell];
	const values = list.map((each) => (each === null || isNothing(each) ? null : one(each, column)));
	return column.rows === undefined ? values.filter((each) => each !== null) : values;
};

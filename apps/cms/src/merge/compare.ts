import { locales, type Locale } from '@repo/i18n';
import type { FlattenedField } from 'payload';
import { isRecord } from '../rich-text/nodes.ts';
import type { Row, Values } from './sides.ts';

export const mergeChoices = ['stays', 'goes', 'both'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

/** Of one field, in one language where it has several. */
export interface Comparison {
	/** `website`, `name.sv` */
	key: string;
	field: FlattenedField;
	locale: Locale | null;
	stays: unknown;
	goes: unknown;
	/** What may be chosen; nothing where there is nothing to choose. */
	choices: MergeChoice[];
	choice: MergeChoice;
}

// What belongs to the document itself and not to what it is about: its addresses, how it is published, its rights, its translations.
const ownOfDocument = new Set([
	'id',
	'slug',
	'createdAt',
	'updatedAt',
	'deletedAt',
	'_status',
	'changeType',
	'changeNote',
	'publicUpdatedAt',
	'licence',
	'attribution',
	'translation',
	'translationOutdated',
]);

const comparedFields = (fields: readonly FlattenedField[]): FlattenedField[] =>
	fields.filter(
		(field) => !ownOfDocument.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual),
	);

export const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Rows of lists have ids of their own, which say nothing. */
const said = (value: unknown): string => {
	if (!isRecord(value)) return JSON.stringify(value ?? null);
	const { id: _id, ...rest } = value;
	return JSON.stringify(Object.entries(rest).filter(([, each]) => !isEmpty(each)));
};
const allSaid = (value: unknown): string =>
	isEmpty(value) ? 'null' : Array.isArray(value) ? JSON.stringify(value.map(said)) : said(value);

/** What both lists have, what stays first. */
const united = (stays: unknown, goes: unknown): unknown[] => {
	const [own, other] = [stays, goes].map((value) => (Array.isArray(value) ? value : [])) as [unknown[], unknown[]];
	const known = new Set(own.map(said));
	return [...own, ...other.filter((each) => !known.has(said(each)))];
};

const choicesFor = (stays: unknown, goes: unknown): MergeChoice[] => {
	if (isEmpty(goes) || allSaid(stays) === allSaid(goes)) return [];
	return Array.isArray(stays) && Array.isArray(goes) ? ['both', 'stays', 'goes'] : ['stays', 'goes'];
};

const standard = (stays: unknown, choices: readonly MergeChoice[]): MergeChoice => {
	if (choices.length === 0) return 'stays';
	if (choices.includes('both')) return 'both';
	return isEmpty(stays) ? 'goes' : 'stays';
};

/** Neither names the other: that would be the document itself. */
const apartFrom = (value: unknown, ids: readonly string[]): unknown => {
	if (Array.isArray(value)) return value.filter((each) => !ids.includes(each as string));
	return ids.includes(value as string) ? null : value;
};

/** Field by field what both say, and what becomes of it unless somebody chooses otherwise. */
export const compare = (fields: readonly FlattenedField[], stays: Row, goes: Row): Comparison[] => {
	const valueIn = (row: Values, { name }: FlattenedField, locale: Locale | null): unknown => {
		const value = row[name];
		const own = locale === null ? value : isRecord(value) ? value[locale] : undefined;
		return apartFrom(own ?? null, [stays.id, goes.id]);
	};
	return comparedFields(fields).flatMap((field) => {
		const languages = 'localized' in field && field.localized ? locales : [null];
		return languages.flatMap((locale) => {
			const [own, other] = [valueIn(stays, field, locale), valueIn(goes, field, locale)];
			if (isEmpty(own) && isEmpty(other)) return [];
			const choices = choicesFor(own, other);
			const key = locale === null ? field.name : `${field.name}.${locale}`;
			return [{ key, field, locale, stays: own, goes: other, choices, choice: standard(own, choices) }];
		});
	});
};

/** The value that the document has afterwards. */
export const resulting = ({ stays, goes, choice }: Comparison): unknown =>
	choice === 'both' ? united(stays, goes) : choice === 'goes' ? goes : stays;

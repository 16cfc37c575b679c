import type { JsonStatCategory, JsonStatDimension, JsonStatRoles } from '../../json-stat.ts';
import { UnreadableTable } from '../unreadable.ts';
import type { Keywords } from './keywords.ts';

const zip = (keys: readonly string[], labels: readonly string[]) =>
	Object.fromEntries(keys.map((key, index) => [key, labels[index] ?? key]));

const notesOf = (px: Keywords, of: readonly string[]): string[] =>
	['NOTE', 'NOTEX'].flatMap((keyword) => px.text(keyword, { of }) ?? []);

const decimalsOf = (px: Keywords, of: readonly string[]): number =>
	Number(px.text('PRECISION', { of }) ?? px.text('SHOWDECIMALS') ?? px.text('DECIMALS') ?? 0);

const unitOf = (px: Keywords, contents: string, value: string) => {
	const base = px.text('UNITS', { of: [value] }) ?? px.text('UNITS');
	return { ...(base !== undefined && { base }), decimals: decimalsOf(px, [contents, value]) };
};

const keyed = <T>(entries: (readonly [string, T | undefined])[]): Record<string, T> | undefined => {
	const known = entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined);
	return known.length > 0 ? Object.fromEntries(known) : undefined;
};

const categoryOf = (px: Keywords, name: string, isContents: boolean): JsonStatCategory => {
	const labels = px.list('VALUES', { of: [name] }) ?? px.list('CODES', { of: [name] });
	if (labels === undefined) throw new UnreadableTable('dimensions', `“${name}” has no VALUES.`, name);
	const index = [...(px.list('CODES', { of: [name] }) ?? labels)];
	if (index.length !== labels.length)
		throw new UnreadableTable('dimensions', `“${name}” has ${labels.length} VALUES but ${index.length} CODES.`, name);
	if (new Set(index).size !== index.length)
		throw new UnreadableTable('dimensions', `“${name}” has the same code twice.`, name);
	const note = keyed(index.map((key, at) => [key, px.list('VALUENOTE', { of: [name, labels[at] ?? ''] }) as string[]]));
	return {
		index,
		label: zip(index, labels),
		...(note && { note }),
		...(isContents && { unit: zip2(index, labels, (label) => unitOf(px, name, label)) }),
	};
};

const zip2 = <T>(keys: readonly string[], labels: readonly string[], of: (label: string) => T) =>
	Object.fromEntries(keys.map((key, index) => [key, of(labels[index] ?? key)]));

/** The id of a dimension: the office's own code where it gives one, else its name in the file's first language. */
export const idOf = (px: Keywords, name: string): string => px.text('VARIABLECODE', { of: [name] }) ?? name;

export const dimensionOf = (px: Keywords, name: string): JsonStatDimension => {
	const note = notesOf(px, [name]);
	return {
		label: name,
		...(note.length > 0 && { note }),
		category: categoryOf(px, name, px.text('CONTVARIABLE') === name),
	};
};

export const rolesOf = (px: Keywords, names: readonly string[]): JsonStatRoles => {
	const typed = (name: string, type: RegExp) => type.test(px.text('VARIABLE-TYPE', { of: [name] }) ?? '');
	const ids = (isOne: (name: string) => boolean) => names.filter(isOne).map((name) => idOf(px, name));
	const roles: JsonStatRoles = {
		time: ids((name) => px.list('TIMEVAL', { of: [name] }) !== undefined || typed(name, /^time$/i)),
		geo: ids((name) => px.list('MAP', { of: [name] }) !== undefined || typed(name, /^geographical$/i)),
		metric: ids((name) => px.text('CONTVARIABLE') === name),
	};
	return Object.fromEntries(Object.entries(roles).filter(([, list]) => list.length > 0));
};

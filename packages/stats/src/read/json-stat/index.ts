import type { z } from 'zod';
import type {
	CellStatus,
	JsonStatCategory,
	JsonStatDataset,
	JsonStatDimension,
	JsonStatUnit,
} from '../../json-stat.ts';
import { checkSize } from '../check-size.ts';
import { parseJson } from '../parse-json.ts';
import { readCell } from '../signs.ts';
import { UnreadableTable } from '../unreadable.ts';
import { dimensionSchema, version1Schema, version2Schema, type RawDataset, type RawDimension } from './schema.ts';

interface JsonStatOptions {
	signs?: Readonly<Record<string, CellStatus>>;
}

const check = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> => {
	const { data, error } = schema.safeParse(value);
	const [issue] = error?.issues ?? [];
	if (issue === undefined) return data as z.infer<Schema>;
	const place = issue.path.join('.');
	throw new UnreadableTable('format', `${place || 'The file'} is not as JSON-stat has it.`, place);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A bundle of version 1 holds datasets by name; the first is taken. */
const unwrap = (document: unknown): RawDataset => {
	if (!isObject(document)) throw new UnreadableTable('format', 'The file is no JSON-stat dataset.');
	if (document.class === 'collection')
		throw new UnreadableTable('format', 'This is a list of datasets. Give the address of one of them.', 'class');
	if (document.version !== undefined) return check(version2Schema, document);
	const [bundled] = Object.values(document).filter((member) => isObject(member) && isObject(member.dimension));
	const { dimension, ...rest } = check(version1Schema, bundled ?? document);
	const { id, size, role, ...dimensions } = dimension;
	return check(version2Schema, { ...rest, id, size, role, dimension: dimensions });
};

const keysOf = ({ index, label }: RawDimension['category']): string[] => {
	if (Array.isArray(index)) return index;
	if (index !== undefined) return Object.keys(index).toSorted((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
	return Object.keys(label ?? {});
};

const unitsOf = (unit: RawDimension['category']['unit']): Record<string, JsonStatUnit> | undefined =>
	unit &&
	Object.fromEntries(
		Object.entries(unit).map(([key, { decimals, base, label }]) => [
			key,
			{
				base: String(base ?? label ?? ''),
				...(decimals !== undefined && { decimals }),
			},
		]),
	);

const dimensionOf = (id: string, length: number | undefined, raw: RawDimension | undefined): JsonStatDimension => {
	if (raw === undefined) throw new UnreadableTable('dimensions', `“${id}” is not described.`, id);
	const { category, label, note } = check(dimensionSchema, raw);
	const index = keysOf(category);
	if (index.length !== length || new Set(index).size !== index.length)
		throw new UnreadableTable('dimensions', `“${id}” has ${index.length} categories, not ${length}.`, id);
	const unit = unitsOf(category.unit);
	const kept: JsonStatCategory = {
		index,
		label: Object.fromEntries(index.map((key) => [key, category.label?.[key] ?? key])),
		...(unit && { unit }),
		...(category.note && { note: category.note }),
		...(category.child && { child: category.child }),
	};
	return { label: label ?? id, ...(note && { note }), category: kept };
};

const cellsIn = ({ value, status, size }: RawDataset, { signs }: JsonStatOptions) => {
	const count = checkSize(size);
	const isList = Array.isArray(value);
	if (isList ? value.length !== count : Object.keys(value).some((key) => !(Number(key) < count)))
		throw new UnreadableTable('cells', `There are not the ${count} figures of the table.`, 'value');
	const values: (number | null)[] = [];
	const statuses: Record<string, string> = {};
	for (let cell = 0; cell < count; cell += 1) {
		const figure = (isList ? value[cell] : value[String(cell)]) ?? null;
		const said = typeof status === 'string' ? status : (status as Record<number, string | null> | undefined)?.[cell];
		const read = typeof figure === 'string' ? readCell(figure, signs) : { value: figure };
		if (read === undefined) throw new UnreadableTable('figure', `Figure ${cell + 1} is not one.`, 'value');
		values.push(read.value);
		const kept = read.status ?? (said ? (readCell(said, signs)?.status ?? said) : undefined);
		if (kept !== undefined) statuses[cell] = kept;
	}
	return { value: values, ...(Object.keys(statuses).length > 0 && { status: statuses }) };
};

/**
 * JSON-stat 2.0, or 1 with its bundle, as we keep it. Contacts, which are people, are left out.
 * @throws {UnreadableTable} where anything is missing, cut off or not as the format has it.
 */
export const readJsonStat = (bytes: Uint8Array, options: JsonStatOptions = {}): JsonStatDataset =>
	fromJsonStat(parseJson(bytes), options);

/** The same for what is parsed already. */
export const fromJsonStat = (document: unknown, options: JsonStatOptions = {}): JsonStatDataset => {
	const raw = unwrap(document);
	const { id, size, label, source, updated, note, role } = raw;
	if (id.length !== size.length) throw new UnreadableTable('dimensions', 'id and size are not equally long.', 'size');
	const { contact: _contact, ...extension } = raw.extension ?? {};
	return {
		version: '2.0',
		class: 'dataset',
		...(label && { label }),
		...(source && { source }),
		...(updated && { updated }),
		...(note && note.length > 0 && { note }),
		id,
		size,
		role: role ?? {},
		dimension: Object.fromEntries(id.map((name, at) => [name, dimensionOf(name, size[at], raw.dimension[name])])),
		...cellsIn(raw, options),
		...(Object.keys(extension).length > 0 && { extension }),
	};
};

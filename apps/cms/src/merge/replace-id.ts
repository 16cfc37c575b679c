import { isRecord } from '../rich-text/nodes.ts';

type Values = Record<string, unknown>;

/** A value that names the document: its id, alone or beside the name of its collection. */
const nameOf = (value: unknown): unknown => (isRecord(value) && 'relationTo' in value ? value.value : value);

const replaceIn = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
	if (typeof value === 'string') return ids.get(value) ?? value;
	if (Array.isArray(value)) {
		const list = value.map((each) => replaceIn(each, ids));
		const isKept = (index: number) => list[index] === value[index];
		if (list.every((_each, index) => isKept(index))) return value;
		// A list that had both names the one that stays once.
		const isDouble = (each: unknown, index: number) =>
			list.some((other, at) => at !== index && (isKept(at) || at < index) && nameOf(other) === nameOf(each));
		return list.filter((each, index) => isKept(index) || !isDouble(each, index));
	}
	if (!isRecord(value)) return value;
	const inner = Object.entries(value).map(([name, each]) => [name, replaceIn(each, ids)] as const);
	return inner.some(([name, each]) => each !== value[name]) ? Object.fromEntries(inner) : value;
};

/**
 * The fields of a document, in all languages, that name another by one of these ids, as they are when they name the one it
 * was merged into. Ids are unique everywhere, so whatever is one, in a field or in a text, is meant. A document does not name itself.
 */
export const renamedFields = (row: Values, ids: ReadonlyMap<string, string>): Values => {
	const changed: Values = {};
	for (const [name, value] of Object.entries(row)) {
		if (name === 'id') continue;
		const replaced = replaceIn(value, ids);
		if (replaced !== value) changed[name] = replaced === row['id'] ? null : replaced;
	}
	return changed;
};

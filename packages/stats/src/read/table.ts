import type { CellStatus, JsonStatDataset } from '../json-stat.ts';
import { readCsv } from './csv.ts';
import { readJsonStat } from './json-stat/index.ts';
import { readPx } from './px/index.ts';
import { readPxwebJson } from './pxweb-json.ts';

const headBytes = 4000;

const isJson = (head: string) => /^\s*[{[]/.test(head);
const isPx = (head: string) => /^\s*[A-Z][A-Z-]+(?:\[\w+\])?(?:\("[^"]*"\))?\s*=/.test(head);

/** The start of the file as text; in UTF-16 every other byte of it is zero. */
const headOf = (bytes: Uint8Array): string =>
	new TextDecoder('latin1')
		.decode(bytes.subarray(0, headBytes))
		.replaceAll('\0', '')
		.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '');

/**
 * A table in any of the forms that are read, told by how it begins, not by its name.
 * @throws {UnreadableTable}
 */
export const readTable = (
	bytes: Uint8Array,
	options: { signs?: Readonly<Record<string, CellStatus>> } = {},
): JsonStatDataset => {
	const head = headOf(bytes);
	if (isJson(head))
		return /^\s*\{\s*"columns"/.test(head) ? readPxwebJson(bytes, options) : readJsonStat(bytes, options);
	return isPx(head) ? readPx(bytes, options) : readCsv(bytes, options);
};

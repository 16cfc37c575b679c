import type { CellStatus, JsonStatDataset } from '../../json-stat.ts';
import { cellsOf, stridesOf } from '../../cube/shape.ts';
import { checkSize } from '../check-size.ts';
import { readCell, type Cell } from '../signs.ts';
import { UnreadableTable } from '../unreadable.ts';

type Signs = Readonly<Record<string, CellStatus>> | undefined;

const tokensOf = (data: string): string[] =>
	[...data.matchAll(/"([^"]*)"|([^\s,]+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

const cellAt = (token: string, position: number, signs: Signs): Cell => {
	const cell = readCell(token, signs);
	if (cell === undefined)
		throw new UnreadableTable('figure', `“${token.slice(0, 40)}” is no figure (number ${position + 1}).`, 'DATA');
	return cell;
};

const collect = (count: number, cells: Iterable<[number, Cell]>, empty: number | null) => {
	const value = Array.from<number | null>({ length: count }).fill(empty);
	const status: Record<string, string> = {};
	for (const [position, cell] of cells) {
		value[position] = cell.value;
		if (cell.status !== undefined) status[position] = cell.status;
	}
	return { value, ...(Object.keys(status).length > 0 && { status }) };
};

/** Every cell in order, the heading turning fastest. */
export const readCells = (data: string, size: readonly number[], signs: Signs): Pick<JsonStatDataset, 'value'> => {
	const tokens = tokensOf(data);
	const count = checkSize(size);
	if (tokens.length !== count)
		throw new UnreadableTable('cells', `There are ${tokens.length} figures, not the ${count} of the table.`, 'DATA');
	return collect(
		count,
		tokens.map((token, position) => [position, cellAt(token, position, signs)]),
		null,
	);
};

/** A file with `KEYS` leaves out the rows that hold nothing but zeros, and names the others by the keys of the stub. */
export const readKeyedCells = (
	data: string,
	size: readonly number[],
	stub: readonly ReadonlyMap<string, number>[],
	signs: Signs,
): Pick<JsonStatDataset, 'value'> => {
	const tokens = tokensOf(data);
	const strides = stridesOf(size);
	const width = cellsOf(size.slice(stub.length));
	const line = stub.length + width;
	if (tokens.length % line !== 0)
		throw new UnreadableTable('cells', `A row has ${stub.length} keys and ${width} figures; some have not.`, 'DATA');
	const cells: [number, Cell][] = [];
	for (let from = 0; from < tokens.length; from += line) {
		let base = 0;
		for (const [index, positions] of stub.entries()) {
			const key = tokens[from + index] ?? '';
			const position = positions.get(key);
			if (position === undefined) throw new UnreadableTable('cells', `There is no category “${key}”.`, 'DATA');
			base += position * (strides[index] ?? 1);
		}
		for (let at = 0; at < width; at += 1) {
			const token = from + stub.length + at;
			cells.push([base + at, cellAt(tokens[token] ?? '', token, signs)]);
		}
	}
	return collect(checkSize(size), cells, 0);
};

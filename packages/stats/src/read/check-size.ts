import { cellsOf } from '../cube/shape.ts';
import { UnreadableTable } from './unreadable.ts';

/** All ages, both sexes, every Nordic municipality and thirty years are 7 million; more is a mistake or an attack. */
const maxCells = 10_000_000;

/** The number of cells; a table that says it has more than we hold is refused before memory is taken for it. */
export const checkSize = (size: readonly number[]): number => {
	const count = cellsOf(size);
	if (count > maxCells)
		throw new UnreadableTable('cells', `A table of ${count} figures is too large; take a part of it.`);
	return count;
};

import { OfficeFailure } from './failure.ts';
import type { Wanted } from './office.ts';

interface Axis {
	id: string;
	keys: readonly string[];
}

const chunks = (keys: readonly string[], length: number): (readonly string[])[] =>
	Array.from({ length: Math.ceil(keys.length / length) }, (_, at) => keys.slice(at * length, (at + 1) * length));

const cross = (parts: readonly Wanted[], { id }: Axis, lists: readonly (readonly string[])[]): Wanted[] =>
	parts.flatMap((part) => lists.map((keys) => ({ ...part, [id]: keys })));

/**
 * The requests that together are the whole, each within what the office gives at once. The longest dimension is cut
 * first, so that few requests come of it.
 */
export const split = (axes: readonly Axis[], cellsPerCall: number): Wanted[] => {
	if (axes.some(({ keys }) => keys.length === 0))
		throw new OfficeFailure('changed', 'A dimension has no categories left.');
	let left = cellsPerCall;
	const lengths = new Map<string, number>();
	// What is short stays whole as long as there is room; the long ones share what is left.
	for (const { id, keys } of axes.toSorted((a, b) => a.keys.length - b.keys.length)) {
		const length = Math.max(1, Math.min(keys.length, left));
		lengths.set(id, length);
		left = Math.floor(left / length);
	}
	return axes.reduce<Wanted[]>((parts, axis) => cross(parts, axis, chunks(axis.keys, lengths.get(axis.id) ?? 1)), [{}]);
};

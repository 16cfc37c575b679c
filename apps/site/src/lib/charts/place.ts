export interface Wanted {
	/** Where the middle of the label would best be. */
	at: number;
	/** The room it takes along the axis, gap included. */
	size: number;
}

interface Block {
	/** Sum over its labels of the wanted position of the block's start. */
	sum: number;
	count: number;
	size: number;
}

const startOf = ({ sum, count }: Block): number => sum / count;

/**
 * Positions with the least total displacement (squared) that keep the order and do not overlap, inside `from`…`to`.
 * Pool adjacent violators: labels that would overlap become one block, placed at the mean of their wishes.
 */
export const placed = (wanted: readonly Wanted[], from: number, to: number): number[] => {
	const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0));
	const total = wanted.reduce((sum, { size }) => sum + size, 0);
	const highestStart = Math.max(from, to - total);

	const blocks: Block[] = [];
	for (const index of order) {
		const { at, size } = wanted[index] ?? { at: 0, size: 0 };
		blocks.push({ sum: at - size / 2, count: 1, size });
		for (;;) {
			const upper = blocks.at(-2);
			const lower = blocks.at(-1);
			if (!upper || !lower || startOf(upper) + upper.size <= startOf(lower)) break;
			// Every label of the lower block wishes the joint block to start this much higher.
			upper.sum += lower.sum - lower.count * upper.size;
			upper.count += lower.count;
			upper.size += lower.size;
			blocks.pop();
		}
	}

	const starts: number[] = [];
	let before = 0;
	let free = from;
	let position = 0;
	for (const block of blocks) {
		// Blocks are pushed off the ends only as far as those before and after them need.
		let start = Math.max(free, Math.min(startOf(block), highestStart + before));
		free = start + block.size;
		before += block.size;
		for (let count = 0; count < block.count; count++) {
			const index = order[position++] ?? 0;
			const size = wanted[index]?.size ?? 0;
			starts[index] = start + size / 2;
			start += size;
		}
	}
	return starts;
};

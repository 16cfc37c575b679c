/** Numbers that look random and are the same for the same seed, so that a run can be repeated (mulberry32). */
export const createRandom = (seed: number) => {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		/** From `min` up to, not including, `max`. */
		between: (min: number, max: number): number => min + next() * (max - min),
		pick: <T>(items: readonly T[]): T => {
			const item = items[Math.floor(next() * items.length)];
			if (item === undefined) throw new Error('Nothing to pick from');
			return item;
		},
	};
};

export type Random = ReturnType<typeof createRandom>;

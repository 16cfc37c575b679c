/** How far the cell moves when a dimension moves by one: row-major, the last dimension turns fastest. */
export const stridesOf = (size: readonly number[]): number[] => {
	const strides: number[] = [];
	let stride = 1;
	for (const length of size.toReversed()) {
		strides.unshift(stride);
		stride *= length;
	}
	return strides;
};

export const cellsOf = (size: readonly number[]): number => size.reduce((product, length) => product * length, 1);

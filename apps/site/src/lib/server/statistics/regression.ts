/** Solves a small symmetric system by elimination; a singular one gives zeros. */
const solve = (matrix: number[][], right: number[]): number[] => {
	const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
	const size = rows.length;
	for (let column = 0; column < size; column++) {
		const best = rows
			.slice(column)
			.reduce(
				(found, row, offset) =>
					Math.abs(row[column] ?? 0) > Math.abs(rows[found]?.[column] ?? 0) ? column + offset : found,
				column,
			);
		const pivot = rows[best];
		if (!pivot || Math.abs(pivot[column] ?? 0) < 1e-12) return right.map(() => 0);
		[rows[column], rows[best]] = [pivot, rows[column] ?? pivot];
		for (const row of rows) {
			if (row === pivot) continue;
			const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
			for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
		}
	}
	return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
};

export interface Fit {
	predict: (inputs: readonly number[]) => number;
	/** Mean squared error: how much a prediction may be trusted. */
	variance: number;
}

/** Ordinary least squares with a constant. */
export const fit = (samples: readonly { inputs: readonly number[]; output: number }[]): Fit => {
	const width = (samples[0]?.inputs.length ?? 0) + 1;
	const matrix = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
	const right = Array.from({ length: width }, () => 0);
	for (const { inputs, output } of samples) {
		const row = [1, ...inputs];
		row.forEach((a, i) => {
			right[i] = (right[i] ?? 0) + a * output;
			row.forEach((b, j) => {
				const line = matrix[i];
				if (line) line[j] = (line[j] ?? 0) + a * b;
			});
		});
	}
	const factors = solve(matrix, right);
	const predict = (inputs: readonly number[]): number =>
		[1, ...inputs].reduce((sum, value, index) => sum + value * (factors[index] ?? 0), 0);
	const errors = samples.map(({ inputs, output }) => (predict(inputs) - output) ** 2);
	return { predict, variance: errors.length > 0 ? errors.reduce((sum, each) => sum + each, 0) / errors.length : 1 };
};

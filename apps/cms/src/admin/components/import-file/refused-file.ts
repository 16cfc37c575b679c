import { stringify } from 'csv-stringify/sync';
import type { ShownRow } from '../../../import/present.ts';

/** The refused rows as a table, one line for each reason. */
export const refusedFile = (rows: readonly ShownRow[]): Blob => {
	const lines = rows.flatMap(({ line, title, problems }) =>
		problems.map(({ column, message }) => [line, title, column ?? '', message]),
	);
	const text = stringify([['row', 'document', 'column', 'reason'], ...lines], {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
		// What was refused may be refused for being a formula.
		escape_formulas: true,
	});
	return new Blob([text], { type: 'text/csv;charset=utf-8' });
};

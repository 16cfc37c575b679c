import { stringify } from 'csv-stringify/sync';
import type { FlattenedField } from 'payload';
import { importColumns } from './columns.ts';

/** The headings of a file to fill in, as spreadsheets in all our countries open it. */
export const importTemplate = (fields: readonly FlattenedField[]): string =>
	stringify([['id', ...importColumns(fields).map(({ name }) => name)]], {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
	});

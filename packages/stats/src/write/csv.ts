import { stringify } from 'csv-stringify/sync';
import type { Slice } from '../cube/index.ts';
import { toRows } from './rows.ts';

/** RFC 4180, with a line of column names. A figure that is not there is an empty cell. */
export const toCsv = (part: Slice): string => {
	const columns = [...part.dimensions.map(({ id }) => id), 'value', ...(part.statuses.size > 0 ? ['status'] : [])];
	return stringify(toRows(part), { header: true, columns, record_delimiter: '\r\n' });
};

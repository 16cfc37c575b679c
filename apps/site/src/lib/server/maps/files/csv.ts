import { stringify } from 'csv-stringify/sync';
import type { MapView } from '../view.ts';

/** Every municipality with its figure in per cent, in the order of the register; an empty cell is no figure. */
export const csvOf = ({ query: { measure, year }, places }: MapView): string =>
	stringify(
		[...places.values()].map(({ key, name, region, value }) => ({
			area: key,
			name,
			region: region ?? '',
			measure,
			year: year ?? '',
			value: value === undefined ? '' : Number(value.toFixed(2)),
		})),
		{ header: true, record_delimiter: '\r\n' },
	);

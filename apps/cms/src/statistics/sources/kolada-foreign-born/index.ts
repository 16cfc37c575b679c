import type { Source } from '../source.ts';

/** Kolada speaks none of the protocols of the offices: an editor uploads its table as a file. */
export const koladaForeignBorn: Source = {
	key: 'kolada-foreign-born',
	dataset: 'foreign-born',
	measure: 'foreign-born-share',
	countries: ['SE'],
	office: 'Kolada (RKA), Statistics Sweden',
	protocol: 'file',
	address: undefined,
	table: '',
	tableName: 'Kolada',
	language: 'sv',
	area: { names: ['area', 'kommun', 'municipality', 'Region', 'region'], code: '^(?:SE-)?(\\d{4})$' },
	time: { names: ['time', 'år', 'year', 'Tid'], year: '^(\\d{4})$', from: 2000 },
	rest: [{ names: ['measure', 'nyckeltal', 'contents'], totals: ['foreign-born-share'] }],
	figure: { kind: 'as-it-is', decimals: 2 },
	referenceDate: '12-31',
	licence: 'Open data of Kolada; check before publishing',
	attribution: 'Source: Kolada (RKA), Statistics Sweden',
};

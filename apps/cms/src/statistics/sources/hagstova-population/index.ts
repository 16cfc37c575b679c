import type { Source } from '../source.ts';

/** Population by municipality on 1 January. The address of its table is not known to us: an editor uploads it. */
export const hagstovaPopulation: Source = {
	key: 'hagstova-population',
	dataset: 'population',
	countries: ['FO'],
	office: 'Statistics Faroe Islands',
	protocol: 'file',
	address: undefined,
	table: '',
	tableName: 'Statbank',
	language: 'en',
	area: { names: ['area', 'municipality', 'kommuna', 'village/city'], code: '^(?:FO-)?(\\d{4})$' },
	time: { names: ['time', 'year', 'ár', 'month'], year: '^(\\d{4})(?:M01)?$', from: 1985 },
	rest: [
		{ names: ['sex', 'gender', 'kyn'], totals: ['total', 'T'] },
		{ names: ['age', 'aldur'], totals: ['total', 'T'] },
		{ names: ['contents', 'measure'], totals: ['value'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	referenceDate: '01-01',
	licence: 'Terms of Statistics Faroe Islands; attribution',
	attribution: 'Source: Statistics Faroe Islands',
};

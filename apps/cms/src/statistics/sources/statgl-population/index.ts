import type { Source } from '../source.ts';

/** Population by municipality on 1 January. The address of its table is not known to us: an editor uploads it. */
export const statglPopulation: Source = {
	key: 'statgl-population',
	dataset: 'population',
	countries: ['GL'],
	office: 'Statistics Greenland',
	protocol: 'file',
	address: undefined,
	table: '',
	tableName: 'Statbank',
	language: 'en',
	// Outside of the municipalities: the national park and the air base.
	area: { names: ['area', 'municipality', 'district', 'kommune'], code: '^(?:GL-)?(\\d{3})$', except: '^961$' },
	time: { names: ['time', 'year', 'tid'], year: '^(\\d{4})$', from: 1977 },
	rest: [
		{ names: ['gender', 'sex'], totals: ['T'] },
		{ names: ['age'], totals: ['T'] },
		{ names: ['place of birth'], totals: ['T'] },
		{ names: ['residence type'], totals: ['T'] },
		{ names: ['contents', 'measure'], totals: ['value'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	referenceDate: '01-01',
	licence: 'Terms of Statistics Greenland; attribution',
	attribution: 'Source: Statistics Greenland',
};

import type { Source } from '../source.ts';

/** Population by municipality of today on 1 January; earlier ones are added up by the office. */
export const ssbPopulation: Source = {
	key: 'ssb-population',
	dataset: 'population',
	countries: ['NO'],
	office: 'Statistics Norway',
	protocol: 'pxweb2',
	address: 'https://data.ssb.no/api/pxwebapi/v2',
	table: '07459',
	tableName: '07459',
	language: 'en',
	codelists: { Region: 'agg_KommSummer' },
	area: { names: ['Region', 'region', 'area'], code: '^(?:K[-_]|NO-)?(\\d{4})$' },
	time: { names: ['Tid', 'year', 'time'], year: '^(\\d{4})$', from: 2005 },
	rest: [
		{ names: ['Kjonn', 'sex'], totals: [] },
		{ names: ['Alder', 'age'], totals: [] },
		{ names: ['ContentsCode', 'contents'], totals: ['Personer1', 'Persons'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	// A municipality that was not there yet has a nought.
	isZeroMissing: true,
	referenceDate: '01-01',
	licence: 'CC BY 4.0',
	attribution: 'Source: Statistics Norway',
};

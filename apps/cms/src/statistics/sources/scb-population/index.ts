import type { Source } from '../source.ts';

/** Population by municipality on 31 December. */
export const scbPopulation: Source = {
	key: 'scb-population',
	dataset: 'population',
	countries: ['SE'],
	office: 'Statistics Sweden',
	protocol: 'pxweb2',
	address: 'https://statistikdatabasen.scb.se/api/v2',
	table: 'TAB638',
	tableName: 'BefolkningNy (TAB638)',
	language: 'sv',
	area: { names: ['Region', 'region', 'area'], code: '^(?:SE-)?(\\d{4})$' },
	time: { names: ['Tid', 'år', 'year', 'time'], year: '^(\\d{4})$', from: 2000 },
	rest: [
		{ names: ['Civilstand', 'civilstånd', 'marital status'], totals: [] },
		{ names: ['Alder', 'ålder', 'age'], totals: ['tot'] },
		{ names: ['Kon', 'kön', 'sex'], totals: [] },
		{ names: ['ContentsCode', 'tabellinnehåll', 'contents'], totals: ['BE0101N1'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	referenceDate: '12-31',
	licence: 'CC0 1.0',
	attribution: 'Source: Statistics Sweden (SCB)',
};

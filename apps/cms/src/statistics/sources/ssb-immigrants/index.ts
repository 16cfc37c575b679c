import type { Source } from '../source.ts';

/** Born abroad of two parents born abroad, on 1 January. */
export const ssbImmigrants: Source = {
	key: 'ssb-immigrants',
	dataset: 'foreign-born',
	measure: 'immigrants',
	countries: ['NO'],
	office: 'Statistics Norway',
	protocol: 'pxweb2',
	address: 'https://data.ssb.no/api/pxwebapi/v2',
	table: '09817',
	tableName: '09817',
	language: 'en',
	codelists: { Region: 'agg_KommSummer' },
	area: { names: ['Region', 'region', 'area'], code: '^(?:K[-_]|NO-)?(\\d{4})$' },
	time: { names: ['Tid', 'year', 'time'], year: '^(\\d{4})$', from: 2006 },
	rest: [
		// With those born in Norway to immigrants there would be two groups in one figure.
		{ names: ['InnvandrKat', 'immigration category'], totals: ['B'] },
		{ names: ['Landbakgrunn', 'country background'], totals: ['999'] },
		{ names: ['ContentsCode', 'contents'], totals: ['Personer1'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	isZeroMissing: true,
	referenceDate: '01-01',
	licence: 'CC BY 4.0',
	attribution: 'Source: Statistics Norway',
};

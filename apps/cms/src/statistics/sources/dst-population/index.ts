import type { Source } from '../source.ts';

/** Population by municipality; the first quarter of the year is 1 January. */
export const dstPopulation: Source = {
	key: 'dst-population',
	dataset: 'population',
	countries: ['DK'],
	office: 'Statistics Denmark',
	protocol: 'statbank',
	address: 'https://api.statbank.dk/v1',
	table: 'FOLK1A',
	tableName: 'FOLK1A',
	language: 'en',
	// The country and its regions have three digits, too.
	area: { names: ['OMRÅDE', 'region', 'area'], code: '^(?:DK-)?(\\d{3})$', except: '^0\\d\\d$' },
	time: { names: ['Tid', 'TID', 'time'], year: '^(\\d{4})(?:K1|Q1)?$', from: 2008 },
	rest: [
		{ names: ['KØN', 'sex'], totals: ['TOT'] },
		{ names: ['ALDER', 'age'], totals: ['IALT'] },
		{ names: ['CIVILSTAND', 'marital status'], totals: ['TOT'] },
		{ names: ['ContentsCode', 'contents'], totals: ['FOLK1A'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	referenceDate: '01-01',
	licence: 'CC BY 4.0',
	attribution: 'Source: Statistics Denmark',
};

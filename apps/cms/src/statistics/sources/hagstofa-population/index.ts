import type { Source } from '../source.ts';

/** Population by municipality of today on 1 January. */
export const hagstofaPopulation: Source = {
	key: 'hagstofa-population',
	dataset: 'population',
	countries: ['IS'],
	office: 'Statistics Iceland',
	protocol: 'pxweb1',
	address: 'https://px.hagstofa.is/pxis/api/v1/is',
	table: 'Ibuar/mannfjoldi/2_byggdir/sveitarfelog/MAN02005.px',
	tableName: 'MAN02005',
	language: 'is',
	area: { names: ['Sveitarfélag', 'Municipality', 'area'], code: '^(?:IS-)?(\\d{4})$' },
	time: { names: ['Ár', 'Year', 'time'], year: '^(\\d{4})$', from: 1998 },
	rest: [
		{ names: ['Aldur', 'Age'], totals: ['-1', 'Alls', 'Total'] },
		{ names: ['Kyn', 'Sex'], totals: ['0', 'Alls', 'Total'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	referenceDate: '01-01',
	licence: 'CC BY 4.0',
	attribution: 'Source: Statistics Iceland',
};

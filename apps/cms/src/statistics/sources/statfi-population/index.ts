import type { Source } from '../source.ts';

/** Population by municipality and month: December is 31 December. Åland is in the same table. */
export const statfiPopulation: Source = {
	key: 'statfi-population',
	dataset: 'population',
	countries: ['FI', 'AX'],
	office: 'Statistics Finland',
	protocol: 'pxweb1',
	address: 'https://pxdata.stat.fi/PxWeb/api/v1/en/StatFin',
	table: 'vaerak/statfin_vaerak_pxt_11s5.px',
	tableName: '11s5',
	language: 'en',
	area: { names: ['alue', 'Alue', 'Area', 'area'], code: '^(?:KU|FI-|AX-)?(\\d{3})$' },
	time: { names: ['kuukausi', 'Kuukausi', 'Month', 'time'], year: '^(\\d{4})(?:M12)?$', from: 2010 },
	rest: [
		{ names: ['sukupuoli', 'Sukupuoli', 'Sex'], totals: ['SSS'] },
		{ names: ['tiedot', 'Tiedot', 'Information', 'contents'], totals: ['vaesto_kuukausi'] },
	],
	figure: { kind: 'as-it-is', decimals: 0 },
	// Here three dots are a figure that is kept secret.
	signs: { '.': 'M', '..': 'O', '...': 'Q', '....': 'O' },
	referenceDate: '12-31',
	licence: 'CC BY 4.0',
	attribution: 'Source: Statistics Finland',
};

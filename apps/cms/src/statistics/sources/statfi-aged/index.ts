import { statfiPopulation } from '../statfi-population/index.ts';
import type { Source } from '../source.ts';

/** Population by single years of age on 31 December. */
export const statfiAged: Source = {
	...statfiPopulation,
	key: 'statfi-aged',
	dataset: 'aged-65-plus',
	table: 'vaerak/statfin_vaerak_pxt_11re.px',
	tableName: '11re',
	time: { names: ['vuosi', 'Vuosi', 'Year', 'time'], year: '^(\\d{4})$', from: 2010 },
	age: { names: ['ika', 'ikä', 'Ikä', 'Age', 'age'] },
	rest: [
		{ names: ['sukupuoli', 'Sukupuoli', 'Sex'], totals: ['SSS'] },
		{ names: ['tiedot', 'Tiedot', 'Information', 'contents'], totals: ['vaesto'] },
	],
	figure: { kind: 'share-from-age', age: 65, decimals: 1 },
};

import { readTable } from './csv.ts';
import type { SeedRecord } from './types.ts';

type Column =
	| 'country'
	| 'code'
	| 'name'
	| 'name_second'
	| 'name_second_lang'
	| 'name_second_status'
	| 'name_official'
	| 'region_code'
	| 'region_name'
	| 'latitude'
	| 'longitude';
type Municipality = SeedRecord<'municipalities'>;

/** Every Nordic municipality of the register; the key is `{country}-{code}`, e.g. `SE-2309`. */
export const municipalities = async (): Promise<Municipality[]> => {
	const rows = await readTable<Column>('municipalities.csv');
	return rows.map((row) => ({
		key: `${row.country}-${row.code}`,
		country: row.country as Municipality['country'],
		code: row.code,
		name: row.name,
		...(row.name_official && { officialName: row.name_official }),
		...(row.name_second && {
			secondName: row.name_second,
			secondNameLanguage: row.name_second_lang,
			secondNameStatus: row.name_second_status as 'official' | 'other',
		}),
		...(row.region_code && { regionCode: row.region_code }),
		...(row.region_name && { regionName: row.region_name }),
		...(row.latitude && { latitude: Number(row.latitude), longitude: Number(row.longitude) }),
		attribution: 'National registers of municipalities; see the notice on data',
	}));
};

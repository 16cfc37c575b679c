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

/** The latest year each municipality has a figure for. */
const latestPopulation = async () => {
	const latest = new Map<string, { value: number; year: number }>();
	for (const row of await readTable<'country' | 'code' | 'year' | 'population'>('population.csv')) {
		const area = `${row.country}-${row.code}`;
		const year = Number(row.year);
		if (year > (latest.get(area)?.year ?? 0)) latest.set(area, { value: Number(row.population), year });
	}
	return latest;
};

/** Every Nordic municipality of the register; the key is `{country}-{code}`, e.g. `SE-2309`. */
export const municipalities = async (): Promise<Municipality[]> => {
	const [rows, populations] = await Promise.all([readTable<Column>('municipalities.csv'), latestPopulation()]);
	return rows.map((row) => {
		const key = `${row.country}-${row.code}`;
		const population = populations.get(key);
		return {
			key,
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
			...(population && { population }),
			attribution: 'National registers of municipalities and statistical offices',
		};
	});
};

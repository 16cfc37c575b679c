import type { Client } from '@integrationnorden/client';
import areasText from '../../geo/data/areas.json?raw';
import { breakYears, readCube, type Cube } from './cube.ts';
import { recentChange, sinceBreak } from './change.ts';
import type { Features } from './features.ts';
import { createFresh } from './fresh.ts';
import { toMunicipality, type Municipality } from './register.ts';
import { similarity } from './similar.ts';

export interface Statistics {
	municipalities: readonly Municipality[];
	byKey: ReadonlyMap<string, Municipality>;
	/** Keys by country, and by region such as `SE-23`. */
	byCountry: ReadonlyMap<string, readonly string[]>;
	byRegion: ReadonlyMap<string, readonly string[]>;
	population: Cube;
	aged: Cube;
	foreignBorn: Cube;
	/** Keys of similar municipalities, nearest first. */
	similarTo: (key: string) => readonly string[];
}

/** Measures of the set on foreign-born, each with its own definition. */
export const foreignBornMeasures = { SE: 'foreign-born-share', NO: 'immigrants' } as const;

/** The one year in which the share aged 65 or older is known for four lands. */
export const commonAgedYear = 2018;

const areas = JSON.parse(areasText) as Record<string, number>;

const municipalityFields = {
	country: true,
	code: true,
	name: true,
	officialName: true,
	secondName: true,
	secondNameLanguage: true,
	secondNameStatus: true,
	regionCode: true,
	regionName: true,
	latitude: true,
	longitude: true,
} as const;

const readMunicipalities = async (client: Client): Promise<Municipality[]> => {
	const municipalities: Municipality[] = [];
	const all = client.iterate('municipalities', { limit: 100, depth: 0, select: municipalityFields });
	for await (const municipality of all) municipalities.push(toMunicipality(municipality));
	return municipalities;
};

/** Immigrants or foreign-born as a share of the population, by the country's own definition. */
export const foreignBornShare = (
	{ population, foreignBorn }: Pick<Statistics, 'population' | 'foreignBorn'>,
	key: string,
): { share: number; year: number } | undefined => {
	const country = key.slice(0, 2);
	if (country === 'SE') {
		const point = foreignBorn.seriesOf(key, foreignBornMeasures.SE).at(-1);
		return point && { share: point.value, year: point.year };
	}
	if (country === 'NO') {
		const point = foreignBorn.seriesOf(key, foreignBornMeasures.NO).at(-1);
		const people = point && population.valueOf(key, point.year);
		return point && people ? { share: (point.value / people) * 100, year: point.year } : undefined;
	}
	return undefined;
};

const featuresOf = (cubes: Pick<Statistics, 'population' | 'aged' | 'foreignBorn'>, key: string): Features => {
	const points = cubes.population.seriesOf(key);
	const people = points.at(-1)?.value;
	const area = areas[key];
	const change = recentChange(sinceBreak(points, breakYears(cubes.population, key)))?.perYear;
	const aged = cubes.aged.valueOf(key, commonAgedYear);
	const foreignBorn = foreignBornShare(cubes, key)?.share;
	return {
		...(people && { population: Math.log(people) }),
		...(people && area && { density: Math.log(people / area) }),
		...(change !== undefined && { change }),
		...(aged !== undefined && { aged }),
		...(foreignBorn !== undefined && { foreignBorn }),
	};
};

const once = <A, B>(make: (input: A) => B): ((input: A) => B) => {
	const made = new Map<A, B>();
	return (input) => {
		const known = made.get(input);
		if (known !== undefined) return known;
		const fresh = make(input);
		made.set(input, fresh);
		return fresh;
	};
};

/** Keeps parsed series: every one of them is asked for many times when a list is sorted. */
const remembering = (cube: Cube): Cube => {
	const kept = once((id: string) => {
		const [area = '', measure] = id.split(' ');
		return cube.seriesOf(area, measure);
	});
	return { ...cube, seriesOf: (area, measure) => kept(measure ? `${area} ${measure}` : area) };
};

const load = async (client: Client): Promise<Statistics> => {
	const [municipalities, population, aged, foreignBorn] = await Promise.all([
		readMunicipalities(client),
		...['population', 'aged-65-plus', 'foreign-born'].map(async (dataset) =>
			remembering(readCube(await client.statistics(dataset))),
		),
	] as [Promise<Municipality[]>, Promise<Cube>, Promise<Cube>, Promise<Cube>]);
	const keysBy = (group: (municipality: Municipality) => string | undefined) =>
		new Map(
			[...Map.groupBy(municipalities, group)].flatMap(([key, members]) =>
				key === undefined ? [] : [[key, members.map((member) => member.key)] as const],
			),
		);
	const cubes = { population, aged, foreignBorn };
	const finder = once(() =>
		similarity(municipalities.map(({ key, country }) => ({ key, country, features: featuresOf(cubes, key) }))),
	);
	return {
		municipalities,
		byKey: new Map(municipalities.map((municipality) => [municipality.key, municipality])),
		byCountry: keysBy(({ country }) => country),
		byRegion: keysBy(({ regionKey }) => regionKey),
		...cubes,
		similarTo: once((key: string) => finder(undefined)(key)),
	};
};

/** Changes whenever a municipality or a dataset does: two small questions instead of a megabyte. */
const stamp = async (client: Client): Promise<string> => {
	const newest = { depth: 0, limit: 1, sort: '-updatedAt' } as const;
	const [datasets, municipalities] = await Promise.all([
		client.find('datasets', { ...newest, select: { updatedAt: true } }),
		client.find('municipalities', { ...newest, select: { updatedAt: true } }),
	]);
	return [datasets, municipalities].map(({ docs, totalDocs }) => `${totalDocs} ${docs[0]?.updatedAt ?? ''}`).join(', ');
};

const fresh = createFresh<Statistics, Client>({ load, stamp, everyMs: 5000 });

/** Everything the pages about municipalities are computed from, kept in memory. */
export const readStatistics = (client: Client): Promise<Statistics> => fresh(client);

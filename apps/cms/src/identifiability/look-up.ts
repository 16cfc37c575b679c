import { defaultLocale, locales } from '@repo/i18n';
import { slice, type Cube } from '@repo/stats/cube';
import type { Country } from '@repo/types/vocabulary';
import type { Payload, PayloadRequest } from 'payload';
import { readCube } from '../api/statistics/cubes.ts';
import { consentsTo } from '../collections/testimonies/hooks/consents-to.ts';
import type { StoredWords } from '../collections/testimonies/hooks/languages-of.ts';
import { decrypt } from '../encryption/at-rest.ts';
import type { Known } from './assess.ts';
import type { KnownPlace } from './named-in-text.ts';
import { foreignBornByCountry, immigrantsIn } from './people-who-fit.ts';
import { restoredIn } from '../versions/restored.ts';
import { toldIn } from './told.ts';

interface MunicipalityRow {
	id: string;
	name: string;
	code: string;
	country: Country;
	population?: { value?: number | null } | null;
}

interface DatasetRow {
	id: string;
	updatedAt: string;
	cube?: unknown;
}

/** The dataset has a share of the population for Sweden, and heads for Norway. */
const measures = { share: 'foreign-born-share', people: 'immigrants' } as const;

/** The cube is big and seldom changes: parsed once per version of its document. */
const kept = new WeakMap<Payload, { version: string; cube: Cube | undefined }>();

const foreignBornCube = async (req: PayloadRequest): Promise<Cube | undefined> => {
	const where = { slug: { equals: 'foreign-born' } };
	const dataset = { collection: 'datasets', where, req, locale: defaultLocale } as const;
	const row = await req.payload.db.findOne<DatasetRow>({ ...dataset, select: { updatedAt: true } });
	if (!row) return undefined;
	const known = kept.get(req.payload);
	if (known?.version === row.updatedAt) return known.cube;
	const whole = await req.payload.db.findOne<DatasetRow>({ ...dataset, select: { cube: true } });
	const cube = whole ? readCube(whole.cube) : undefined;
	kept.set(req.payload, { version: row.updatedAt, cube });
	return cube;
};

/** The newest figure of an area, where there is one. */
const newest = (cube: Cube, measure: string, area: string): number | undefined => {
	const has = (id: string, key: string) => cube.dimensions.some((each) => each.id === id && each.keys.includes(key));
	if (!has('measure', measure) || !has('area', area)) return undefined;
	return slice(cube, { measure: [measure], area: [area] }).values.findLast((value) => value !== null) ?? undefined;
};

const immigrantsOf = async (req: PayloadRequest, { code, country, population }: MunicipalityRow) => {
	const inhabitants = population?.value ?? undefined;
	if (inhabitants === undefined) return undefined;
	const cube = await foreignBornCube(req);
	const area = `${country}-${code}`;
	const people = cube && newest(cube, measures.people, area);
	const share = cube && newest(cube, measures.share, area);
	return immigrantsIn({ inhabitants, foreignBorn: people ?? (share && (inhabitants * share) / 100) });
};

const contactsOf = async (req: PayloadRequest, testimony: string | undefined): Promise<string[]> => {
	if (testimony === undefined) return [];
	const { secret } = req.payload.config;
	const consents = (await consentsTo(req, testimony)) as { id: string; contact?: string | null }[];
	return consents.flatMap(
		({ id, contact }) => decrypt(contact ?? '', { secret, purpose: 'consents/contact', id }) ?? [],
	);
};

/** What a save that publishes makes public beside the language that it is in. */
export const wordsInOtherLanguages = async (req: PayloadRequest, testimony: string): Promise<string> => {
	const restored = restoredIn(req.context, 'testimonies', testimony);
	const others = locales.filter((locale) => locale !== req.locale);
	if (restored) return toldIn(restored.version.version, others).text;
	const { docs } = await req.payload.db.queryDrafts<StoredWords & { id: string }>({
		collection: 'testimonies',
		where: { parent: { equals: testimony } },
		locale: 'all',
		limit: 1,
		pagination: false,
		joins: false,
		req,
	});
	return docs.map((words) => toldIn({ ...words }, others).text).join('\n\n');
};

interface Asked {
	testimony?: string | undefined;
	country?: string | undefined;
	municipality?: string | undefined;
}

/** What the tables and the consents say, for the country and municipality that are told. */
export const knownOf = async (req: PayloadRequest, { testimony, country, municipality }: Asked): Promise<Known> => {
	const { docs: rows } = await req.payload.db.find<MunicipalityRow>({
		collection: 'municipalities',
		where: { country: { equals: country ?? '' } },
		select: { name: true, code: true, country: true, population: true },
		limit: 0,
		pagination: false,
		joins: false,
		req,
	});
	const own = rows.find(({ id }) => id === municipality);
	const ofCountry = country && country in foreignBornByCountry ? foreignBornByCountry[country as Country] : undefined;
	return {
		immigrants: own ? await immigrantsOf(req, own) : ofCountry,
		placeKey: own ? `${own.country}-${own.code}` : (country ?? ''),
		municipality: own?.id,
		municipalities: rows.map(({ id, name, population }): KnownPlace => {
			const inhabitants = population?.value ?? undefined;
			return { id, name, inhabitants };
		}),
		contacts: await contactsOf(req, testimony),
	};
};

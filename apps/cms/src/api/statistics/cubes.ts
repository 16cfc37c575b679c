import { locales, type Locale } from '@repo/i18n';
import { toCube, type Cube } from '@repo/stats/cube';
import { fromJsonStat, UnreadableTable } from '@repo/stats/read';
import type { Licence } from '@repo/types/vocabulary';
import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import { editions, type EditionRow } from '../../statistics/runs/rows.ts';

/** A public dataset, with what it says of itself in the language that was asked for. */
export interface Dataset {
	cube: Cube;
	licence: Licence;
	title: string;
	unit: string | undefined;
	attribution: string | undefined;
}

interface About {
	id: string;
	updatedAt: string;
	licence: Licence;
	title?: string | null;
	unit?: string | null;
	attribution?: string | null;
}

interface Kept {
	version: string;
	cube: Cube;
}

/** A stored cube, where it is one. */
export const readCube = (stored: unknown): Cube | undefined => {
	try {
		return toCube(fromJsonStat(stored));
	} catch (cause) {
		if (cause instanceof UnreadableTable) return undefined;
		throw cause;
	}
};

/** One that nothing was imported to is its first. */
const editionOf = ({ source }: Cube): number => ((source.extension?.edition ?? {}) as { number?: number }).number ?? 1;

/** Cubes are big and seldom change: read and parsed once per version of their document. */
export const createCubes = (payload: Payload) => {
	const kept = new Map<string, Kept>();
	/** Editions stay as they are. */
	const former = new LRUCache<string, Cube>({ max: 8 });

	/** A slug belongs to one language; the texts are those of the language that was asked for. */
	const findAbout = async (slug: string, language: Locale): Promise<About | undefined> => {
		for (const locale of locales) {
			const { docs } = await payload.find({
				collection: 'datasets',
				locale,
				depth: 0,
				limit: 1,
				pagination: false,
				overrideAccess: false,
				where: { slug: { equals: slug } },
				select: { updatedAt: true },
			});
			if (docs[0] === undefined) continue;
			return (await payload.findByID({
				collection: 'datasets',
				id: docs[0].id,
				locale: language,
				depth: 0,
				overrideAccess: false,
				select: { title: true, unit: true, attribution: true, updatedAt: true, licence: true },
			})) as unknown as About;
		}
		return undefined;
	};

	const cubeOf = async ({ id, updatedAt }: About): Promise<Cube | undefined> => {
		const known = kept.get(id);
		if (known?.version === updatedAt) return known.cube;
		const whole = await payload.findByID({
			collection: 'datasets',
			id,
			depth: 0,
			overrideAccess: false,
			select: { cube: true },
		});
		const cube = readCube((whole as unknown as { cube: unknown }).cube);
		if (cube !== undefined) kept.set(id, { version: updatedAt, cube });
		return cube;
	};

	const formerOf = async ({ id }: About, edition: number): Promise<Cube | undefined> => {
		const key = `${id}/${edition}`;
		const known = former.get(key);
		if (known !== undefined) return known;
		const row = await payload.db.findOne<EditionRow>({ collection: editions, where: { key: { equals: key } } });
		const cube = row ? readCube(row.cube) : undefined;
		if (cube !== undefined) former.set(key, cube);
		return cube;
	};

	return async (slug: string, language: Locale, edition?: number): Promise<Dataset | undefined> => {
		const about = await findAbout(slug, language);
		const newest = about && (await cubeOf(about));
		if (about === undefined || newest === undefined) return undefined;
		const isFormer = edition !== undefined && edition !== editionOf(newest);
		const cube = isFormer ? await formerOf(about, edition) : newest;
		if (cube === undefined) return undefined;
		const { licence, title, unit, attribution } = about;
		return { cube, licence, title: title ?? slug, unit: unit ?? undefined, attribution: attribution ?? undefined };
	};
};

import { createHash } from 'node:crypto';
import { defaultLocale } from '@repo/i18n';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { PayloadRequest } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import type { Source } from '../sources/source.ts';
import { readDataset, type PublicDataset } from './dataset.ts';
import { ImportRefused } from './refusal.ts';
import { editions, type EditionRow } from './rows.ts';

const keyOf = (dataset: string, number: number) => `${dataset}/${number}`;

const sumOfCube = (cube: JsonStatDataset) => createHash('sha256').update(JSON.stringify(cube)).digest('hex');

/** Where there are no transactions an edition may have been left by somebody who died before the dataset had it. */
const storeEdition = async (
	req: PayloadRequest,
	edition: Omit<EditionRow, 'id' | 'key' | 'createdAt' | 'updatedAt'>,
) => {
	const { db } = req.payload;
	const now = new Date().toISOString();
	const key = keyOf(edition.dataset, edition.number);
	const where = { key: { equals: key } };
	const data = { ...edition, key, updatedAt: now };
	const known = await db.findOne<EditionRow>({ collection: editions, where, req });
	if (known) await db.updateOne({ collection: editions, where, data, req });
	else
		await db.create({ collection: editions, data: { id: uuidv7(), createdAt: now, ...data }, returning: false, req });
};

const withOrigin = (origins: PublicDataset['origins'], source: Source, updated: string | undefined) => {
	const own = {
		key: source.key,
		name: `${source.office}, ${source.tableName}`,
		version: updated?.slice(0, 10) ?? '',
		licence: source.licence,
		attribution: source.attribution,
	};
	return [...origins.filter(({ key }) => key !== source.key), own];
};

const periodOf = ({ dimension }: JsonStatDataset) => {
	const years = dimension.time?.category.index ?? [];
	return { from: years[0] ?? '', until: years.at(-1) ?? '' };
};

interface TakeOptions {
	dataset: PublicDataset;
	cube: JsonStatDataset;
	source: Source;
	updated: string | undefined;
	importId: string;
}

/**
 * Makes the cube the newest edition of the dataset, and keeps the one before. In the transaction of the request; without
 * any the edition comes first, so that whatever the public reads is kept.
 */
export const takeFigures = async (
	req: PayloadRequest,
	{ dataset, cube, source, updated, importId }: TakeOptions,
): Promise<number> => {
	const present = await readDataset(req, dataset.id);
	if (JSON.stringify(present.cube) !== JSON.stringify(dataset.cube)) throw new ImportRefused('stale');
	const at = new Date().toISOString();
	const byName = (req.user as { name?: string } | null)?.name ?? null;
	if (present.edition === 0)
		await storeEdition(req, { dataset: dataset.id, number: 1, cube: present.cube, sum: sumOfCube(present.cube), at });
	const number = Math.max(present.edition, 1) + 1;
	const next: JsonStatDataset = {
		...cube,
		updated: at.slice(0, 10),
		extension: { ...cube.extension, edition: { number, at } },
	};
	await storeEdition(req, {
		...{ dataset: dataset.id, number, cube: next, sum: sumOfCube(next), at, byName },
		source: source.key,
		import: importId,
	});
	await req.payload.update({
		collection: 'datasets',
		id: dataset.id,
		data: {
			cube: next,
			origins: withOrigin(present.origins, source, updated),
			period: periodOf(next),
			updated: at.slice(0, 10),
			retrievedAt: at.slice(0, 10),
			_status: 'published',
		} as never,
		locale: defaultLocale,
		overrideAccess: true,
		depth: 0,
		req,
	});
	return number;
};

/** The edition that an import made, where somebody died before the import could say so. */
export const editionOf = async (
	{ payload }: Pick<PayloadRequest, 'payload'>,
	importId: string,
	dataset: PublicDataset,
): Promise<number | undefined> => {
	const where = { key: { equals: keyOf(dataset.id, dataset.edition) } };
	const row = await payload.db.findOne<EditionRow>({ collection: editions, where, select: { import: true } as never });
	return row?.import === importId ? dataset.edition : undefined;
};

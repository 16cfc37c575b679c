import { defaultLocale } from '@repo/i18n';
import { toCube } from '@repo/stats/cube';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { Country } from '@repo/types/vocabulary';
import type { Payload, PayloadRequest } from 'payload';
import { fromJsonStat } from '@repo/stats/read';
import { createRegister, type Register } from '../map/register.ts';
import { ImportRefused } from './refusal.ts';

/** A dataset as the public has it. */
export interface PublicDataset {
	id: string;
	cube: JsonStatDataset;
	origins: Record<string, unknown>[];
	period: { from?: string | null; until?: string | null };
	/** Its newest edition; none where it was never imported to. */
	edition: number;
}

interface Row {
	id: string;
	_status?: string | null;
	deletedAt?: string | null;
	cube?: unknown;
	origins?: Record<string, unknown>[] | null;
	period?: PublicDataset['period'] | null;
}

type Reader = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>;

/** Whoever has begun to change a dataset goes on from what they saw: an import beside them would be lost, or publish theirs. */
const refuseDraft = async ({ payload, transactionID }: Reader, id: string) => {
	const { docs } = await payload.db.findVersions({
		collection: 'datasets',
		where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
		limit: 1,
		pagination: false,
		req: { ...(transactionID !== undefined && { transactionID }) },
	});
	const newest = docs[0] as { version?: { _status?: string } } | undefined;
	if (newest?.version?._status === 'draft') throw new ImportRefused('draft');
};

export const readDataset = async (req: Reader, id: string, { isDryRun = false } = {}): Promise<PublicDataset> => {
	const { payload, transactionID } = req;
	const row = await payload.db.findOne<Row>({
		collection: 'datasets',
		where: { id: { equals: id } },
		locale: defaultLocale,
		req: { ...(transactionID !== undefined && { transactionID }) },
	});
	if (row?._status !== 'published' || row.deletedAt) throw new ImportRefused('not-published');
	if (!isDryRun) await refuseDraft(req, id);
	const cube = fromJsonStat(row.cube);
	if (toCube(cube) === undefined) throw new ImportRefused('not-published');
	const { number = 0 } = (cube.extension?.edition ?? {}) as { number?: number };
	return { id, cube, origins: row.origins ?? [], period: row.period ?? {}, edition: number };
};

/** The municipalities as editors keep them. */
export const readRegister = async ({ db }: Payload): Promise<Register> => {
	const { docs } = await db.find<{
		id: string;
		country: Country;
		code: string;
		name?: string | null;
		predecessorCodes?: string[] | null;
	}>({
		collection: 'municipalities',
		where: { _status: { equals: 'published' } },
		select: { country: true, code: true, name: true, predecessorCodes: true },
		limit: 0,
		pagination: false,
	});
	return createRegister(
		docs.map(({ country, code, name, predecessorCodes }) => ({
			area: `${country}-${code}`,
			country,
			name: name ?? code,
			predecessors: predecessorCodes ?? [],
		})),
	);
};

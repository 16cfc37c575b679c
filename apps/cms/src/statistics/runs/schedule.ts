import { defaultLocale } from '@repo/i18n';
import type { Payload } from 'payload';
import { ValidationError } from 'payload';
import { v5 as uuidv5 } from 'uuid';
import type { Source } from '../sources/source.ts';
import { askForImport } from './queue.ts';
import { imports, type ImportRow } from './rows.ts';

/** Of the ids below: a name space of our own (RFC 9562 §5.5). */
const nameSpace = '5d3c4d0a-5b0f-4f0f-9a5e-6c1f2a7b8c9d';

/** The dataset of that name as the public has it. */
export const datasetIdOf = async (payload: Payload, slug: string): Promise<string | undefined> => {
	const { docs } = await payload.find({
		collection: 'datasets',
		locale: defaultLocale,
		where: { slug: { equals: slug } },
		select: { updatedAt: true },
		depth: 0,
		limit: 1,
		pagination: false,
		overrideAccess: false,
	});
	return docs[0] && String(docs[0].id);
};

const lastLook = async ({ db }: Payload, { key }: Source): Promise<ImportRow | undefined> => {
	const { docs } = await db.find<ImportRow>({
		collection: imports,
		where: { and: [{ source: { equals: key } }, { isDryRun: { not_equals: true } }] },
		sort: '-createdAt',
		limit: 1,
		pagination: false,
	});
	return docs[0];
};

interface DueOptions {
	payload: Payload;
	sources: readonly Source[];
	addresses: ReadonlyMap<string, string>;
	everyMs: number;
	now?: Date;
}

/** Asks for whatever has not been looked at for so long. Of several instances each asks once: the id tells the same turn. */
export const askForDue = async ({
	payload,
	sources,
	addresses,
	everyMs,
	now = new Date(),
}: DueOptions): Promise<void> => {
	for (const source of sources) {
		if (source.address === undefined && !addresses.has(source.key)) continue;
		const last = await lastLook(payload, source);
		if (last && now.getTime() - Date.parse(last.createdAt) < everyMs) continue;
		const dataset = await datasetIdOf(payload, source.dataset);
		if (dataset === undefined) continue;
		const id = uuidv5(`${source.key} after ${last?.id ?? 'nothing'}`, nameSpace);
		try {
			await askForImport(payload, { id, dataset, source: source.key, trigger: 'schedule' });
		} catch (error) {
			if (!(error instanceof ValidationError)) throw error;
		}
	}
};

import { locales } from '@repo/i18n';
import type { PayloadRequest, Where } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { redirectKey } from '../hooks/slugs/redirect-key.ts';
import { isRecord } from '../rich-text/nodes.ts';
import { auditPlan, dropPlans } from '../schedules/store.ts';
import { mergedCollection as collection } from './collections.ts';
import { mergedKey } from './lead.ts';
import { removeNote, type MergeNote } from './note.ts';
import { renameEverywhere } from './rename.ts';
import type { Row } from './sides.ts';

/** Its id and every address it ever had lead to the one that stays. */
const leadOn = async (req: PayloadRequest, { goes, stays }: MergeNote): Promise<void> => {
	const { db } = req.payload;
	const to = mergedKey(collection, stays);
	const ofGoes = { to: { equals: mergedKey(collection, goes) } };
	await db.updateMany({ collection: 'redirects', where: ofGoes, data: { to }, returning: false, req });
	const row = await db.findOne<Row>({ collection, where: { id: { equals: goes } }, locale: 'all', joins: false, req });
	const slugs = isRecord(row?.['slug']) ? row['slug'] : {};
	const old = locales.flatMap((locale) => {
		const slug = slugs[locale];
		return typeof slug === 'string' && slug !== '' ? [redirectKey(collection, locale, slug)] : [];
	});
	for (const from of [mergedKey(collection, goes), ...old]) {
		const known = await db.findOne({ collection: 'redirects', where: { from: { equals: from } }, select: {}, req });
		const data = { id: uuidv7(), from, to, type: '308' };
		if (!known) await db.create({ collection: 'redirects', data, returning: false, req });
	}
};

/** It stays in the trash, with all its versions, for whoever wants to know what it said. */
const putAway = async (req: PayloadRequest, { goes }: MergeNote): Promise<void> => {
	const { db } = req.payload;
	const where = { id: { equals: goes } };
	const row = await db.findOne<Row>({ collection, where, locale: 'all', joins: false, req });
	if (!row || row.deletedAt) return;
	const given = { collection, locale: 'all', limit: 1, pagination: false, joins: false, req } as const;
	const { docs } = await db.queryDrafts<Row>({ ...given, where: { parent: { equals: goes } } });
	const now = new Date().toISOString();
	const hidden = { deletedAt: now, _status: 'draft', updatedAt: now };
	const { id: _id, ...version } = docs[0] ?? row;
	const versionData = structuredClone({ ...version, ...hidden }) as never;
	const dates = { autosave: false, createdAt: now, updatedAt: now, returning: false };
	await db.createVersion({ collectionSlug: collection, parent: goes, versionData, ...dates, req });
	for (const plan of await dropPlans(req, { collection, document: goes }, () => true))
		await auditPlan(req, 'schedule-cancelled', plan, 'merged');
	await db.updateOne({ collection, id: goes, data: hidden, returning: false, req });
};

/** On both documents, in the name of whoever began it. */
const note = async (req: PayloadRequest, { goes, stays, by, byName }: MergeNote): Promise<void> => {
	const user = { collection: 'users', id: by, name: byName };
	const told = [
		[stays, `from ${goes}`],
		[goes, `into ${stays}`],
	] as const;
	for (const [document, details] of told) {
		const entry = { action: 'merged', document, details };
		const where: Where = { and: Object.entries(entry).map(([name, value]) => ({ [name]: { equals: value } })) };
		if (await req.payload.db.findOne({ collection: 'audit-events', where, select: {}, req })) continue;
		const asker = {
			payload: req.payload,
			...(req.transactionID !== undefined && { transactionID: req.transactionID }),
		};
		await recordAudit({ ...asker, ...(by !== null && { user }) }, { action: 'merged', collection, document, details });
	}
};

/**
 * All of a merge but what is taken over. Each step can be taken twice, so whoever dies in between is followed by somebody who
 * takes them all again. The addresses come first: from then on nobody stores a link to the one that goes.
 */
export const carryOut = async (req: PayloadRequest, merge: MergeNote): Promise<void> => {
	await leadOn(req, merge);
	await renameEverywhere(req, merge.goes, merge.stays);
	await putAway(req, merge);
	// Whoever was saving when the addresses changed has stored it by now.
	await renameEverywhere(req, merge.goes, merge.stays);
	await note(req, merge);
	await removeNote(req);
};

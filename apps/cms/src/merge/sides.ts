import type { PayloadRequest } from 'payload';
import { actorOf } from '../access/roles.ts';
import { findLock } from '../locks/rows.ts';
import { isRecord } from '../rich-text/nodes.ts';
import { mergedCollection as collection } from './collections.ts';
import { mergedInto } from './lead.ts';
import { MergeRefused } from './refused.ts';

export type Values = Record<string, unknown>;
export type Row = Values & { id: string; updatedAt: string; _status?: string | null; deletedAt?: string | null };

/** A text in the language of whoever reads it, or in another. */
const textIn = (value: unknown, language: string): string | undefined => {
	const texts = isRecord(value) ? [value[language], ...Object.values(value)] : [value];
	return texts.find((each): each is string => typeof each === 'string' && each !== '');
};

export const titleOf = (row: Values, field: string, language: string): string =>
	textIn(row[field], language) ?? String(row['id']);

const isLocked = async (req: PayloadRequest, id: string): Promise<boolean> => {
	const lock = await findLock(req, { collection, id });
	return lock !== undefined && lock.user.value !== actorOf(req).userId;
};

/** The newest version where it says something else than the row. */
const newestDraft = async (req: PayloadRequest, id: string): Promise<Row | undefined> => {
	const { docs } = await req.payload.db.queryDrafts<Row>({
		collection,
		where: { parent: { equals: id } },
		locale: 'all',
		limit: 1,
		pagination: false,
		joins: false,
		req,
	});
	return docs[0];
};

/** What an organisation says now; refused where that is not clear, or where nothing may be done with it. */
const readSide = async (req: PayloadRequest, id: string): Promise<Row> => {
	const { db } = req.payload;
	const row = await db.findOne<Row>({ collection, where: { id: { equals: id } }, locale: 'all', joins: false, req });
	if (!row) throw new MergeRefused('missing');
	const newest = await newestDraft(req, id);
	const title = titleOf(newest ?? row, 'name', req.i18n.language);
	if ((await mergedInto(db, req, collection, id)) !== undefined) throw new MergeRefused('merged', title);
	if (row.deletedAt) throw new MergeRefused('inTrash', title);
	if (await isLocked(req, id)) throw new MergeRefused('locked', title);
	if (row._status !== 'published') return newest ?? row;
	if (newest && newest._status !== 'published') throw new MergeRefused('hasDraft', title);
	return row;
};

export interface Sides {
	stays: Row;
	goes: Row;
}

export const readSides = async (req: PayloadRequest, ids: { stays: string; goes: string }): Promise<Sides> => {
	if (ids.stays === ids.goes) throw new MergeRefused('itself');
	const goes = await readSide(req, ids.goes);
	const stays = await readSide(req, ids.stays);
	if (goes._status === 'published' && stays._status !== 'published')
		throw new MergeRefused('staysHidden', titleOf(stays, 'name', req.i18n.language));
	return { stays, goes };
};

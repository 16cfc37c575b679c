import type { PayloadRequest } from 'payload';
import { mergedCollection as collection } from './collections.ts';
import { titleOf, type Row } from './sides.ts';

/** A merge as the history of a document tells it. */
export interface ToldMerge {
	/** ISO 8601, UTC. */
	at: string;
	by: string | null;
	/** The other document; its name now. */
	id: string;
	title: string;
	/** Whether the other one stayed. */
	isInto: boolean;
}

interface AuditRow {
	id: string;
	at: string;
	byName?: string | null;
	details?: string | null;
}

/** The merges of a document, the newest first, as far as the audit log goes back. */
export const mergesOf = async (req: PayloadRequest, document: string): Promise<ToldMerge[]> => {
	const { db } = req.payload;
	const { docs } = await db.find<AuditRow>({
		collection: 'audit-events',
		where: {
			and: [
				{ collection: { equals: collection } },
				{ document: { equals: document } },
				{ action: { equals: 'merged' } },
			],
		},
		sort: ['-at', '-id'],
		limit: 100,
		pagination: false,
		req,
	});
	const others = docs.flatMap(({ details }) => details?.split(' ')[1] ?? []);
	const rows = await db.find<Row>({
		collection,
		where: { id: { in: others } },
		locale: 'all',
		joins: false,
		limit: 0,
		pagination: false,
		req,
	});
	const names = new Map(rows.docs.map((row) => [row.id, titleOf(row, 'name', req.i18n.language)]));
	return docs.map(({ at, byName, details }) => {
		const [direction, id = ''] = details?.split(' ') ?? [];
		const title = names.get(id) ?? id;
		return { at: new Date(at).toISOString(), by: byName ?? null, id, title, isInto: direction === 'into' };
	});
};

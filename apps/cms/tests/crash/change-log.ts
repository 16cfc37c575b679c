import { expect } from 'vitest';
import type { ChangesPage } from '@repo/types/contracts';
import { readCursor } from '../../src/changes/cursor.ts';
import type { CmsProcess } from '../database/process.ts';

interface Row {
	id: string;
	_status: 'draft' | 'published';
	updatedAt: string;
}

/** An entry as it is stored. */
export interface Stored {
	seq: number;
	document: string;
	kind: string;
	state: { updatedAt: string } | null;
}

const all = { limit: 0, pagination: false } as const;

/** The whole log, as the database has it. */
export const storedLog = async (cms: CmsProcess): Promise<Stored[]> => {
	const { docs } = (await cms.call('db.find', { collection: 'changes', sort: 'seq', ...all })) as { docs: Stored[] };
	return docs.map(({ seq, document, kind, state }) => ({ seq, document, kind, state }));
};

const shown = async (cms: CmsProcess): Promise<number[]> => {
	const numbers: number[] = [];
	for (let next: string | null = ''; next !== null;) {
		const page: ChangesPage = (await (
			await fetch(`${cms.url}/api/changes?limit=50${next && `&since=${next}`}`)
		).json()) as ChangesPage;
		numbers.push(...page.changes.map(({ cursor }) => readCursor(cursor) ?? 0));
		next = page.next;
	}
	return numbers;
};

/** The newest entry of each document tells exactly how it stands, all entries are in order, and readers are given all of them. */
export const expectAgreement = async (cms: CmsProcess): Promise<Stored[]> => {
	const entries = await storedLog(cms);
	const { docs } = (await cms.call('db.find', { collection: 'concepts', ...all })) as { docs: Row[] };
	const newest = new Map(entries.map((entry) => [entry.document, entry]));
	const rows = new Map(docs.map((row) => [row.id, row]));

	for (const { id, _status, updatedAt } of docs) {
		const told = newest.get(id)?.state?.updatedAt;
		expect([id, told]).toEqual([id, _status === 'published' ? new Date(updatedAt).toISOString() : undefined]);
	}
	for (const [id, { kind }] of newest) if (!rows.has(id)) expect([id, kind]).toEqual([id, 'deleted']);
	expect(await shown(cms)).toEqual(entries.map(({ seq }) => seq));
	return entries;
};

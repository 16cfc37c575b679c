import { expect } from 'vitest';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { expectAgreement, storedLog } from './change-log.ts';
import type { Death } from './die-before-step.ts';

export const concept = { collection: 'concepts', locale: 'en', depth: 0 };
export const published = { _status: 'published' };

/** What is done to a document, and the entry that it has to leave. */
const writes = {
	publish: { from: 'draft', told: 'published', write: ['update', { data: published }] },
	unpublish: { from: 'published', told: 'unpublished', write: ['update', { data: { _status: 'draft' } }] },
	remove: { from: 'published', told: 'deleted', write: ['delete', {}] },
} as const;

interface Kill {
	write: keyof typeof writes;
	/** The step that is never taken. */
	before: string;
	/** Whether what was done before is enough for the write to be there after the restart. */
	isDone: boolean;
}

/** One transaction: the document, the entry, the end. */
export const onSqlite: readonly Kill[] = [
	{ write: 'unpublish', before: 'insert into "changes"', isDone: false },
	{ write: 'publish', before: 'COMMIT', isDone: false },
];

/** The mark, the document, the entry, the mark again. */
export const onMongo: readonly Kill[] = [
	{ write: 'publish', before: 'insert changes-outbox;', isDone: false },
	{ write: 'unpublish', before: 'findAndModify concepts;', isDone: false },
	{ write: 'remove', before: 'insert changes;', isDone: true },
	{ write: 'publish', before: 'delete changes-outbox;', isDone: true },
];

export interface Place {
	databaseUrl: string;
	dataDir: string;
}

export const dieBefore = async (
	cms: CmsProcess,
	death: Death,
	[method, given]: readonly [string, object],
): Promise<void> => {
	await cms.call('dieBeforeStep', death);
	await expect(cms.call(method, given)).rejects.toThrow('The CMS process ended.');
};

/** Kills, restarts, and looks; each start is the next one's victim. */
export const killOneByOne = async (place: Place, first: CmsProcess, kills: readonly Kill[]): Promise<CmsProcess> => {
	let cms = first;
	for (const [index, { write: name, before, isDone }] of kills.entries()) {
		const { from, told, write } = writes[name];
		const id = `kill-${index}`;
		await cms.call('create', { ...concept, data: { id, prefLabel: id, _status: from } });
		const known = await storedLog(cms);
		await dieBefore(cms, { step: before }, [write[0], { ...concept, id, ...write[1] }]);

		cms = await startCmsProcess(place);
		const after = await expectAgreement(cms);
		expect(after.slice(0, known.length)).toEqual(known);
		const added = after.slice(known.length).map(({ document, kind }) => [document, kind]);
		expect([name, before, added]).toEqual([name, before, isDone ? [[id, told]] : []]);
	}
	return cms;
};

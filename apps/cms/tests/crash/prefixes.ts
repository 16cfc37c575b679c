import type { Change, ChangesPage } from '@repo/types/contracts';
import type { Payload } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { recorderOf } from '../../src/changes/capture.ts';
import { compactLog } from '../../src/changes/compact/compact.ts';
import { readCursor } from '../../src/changes/cursor.ts';
import type { TestCms } from '../boot.ts';
import { createClientCopy } from '../changes/client-copy.ts';
import { interrupted } from './interrupted.ts';

interface Doc {
	id: string;
}

interface Subjects {
	/** What something is done to. */
	subject: Doc;
	/** Shows a link to it. */
	linking: Doc;
}

interface Operation {
	from: 'draft' | 'published';
	work: (subject: Doc) => Promise<unknown>;
	/** Of the subject and of what links to it, when all is done. */
	told: [string[], string[]];
}

const published = { _status: 'published' };
const hidden = { _status: 'draft' };

// Nobody outside sees these: what is true before such a write is true after it.
const isInternal = (write: string) =>
	/_versions\b|_v"|_v_|audit[-_]events|payload[-_](?!kv)|mails|redirects/.test(write);

/** How many writes are stored: none, and as far as each one that readers or the log may see. */
const cutsIn = (writes: readonly string[]): number[] =>
	writes.map((_, index) => index).filter((index) => index === 0 || !isInternal(writes[index - 1] ?? ''));

/**
 * Operations that die before each of their writes, one after the other: whatever was stored, the log tells it after the
 * recovery, in order, and a copy that follows it is what readers get.
 */
export const describePrefixes = (cmsOf: () => TestCms): void => {
	let payload: Payload;
	let url: string;
	let copy: ReturnType<typeof createClientCopy>;

	const update = ({ id }: Doc, data: object) =>
		payload.update({ collection: 'concepts', id, data, depth: 0, locale: 'sv', trash: true } as never);

	beforeAll(() => {
		({ payload, url } = cmsOf());
		copy = createClientCopy(url, ['concepts'], ['sv']);
	});

	/** Below all operations, which would take most of the time. */
	const store = async (data: object): Promise<Doc> => {
		const id = uuidv7();
		await payload.db.create({ collection: 'concepts', data: { id, ...data }, returning: false });
		return { id };
	};
	const prepare = async ({ from }: Operation): Promise<Subjects> => {
		const subject = await store({ prefLabel: { sv: 'Ämne' }, _status: from });
		const linking = await store({ prefLabel: { sv: 'Snävare' }, broader: [subject.id], ...published });
		return { subject, linking };
	};

	const operations: Record<string, Operation> = {
		'saved as a draft': {
			from: 'draft',
			work: (subject) => update(subject, { prefLabel: 'Annat', ...hidden }),
			told: [[], []],
		},
		published: {
			from: 'draft',
			work: (subject) => update(subject, published),
			told: [['published'], ['updated']],
		},
		'saved again': {
			from: 'published',
			work: (subject) => update(subject, { prefLabel: 'Nytt', ...published }),
			told: [['updated'], []],
		},
		unpublished: {
			from: 'published',
			work: (subject) => update(subject, hidden),
			told: [['unpublished'], ['updated']],
		},
		deleted: {
			from: 'published',
			work: ({ id }) => payload.delete({ collection: 'concepts', id }),
			told: [['deleted'], ['updated']],
		},
	};

	/** As the next start does. */
	const recover = () => recorderOf(payload).recover();

	const entriesAfter = async (since: string | undefined): Promise<Change[]> => {
		const response = await fetch(`${url}/api/changes?limit=500${since === undefined ? '' : `&since=${since}`}`);
		const { changes, next } = (await response.json()) as ChangesPage;
		return next === null ? changes : [...changes, ...(await entriesAfter(next))];
	};
	/** What readers get. */
	const exported = async () => (await fetch(`${url}/api/export/concepts.ndjson?locale=sv`)).text();
	const kindsOf = (entries: readonly Change[], { id }: Doc) =>
		entries.filter((change) => change.id === id).map(({ kind }) => kind);

	/** What the log said of them since it was last read; without a gap, and so that a copy is what readers get. */
	let known: string | undefined;
	const toldOf = async ({ subject, linking }: Subjects) => {
		const entries = await entriesAfter(known);
		const numbers = entries.map(({ cursor }) => readCursor(cursor) ?? 0);
		expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
		if (entries.length > 0) {
			await copy.follow();
			expect(await copy.verify()).toMatchObject({ isSame: true, differences: [], pending: 0 });
		}
		known = entries.at(-1)?.cursor ?? known;
		return [kindsOf(entries, subject), kindsOf(entries, linking)];
	};

	test.each(Object.keys(operations))('%s', async (name) => {
		const operation = operations[name] as Operation;
		const begin = async () => {
			const subjects = await prepare(operation);
			await toldOf(subjects);
			return subjects;
		};
		let subjects = await begin();
		const { writes } = await interrupted(payload, Infinity, () => operation.work(subjects.subject));
		expect(await toldOf(subjects)).toEqual(operation.told);
		expect(writes.length).toBeGreaterThan(1);

		subjects = await begin();
		for (const cut of cutsIn(writes)) {
			const before = await exported();
			const life = await interrupted(payload, cut, () => operation.work(subjects.subject));
			await recover();
			const told = await toldOf(subjects);
			const isTold = told.flat().length > 0;
			expect([cut, told]).toEqual([cut, isTold || !life.isDead ? operation.told : [[], []]]);
			if (!isTold) expect(await exported()).toBe(before);
			// What was not stored at all can be tried again as it is.
			if (isTold) subjects = await begin();
		}
	});

	describe('the compaction', () => {
		test('leaves a log that tells every copy the same, and is done the next time', async () => {
			const { subject } = await prepare({ ...(operations['saved again'] as Operation) });
			const behind = createClientCopy(url, ['concepts'], ['sv']);
			await behind.follow();
			for (const prefLabel of ['Ett', 'Två', 'Tre', 'Fyra'])
				await payload.db.updateOne({ collection: 'concepts', id: subject.id, data: { prefLabel: { sv: prefLabel } } });
			for (let writes = 0; ; writes += 1) {
				const life = await interrupted(payload, writes, () => compactLog({ payload, entriesAtOnce: 1 }));
				const fresh = createClientCopy(url, ['concepts'], ['sv']);
				await fresh.follow();
				expect(await fresh.verify()).toMatchObject({ isSame: true, pending: 0 });
				const kinds = kindsOf(await entriesAfter(undefined), subject);
				expect([kinds.at(0), kinds.at(-1)]).toEqual(['published', 'updated']);
				if (life.isDead) continue;
				expect(kinds).toEqual(['published', 'updated']);
				break;
			}
			await behind.follow();
			expect(await behind.verify()).toMatchObject({ isSame: true, differences: [], pending: 0 });
		});
	});
};

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench, type Answer, type Caller, type Doc } from './people-with-roles.ts';
import { comesDue, untilDone } from './schedules.ts';

let bench: AccessBench;
/** An editor who also writes guest columns, as a person of the site. */
let writingEditor: Caller & { person: string };
let otherWriter: Caller;

beforeAll(async () => {
	bench = await bootWithRoles();
	const person = (await bench.make('people', { _status: 'published' })).id;
	writingEditor = { ...(await bench.signUp(['guest-writer', 'editor'], { person })), person };
	otherWriter = await bench.signUp(['guest-writer']);
});
afterAll(() => bench.cms.stop());

type Collection = 'columns' | 'practices';

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const bodyOf = (step: string) => ({
	step,
	...(step === 'return' && { comment: 'Say how many took part.' }),
	...(step === 'schedule' && { due: tomorrow() }),
});
const take = (caller: Caller, { id }: Doc, step: string, collection: Collection = 'columns') =>
	caller.rest('POST', `${collection}/${id}/review?locale=sv`, bodyOf(step));
const look = (caller: Caller, { id }: Doc, collection: Collection = 'columns') =>
	caller.rest('GET', `${collection}/${id}/review?locale=sv`);

/** The steps that bring a new text to a stage, each by somebody who may. */
const ways: Record<string, [string, 'guest-writer' | 'editor'][]> = {
	writing: [],
	submitted: [['submit', 'guest-writer']],
	'in-review': [
		['submit', 'guest-writer'],
		['take', 'editor'],
	],
	returned: [
		['submit', 'guest-writer'],
		['return', 'editor'],
	],
	scheduled: [['schedule', 'editor']],
	published: [['publish', 'editor']],
};
const bringTo = async (stage: string, collection: Collection = 'columns', data: object = {}) => {
	const owner = collection === 'columns' ? { owner: bench.as('guest-writer').userId } : {};
	const document = await bench.make(collection, { _status: 'draft', ...owner, ...data });
	for (const [step, role] of ways[stage] ?? []) {
		const caller = bench.as(collection === 'practices' ? 'editor' : role);
		expect((await take(caller, document, step, collection)).status).toBe(200);
	}
	return document;
};

const newest = async (collection: Collection, id: string) =>
	(await bench.cms.payload.findByID({ collection, id, draft: true, depth: 0, locale: 'sv' })) as unknown as Doc;
const publicStatus = async ({ id }: Doc, collection: Collection = 'columns') =>
	(await bench.as('public').rest('GET', `${collection}/${id}`)).status;

const people = ['public', 'agency', 'guest-writer', 'other writer', 'translator', 'reviewer', 'editor', 'admin'];
const callerOf = (name: string) => (name === 'other writer' ? otherWriter : bench.as(name as 'editor'));

/** Written down from the content model; `transitions.test.ts` has the same for every stage. */
const table: Record<string, { at: string; to: string; columns: string }> = {
	submit: { at: 'returned', to: 'submitted', columns: 'guest-writer editor admin' },
	recall: { at: 'submitted', to: 'writing', columns: 'guest-writer editor admin' },
	take: { at: 'submitted', to: 'in-review', columns: 'editor admin' },
	return: { at: 'scheduled', to: 'returned', columns: 'editor admin' },
	schedule: { at: 'in-review', to: 'scheduled', columns: 'editor admin' },
	unschedule: { at: 'scheduled', to: 'in-review', columns: 'editor admin' },
	publish: { at: 'returned', to: 'published', columns: 'editor admin' },
	failed: { at: 'scheduled', to: '', columns: '' },
};

describe.each(['columns', 'practices'] as const)('%s', (collection) => {
	test.each(Object.keys(table))('%s is open to exactly the roles of the table', async (step) => {
		const { at = '', to = '', columns = '' } = table[step] ?? {};
		// A practice has no guest writer.
		const allowed = columns.split(' ').filter((name) => collection === 'columns' || name !== 'guest-writer');
		// Those who may not try themselves on one text, which stays as it is.
		const shared = await bringTo(at, collection);
		const found: [string, number][] = [];
		for (const name of people) {
			const document = allowed.includes(name) ? await bringTo(at, collection) : shared;
			const { status, body } = await take(callerOf(name), document, step, collection);
			found.push([name, status]);
			if (status === 200) expect((await newest(collection, document.id)).stage).toBe(to);
			else expect(body?.type).toMatch(/\/problems\//);
		}
		expect(found.filter(([, status]) => status === 200).map(([name]) => name)).toEqual(allowed.filter(Boolean));
		for (const [name, status] of found)
			if (status !== 200) expect([name, [403, 404]]).toEqual([name, expect.arrayContaining([status])]);
		expect((await newest(collection, shared.id)).stage).toBe(at);
	});
});

test.each([
	['writing', 'recall take return unschedule'],
	['submitted', 'submit unschedule'],
	['in-review', 'submit recall take unschedule'],
	['returned', 'recall take return unschedule'],
	['scheduled', 'submit recall take schedule'],
	['published', 'submit recall take return schedule unschedule publish'],
])('%s: what does not follow is refused, and nothing changes', async (stage, steps) => {
	const document = await bringTo(stage);
	for (const step of steps.split(' ')) {
		expect([step, (await take(bench.as('editor'), document, step)).status]).toEqual([step, 409]);
	}
	expect((await newest('columns', document.id)).stage).toBe(stage);
	expect(await publicStatus(document)).toBe(stage === 'published' ? 200 : 404);
});

test('a step offered is a step allowed', async () => {
	const document = await bringTo('submitted');
	expect((await look(bench.as('guest-writer'), document)).body.next).toEqual(['recall']);
	expect((await look(bench.as('reviewer'), document)).body.next).toEqual([]);
	expect((await look(bench.as('editor'), document)).body.next).toEqual([
		'recall',
		'take',
		'return',
		'schedule',
		'publish',
	]);
});

test.each([
	['no step', {}, 'step'],
	['an unknown step', { step: 'approve' }, 'step'],
	['sending back without saying why', { step: 'return' }, 'comment'],
	['sending back with blanks', { step: 'return', comment: '  \n ' }, 'comment'],
	['a comment nobody could read', { step: 'return', comment: 'x'.repeat(2001) }, 'comment'],
	['a comment where none belongs', { step: 'publish', comment: 'Fine.' }, 'comment'],
	['scheduling without a time', { step: 'schedule' }, 'due'],
	['scheduling for yesterday', { step: 'schedule', due: '2020-01-01T00:00:00.000Z' }, 'due'],
	['scheduling for the next century', { step: 'schedule', due: '2126-01-01T00:00:00.000Z' }, 'due'],
	['a time that is none', { step: 'schedule', due: 'soon' }, 'due'],
	['something beside', { step: 'publish', stage: 'published' }, 'stage'],
])('%s is refused by name', async (_what, body, name) => {
	const document = await bringTo('submitted');
	const answer = await bench.as('editor').rest('POST', `columns/${document.id}/review`, body);
	expect(answer.status).toBe(400);
	expect(answer.body.detail).toContain(name);
	expect((await newest('columns', document.id)).stage).toBe('submitted');
});

test('the second of two editors is told that the text has moved on', async () => {
	const document = await bringTo('submitted');
	const answers = await Promise.all([
		take(bench.as('editor'), document, 'return'),
		take(bench.as('admin'), document, 'take'),
	]);
	const statuses = answers.map(({ status }) => status).toSorted();
	// Taking it and then sending it back is fine; the other way round is not.
	expect([
		[200, 200],
		[200, 409],
	]).toContainEqual(statuses);
	expect((await take(bench.as('admin'), document, 'take')).status).toBe(409);
});

describe('a guest writer', () => {
	const save = (caller: Caller, { id }: Doc, data: object) =>
		caller.rest('PATCH', `columns/${id}?draft=true&locale=sv`, data);

	test('does not change a text while editors have it, and does again when it comes back', async () => {
		const document = await bringTo('submitted');
		const writer = bench.as('guest-writer');
		for (const data of [{ title: 'Nytt' }, { deletedAt: '2026-01-01T00:00:00.000Z' }]) {
			expect((await save(writer, document, data)).status).toBe(403);
		}
		expect((await take(bench.as('editor'), document, 'return')).status).toBe(200);
		expect((await save(writer, document, { title: 'Nytt' })).status).toBe(200);
		expect(await newest('columns', document.id)).toMatchObject({ title: 'Nytt', stage: 'returned' });
		expect((await take(writer, document, 'submit')).body.stage).toBe('submitted');
	});

	test.each(['writing', 'submitted', 'published'])('cannot set the stage by hand to %s', async (stage) => {
		const document = await bringTo('in-review');
		await save(bench.as('editor'), document, { stage });
		expect((await newest('columns', document.id)).stage).toBe('in-review');
		const made = await bench.as('guest-writer').rest('POST', 'columns?draft=true', { title: 'T', stage });
		expect(made.body.doc.stage).toBe('writing');
	});

	test('reads the history of their own text, and of nobody else’s', async () => {
		const document = await bringTo('published');
		const { body } = await look(bench.as('guest-writer'), document);
		expect(body.history.map(({ action }: Doc) => action)).toEqual(['publish', 'assigned', 'created']);
		expect(body.history[0].by).toBe('A user');
		expect((await look(otherWriter, document)).status).toBe(404);
		expect((await look(bench.as('agency'), document)).status).toBe(404);
	});
});

describe('nobody approves their own guest column', () => {
	/** By every way there is to ask for it. */
	const routes: Record<string, (caller: Caller, id: string) => Promise<Answer | void>> = {
		'the step': (caller, id) => caller.rest('POST', `columns/${id}/review`, { step: 'publish' }),
		'a schedule': (caller, id) => caller.rest('POST', `columns/${id}/review`, bodyOf('schedule')),
		taking: (caller, id) => caller.rest('POST', `columns/${id}/review`, { step: 'take' }),
		REST: (caller, id) => caller.rest('PATCH', `columns/${id}?locale=sv`, { _status: 'published' }),
		'REST, many at once': (caller, id) =>
			caller.rest('PATCH', `columns?where[id][equals]=${id}&locale=sv`, { _status: 'published' }),
		'one language': (caller, id) =>
			caller.rest('PATCH', `columns/${id}?locale=sv&publishSpecificLocale=sv`, { _status: 'published' }),
		'every language': (caller, id) =>
			caller.rest('PATCH', `columns/${id}?locale=sv&publishAllLocales=true`, { _status: 'published' }),
		GraphQL: (caller, id) =>
			caller.graphql(`mutation { updateColumn(id: "${id}", locale: sv, data: { _status: published }) { id _status } }`),
		'giving it away at once': (caller, id) =>
			caller.rest('PATCH', `columns/${id}?locale=sv`, {
				_status: 'published',
				owner: bench.as('guest-writer').userId,
				author: bench.related.person,
			}),
		'giving it away before': async (caller, id) => {
			const given = { owner: bench.as('guest-writer').userId, author: bench.related.person };
			expect((await caller.rest('PATCH', `columns/${id}?locale=sv&draft=true`, given)).status).toBe(200);
			return caller.rest('PATCH', `columns/${id}?locale=sv`, { _status: 'published' });
		},
		'an earlier version': async (caller, id) => {
			const { payload } = bench.cms;
			const where = { parent: { equals: id } };
			const { docs } = await payload.db.findVersions({ collection: 'columns', where, limit: 1, locale: 'all' });
			// A version that says it was published, as one from before would.
			await payload.db.updateVersion({
				collection: 'columns',
				id: docs[0]?.id ?? '',
				versionData: { version: { ...docs[0]?.version, _status: 'published' } } as never,
			});
			return caller.rest('POST', `columns/versions/${docs[0]?.id}`);
		},
		'the Local API in their name': async (caller, id) => {
			const user = await bench.cms.payload.findByID({ collection: 'users', id: caller.userId ?? '', depth: 0 });
			await expect(
				bench.cms.payload.update({
					collection: 'columns',
					id,
					data: { _status: 'published' },
					user: { ...user, collection: 'users' },
				}),
			).rejects.toMatchObject({ status: 403 });
		},
		'the clock': async (caller, id) => {
			const planned = { collection: 'columns', document: id, by: caller.userId ?? '' };
			expect(await comesDue(bench.cms.payload, planned)).toMatchObject({ state: 'refused' });
		},
	};

	const cases = [
		['as its owner', () => ({ owner: writingEditor.userId })],
		['as the author it names', () => ({ author: writingEditor.person, owner: bench.as('guest-writer').userId })],
	] as const;

	describe.each(cases)('%s', (_what, data) => {
		test.each(Object.keys(routes))('by %s', async (route) => {
			if (route.startsWith('giving') && data().owner !== writingEditor.userId) return;
			const document = await bench.make('columns', { _status: 'draft', ...data() });
			if (route === 'taking') expect((await take(bench.as('admin'), document, 'submit')).status).toBe(200);
			const answer = await routes[route]?.(writingEditor, document.id);
			if (answer && route === 'REST, many at once') expect(answer.status).toBe(400);
			else if (answer && route !== 'GraphQL') expect([answer.status, answer.text]).toEqual([403, expect.any(String)]);
			expect(await publicStatus(document)).toBe(404);
			expect((await newest('columns', document.id)).stage).not.toBe('published');
		});
	});

	test('not even an administrator, nor as a column that is published from the start', async () => {
		const data = { title: 'Min', body: (await bench.make('columns')).body, author: bench.related.person };
		const made = await bench.as('admin').rest('POST', 'columns?locale=sv', { ...data, _status: 'published' });
		expect(made.status).toBe(403);
		expect(made.body.detail).toContain('_status');
	});

	test('a change of their own published column waits for somebody else, too', async () => {
		const document = await bench.make('columns', { _status: 'published', owner: writingEditor.userId });
		for (const query of ['locale=sv', 'locale=sv&autosave=true']) {
			await writingEditor.rest('PATCH', `columns/${document.id}?${query}`, { title: 'Smygändrad' });
			const { text } = await bench.as('public').rest('GET', `columns/${document.id}?locale=sv`);
			expect(text).not.toContain('Smygändrad');
		}
	});

	test('somebody else approves it', async () => {
		const document = await bench.make('columns', { _status: 'draft', owner: writingEditor.userId });
		expect((await take(writingEditor, document, 'submit')).body).toMatchObject({ stage: 'submitted', isOwn: true });
		expect((await take(bench.as('editor'), document, 'publish')).body.stage).toBe('published');
		const { body } = await bench.as('public').rest('GET', `columns/${document.id}?locale=sv`);
		expect(body).toMatchObject({ title: document.title, body: document.body });
	});
});

describe('what is scheduled', () => {
	const plansOf = async ({ id }: Doc) => {
		const where = { document: { equals: id } };
		return (await bench.cms.payload.find({ collection: 'schedules', where, pagination: false })).docs;
	};
	const letPass = async (document: Doc) => {
		const { payload } = bench.cms;
		const [plan] = await plansOf(document);
		if (!plan) throw new Error('Nothing is scheduled');
		const data = { at: new Date(Date.now() - 1000).toISOString() };
		await payload.db.updateOne({ collection: 'schedules', id: plan.id, data });
		return untilDone(payload, String(plan.id));
	};

	test('is published in the name of whoever scheduled it', async () => {
		const document = await bringTo('scheduled');
		const told = (await look(bench.as('editor'), document)).body;
		expect(Date.parse(told.due)).toBeGreaterThan(Date.now());
		await letPass(document);
		expect(await publicStatus(document)).toBe(200);
		const { body } = await look(bench.as('editor'), document);
		expect(body).toMatchObject({ stage: 'published', due: null });
		expect(body.history[0]).toMatchObject({ action: 'publish', by: 'A user' });
	});

	test.each(['unschedule', 'return', 'publish'])('does not happen any more after %s', async (step) => {
		const document = await bringTo('scheduled');
		expect(await plansOf(document)).toHaveLength(1);
		expect((await take(bench.as('editor'), document, step)).status).toBe(200);
		expect(await plansOf(document)).toEqual([]);
	});

	test('nor after the text is put in the trash', async () => {
		const document = await bringTo('scheduled');
		const data = { deletedAt: '2026-01-01T00:00:00.000Z' };
		expect((await bench.as('editor').rest('PATCH', `columns/${document.id}`, data)).status).toBe(200);
		expect(await plansOf(document)).toEqual([]);
	});

	test('goes back to the editors with the reason when it cannot be published', async () => {
		const document = await bringTo('scheduled', 'practices');
		const incomplete = { coverage: 'full' };
		await bench.as('editor').rest('PATCH', `practices/${document.id}?locale=sv&draft=true`, incomplete);
		expect(await letPass(document)).toMatchObject({ state: 'refused' });
		expect(await publicStatus(document, 'practices')).toBe(404);
		const { body } = await look(bench.as('editor'), document, 'practices');
		expect(body.stage).toBe('in-review');
		expect(body.history[0]).toMatchObject({ action: 'failed', comment: expect.stringMatching(/\S/) });
	});
});

describe('the history', () => {
	test('tells who did what, whichever way it was done', async () => {
		const writer = bench.as('guest-writer');
		const made = await writer.rest('POST', 'columns?draft=true&locale=sv', {
			title: 'Ett',
			author: bench.related.person,
		});
		const document = made.body.doc as Doc;
		const save = (caller: Caller, data: object, query = 'draft=true&autosave=true') =>
			caller.rest('PATCH', `columns/${document.id}?locale=sv&${query}`, data);
		for (const title of ['Två', 'Tre']) await save(writer, { title });
		await take(writer, document, 'submit');
		for (const title of ['Fyra', 'Fem']) await save(bench.as('editor'), { title });
		await take(bench.as('editor'), document, 'return');
		const { body } = await bench.make('columns');
		await save(writer, { body });
		await save(bench.as('editor'), { _status: 'published' }, '');
		await save(bench.as('editor'), { title: 'Sex' });
		await save(bench.as('editor'), { _status: 'draft' }, '');

		const { history } = (await look(bench.as('editor'), document)).body;
		expect(history.map(({ action }: Doc) => action).toReversed()).toEqual([
			'created',
			'submit',
			'edited',
			'return',
			'edited',
			'publish',
			'edited',
			'unpublish',
		]);
		expect(history.find(({ action }: Doc) => action === 'return').comment).toBe('Say how many took part.');
		const audit = await bench.as('admin').rest('GET', `audit-events?where[document][equals]=${document.id}`);
		expect(audit.body.docs.map(({ action }: Doc) => action).toReversed()).toEqual(['published', 'unpublished']);
	});

	test('and nobody outside reads it, a comment, or a stage', async () => {
		const document = await bringTo('returned', 'columns', { _status: 'draft' });
		await take(bench.as('editor'), document, 'publish');
		for (const role of ['public', 'agency'] as const) {
			const caller = bench.as(role);
			for (const path of [
				`columns/${document.id}/review`,
				`columns/${document.id}?depth=2`,
				`columns/${document.id}?select[stage]=true`,
				'columns?where[stage][equals]=published',
				'columns?sort=stage',
				'review-events',
				`review-events?where[document][equals]=${document.id}`,
				`columns/versions?where[parent][equals]=${document.id}`,
			]) {
				const { text, status } = await caller.rest('GET', path);
				expect([path, /"stage"\s*:|took part|"history"/.test(text)]).toEqual([path, false]);
				if (/where\[stage|sort=|review-events/.test(path)) expect([path, status >= 400]).toEqual([path, true]);
			}
			const { text } = await caller.graphql(`{ Column(id: "${document.id}") { id stage } }`);
			expect(text).not.toContain('"published"');
		}
	});
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createScheduleWorker } from '../src/schedules/worker.ts';
import { bootWithRoles, roles, type AccessBench, type Caller, type Doc } from './people-with-roles.ts';
import { comesDue, findPlan, untilDone } from './schedules.ts';

let bench: AccessBench;

beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
const zone = 'Europe/Helsinki';

const look = async (caller: Caller, collection: string, { id }: Doc) =>
	caller.rest('GET', `${collection}/${id}/schedule?locale=sv`);
const plan = (caller: Caller, collection: string, { id }: Doc, body: object, query = 'locale=sv') =>
	caller.rest('PUT', `${collection}/${id}/schedule?${query}`, { direction: 'publish', at: hours(2), zone, ...body });
const cancel = (caller: Caller, collection: string, { id }: Doc, planned: { id: string }) =>
	caller.rest('DELETE', `${collection}/${id}/schedule/${planned.id}?locale=sv`);
const publicStatus = async (collection: string, { id }: Doc, locale = 'sv') =>
	(await bench.as('public').rest('GET', `${collection}/${id}?locale=${locale}`)).status;

/** Lets the time come that was planned over the API. */
const letPass = async ({ id }: { id: string }) => {
	const { payload } = bench.cms;
	const data = { at: new Date(Date.now() - 1000).toISOString() };
	await payload.db.updateOne({ collection: 'schedules', id, data });
	return untilDone(payload, id);
};

const audited = async ({ id }: Doc) => {
	const { body } = await bench.as('admin').rest('GET', `audit-events?where[document][equals]=${id}&limit=50`);
	return (body.docs as Doc[]).map(({ action }) => String(action)).toReversed();
};

const withDrafts = [
	'themes',
	'practices',
	'studies',
	'news',
	'columns',
	'conferences',
	'organisations',
	'people',
	'municipalities',
	'datasets',
	'concepts',
	'pages',
	'media',
	'documents',
	'testimonies',
] as const;

const byTheClock = async (collection: (typeof withDrafts)[number]) => {
	const editor = bench.as('editor');
	// A testimony gets the consent that it needs beside it.
	const made = await bench.make(collection, { _status: collection === 'testimonies' ? 'published' : 'draft' });
	if (collection === 'testimonies') {
		expect((await editor.rest('PATCH', `testimonies/${made.id}?locale=sv`, { _status: 'draft' })).status).toBe(200);
	}
	const first = await plan(editor, collection, made, {});
	const planned = { direction: 'publish', zone, language: 'sv', state: 'waiting', by: 'A user' };
	expect([collection, first.body.plans]).toMatchObject([collection, [planned]]);
	const both = await plan(editor, collection, made, { direction: 'unpublish', at: hours(4) });
	const [begin, end] = both.body.plans;

	expect(await letPass(begin)).toBeNull();
	const isOpen = (await publicStatus(collection, made)) === 200;
	expect(await letPass(end)).toBeNull();
	const isClosed = (await publicStatus(collection, made)) !== 200;
	expect((await look(editor, collection, made)).body).toMatchObject({ plans: [], isPublic: false });
	return { collection, isOpen, isClosed, told: (await audited(made)).slice(-4) };
};

test('every type with drafts is published and taken off the site by the clock', async () => {
	const told = ['scheduled', 'scheduled', 'published', 'unpublished'];
	const expected = withDrafts.map((collection) => ({ collection, isOpen: true, isClosed: true, told }));
	expect(await Promise.all(withDrafts.map(byTheClock))).toEqual(expected);
}, 60_000);

describe('who', () => {
	test('may plan is who may publish; who reads drafts reads the plan', async () => {
		const made = await bench.make('news', { _status: 'draft' });
		const may: string[] = [];
		const reads: string[] = [];
		for (const role of roles) {
			const { status, body } = await plan(bench.as(role), 'news', made, {});
			if (status === 200) may.push(role);
			else expect(body.type).toMatch(/\/problems\//);
			const read = await look(bench.as(role), 'news', made);
			if (read.status === 200) reads.push(role);
			else expect(read.text).not.toContain('Helsinki');
		}
		expect(may).toEqual(['editor', 'admin']);
		expect(reads).toEqual(['translator', 'reviewer', 'editor', 'admin']);
		const [planned] = (await look(bench.as('editor'), 'news', made)).body.plans;
		for (const role of ['public', 'agency', 'guest-writer', 'translator', 'reviewer'] as const) {
			expect((await cancel(bench.as(role), 'news', made, planned)).status).toBeGreaterThanOrEqual(401);
		}
		expect(await findPlan(bench.cms.payload, planned.id)).not.toBeNull();
	});

	test('wrote a guest column does not have it published by the clock', async () => {
		const both = await bench.signUp(['guest-writer', 'editor']);
		const own = await bench.make('columns', { _status: 'draft', owner: both.userId });
		expect((await plan(both, 'columns', own, {})).status).toBe(403);
		const row = await comesDue(bench.cms.payload, { collection: 'columns', document: own.id, by: both.userId ?? '' });
		expect(row).toMatchObject({ state: 'refused', reason: expect.stringContaining('_status') });
		expect(await publicStatus('columns', own)).toBe(404);
	});

	test.each([
		['has another role by then', { roles: ['reviewer'] }],
		['has no account that works', { isDeactivated: true }],
	])('%s publishes nothing any more', async (_what, change) => {
		const leaving = await bench.signUp(['editor']);
		const made = await bench.make('news', { _status: 'draft' });
		const [planned] = (await plan(leaving, 'news', made, {})).body.plans;
		const { payload } = bench.cms;
		await payload.update({ collection: 'users', id: leaving.userId ?? '', data: change as never });
		expect(await letPass(planned)).toMatchObject({ state: 'refused', reason: expect.stringMatching(/\w/) });
		expect(await publicStatus('news', made)).toBe(404);
		expect((await look(bench.as('editor'), 'news', made)).body.history[0]).toMatchObject({
			action: 'failed',
			by: null,
		});
	});
});

describe('a plan', () => {
	test.each([
		['no direction', { direction: undefined }, 'direction'],
		['another direction', { direction: 'archive' }, 'direction'],
		['no time', { at: undefined }, 'at'],
		['a time without its offset', { at: '2026-12-24T15:00:00' }, 'at'],
		['a time that has been', { at: '2020-01-01T00:00:00Z' }, 'at'],
		['a time nobody plans for', { at: '2126-01-01T00:00:00Z' }, 'at'],
		['no zone', { zone: undefined }, 'zone'],
		['a zone that is none', { zone: 'Europe/Atlantis' }, 'zone'],
		['an offset for a zone', { zone: '+02:00' }, 'zone'],
		['the end of one language', { direction: 'unpublish', isOneLanguage: true }, 'isOneLanguage'],
		['something beside', { user: 'somebody' }, 'user'],
	])('with %s is refused by name', async (_what, body, name) => {
		const answer = await plan(bench.as('editor'), 'news', { id: bench.related.news }, body);
		expect(answer.status).toBe(400);
		expect(answer.body.detail).toContain(name);
	});

	test('for what is not there is refused', async () => {
		expect((await plan(bench.as('editor'), 'news', { id: 'nothing' }, {})).status).toBe(404);
		const made = await bench.make('news', { _status: 'draft' });
		expect((await cancel(bench.as('editor'), 'news', made, { id: 'nothing' })).status).toBe(404);
	});

	test('that makes no sense is refused in words', async () => {
		const editor = bench.as('editor');
		const hidden = await bench.make('news', { _status: 'draft' });
		const never = await plan(editor, 'news', hidden, { direction: 'unpublish' });
		expect([never.status, never.body.detail]).toEqual([409, expect.stringContaining('not public')]);
		const open = await bench.make('news', { _status: 'published' });
		const twice = await plan(editor, 'news', open, {});
		expect([twice.status, twice.body.detail]).toEqual([409, expect.stringContaining('nothing to publish')]);
		await plan(editor, 'news', hidden, { at: hours(2) });
		await plan(editor, 'news', hidden, { direction: 'unpublish', at: hours(4) });
		expect((await plan(editor, 'news', hidden, { at: hours(5) })).status).toBe(409);
		expect((await plan(editor, 'news', hidden, { direction: 'unpublish', at: hours(1) })).status).toBe(409);
		// Away for the winter, and back in spring.
		expect((await plan(editor, 'news', open, { direction: 'unpublish', at: hours(2) })).status).toBe(200);
		expect((await plan(editor, 'news', open, { at: hours(9) })).status).toBe(200);
	});

	test('is moved and cancelled, and that is written down', async () => {
		const editor = bench.as('editor');
		const made = await bench.make('news', { _status: 'draft' });
		await plan(editor, 'news', made, { at: hours(2) });
		const at = '2027-03-28T01:30:00+01:00';
		const moved = await plan(bench.as('admin'), 'news', made, { at, zone: 'Europe/Oslo' });
		expect(moved.body.plans).toMatchObject([{ at: '2027-03-28T00:30:00.000Z', zone: 'Europe/Oslo' }]);
		const gone = await cancel(editor, 'news', made, moved.body.plans[0]);
		expect([gone.status, gone.body.plans]).toEqual([200, []]);
		const actions = gone.body.history.map(({ action }: Doc) => action).toReversed();
		expect(actions).toEqual(['schedule', 'reschedule', 'unschedule']);
		expect(await audited(made)).toEqual(['scheduled', 'schedule-moved', 'schedule-cancelled']);
	});

	test('of many editors at once is one plan', async () => {
		const made = await bench.make('news', { _status: 'draft' });
		const times = [2, 3, 4, 5, 6].map(hours);
		const answers = await Promise.all(times.map((at) => plan(bench.as('editor'), 'news', made, { at })));
		expect(answers.map(({ status }) => status)).toEqual(times.map(() => 200));
		expect((await look(bench.as('editor'), 'news', made)).body.plans).toHaveLength(1);
	});

	test.each([
		['trash', 'PATCH', { deletedAt: '2026-01-01T00:00:00.000Z' }],
		['bin for good', 'DELETE', undefined],
	])('goes with its document into the %s', async (_what, method, body) => {
		const made = await bench.make('news', { _status: 'draft' });
		const [planned] = (await plan(bench.as('editor'), 'news', made, {})).body.plans;
		expect((await bench.as('admin').rest(method, `news/${made.id}?locale=sv`, body)).status).toBe(200);
		expect(await findPlan(bench.cms.payload, planned.id)).toBeNull();
		expect(await audited(made)).toContain('schedule-cancelled');
	});

	test('is over when somebody publishes or takes it off by hand', async () => {
		const editor = bench.as('editor');
		const made = await bench.make('news', { _status: 'draft' });
		await plan(editor, 'news', made, {});
		const save = (data: object) => editor.rest('PATCH', `news/${made.id}?locale=sv`, data);
		expect((await save({ _status: 'published' })).status).toBe(200);
		expect((await look(editor, 'news', made)).body).toMatchObject({ plans: [], isPublic: true, hasNews: false });
		await plan(editor, 'news', made, { direction: 'unpublish' });
		expect((await save({ _status: 'draft' })).status).toBe(200);
		expect((await look(editor, 'news', made)).body).toMatchObject({ plans: [], isPublic: false });
	});
});

test('one language is published alone, and the others stay as they were', async () => {
	const editor = bench.as('editor');
	const made = await bench.make('news', { _status: 'published' }, { locale: 'sv' });
	for (const [locale, title] of [
		['sv', 'Ny'],
		['fi', 'Uusi'],
	]) {
		const path = `news/${made.id}?locale=${locale}&draft=true`;
		expect((await editor.rest('PATCH', path, { title, lead: title, body: made.body })).status).toBe(200);
	}
	const { body } = await plan(editor, 'news', made, { isOneLanguage: true }, 'locale=fi');
	expect(body.plans).toMatchObject([{ language: 'fi', isOneLanguage: true }]);
	await plan(editor, 'news', made, { isOneLanguage: true, at: hours(5) }, 'locale=sv');
	expect(await letPass(body.plans[0])).toBeNull();
	const title = async (locale: string) => {
		const answer = await bench.as('public').rest('GET', `news/${made.id}?locale=${locale}`);
		return answer.body.title as string;
	};
	expect(await title('fi')).toBe('Uusi');
	expect(await title('sv')).toBe(made.title);
	expect((await look(editor, 'news', made)).body.plans).toMatchObject([{ language: 'sv' }]);
});

describe('when it is due', () => {
	test('a document that is not complete stays as it was, and the editors are told until they have seen it', async () => {
		const editor = bench.as('editor');
		const made = await bench.make('news', { _status: 'draft' });
		const [planned] = (await plan(editor, 'news', made, {})).body.plans;
		await editor.rest('PATCH', `news/${made.id}?locale=sv&draft=true`, { title: null });
		expect(await letPass(planned)).toMatchObject({ state: 'refused', reason: expect.stringMatching(/\w/) });
		expect(await publicStatus('news', made)).toBe(404);
		const { body } = await look(editor, 'news', made);
		expect(body.plans).toMatchObject([{ state: 'refused' }]);
		expect(body.history[0]).toMatchObject({ action: 'failed', comment: body.plans[0].reason });
		expect(await audited(made)).toEqual(['scheduled', 'schedule-refused']);
		// Planned anew, it waits again.
		await editor.rest('PATCH', `news/${made.id}?locale=sv&draft=true`, { title: 'Nu så' });
		expect((await plan(editor, 'news', made, {})).body.plans).toMatchObject([{ state: 'waiting', reason: null }]);
		expect(await letPass(planned)).toBeNull();
		expect(await publicStatus('news', made)).toBe(200);
	});

	test('a testimony without a consent stays hidden', async () => {
		const made = await bench.make('testimonies', { _status: 'draft' });
		const [planned] = (await plan(bench.as('editor'), 'testimonies', made, {})).body.plans;
		expect(await letPass(planned)).toMatchObject({ state: 'refused' });
		expect(await publicStatus('testimonies', made)).toBe(404);
	});

	test('it happens once and is told once, however many look after it', async () => {
		const { payload } = bench.cms;
		const by = bench.as('editor').userId ?? '';
		const made = await Promise.all(Array.from({ length: 5 }, () => bench.make('news', { _status: 'draft' })));
		const { signal } = new AbortController();
		const others = [1, 2].map(() => createScheduleWorker({ payload, signal }));
		const due = made.map(({ id }) => comesDue(payload, { collection: 'news', document: id, by }));
		await Promise.all(others.map((worker) => worker.sweep()));
		expect(await Promise.all(due)).toEqual(made.map(() => null));
		for (const { id } of made) {
			expect((await audited({ id })).filter((action) => action === 'published')).toHaveLength(1);
			const { docs } = await payload.find({ collection: 'changes', where: { document: { equals: id } } });
			expect(docs.map(({ kind }) => kind)).toEqual(['published']);
		}
	});

	test('what goes wrong through no fault of an editor is tried again', async () => {
		const { payload } = bench.cms;
		const made = await bench.make('news', { _status: 'draft' });
		const find = payload.db.findOne.bind(payload.db);
		let failures = 0;
		vi.spyOn(payload.db, 'findOne').mockImplementation((async (args: { collection: string; where?: object }) => {
			const isHold = args.collection === 'schedules' && JSON.stringify(args.where).includes('leaseUntil');
			if (isHold && (failures += 1) === 1) throw new Error('The disk is busy');
			return find(args as never);
		}) as never);
		expect(
			await comesDue(payload, { collection: 'news', document: made.id, by: bench.as('editor').userId ?? '' }),
		).toBeNull();
		vi.restoreAllMocks();
		expect(failures).toBeGreaterThan(1);
		expect(await publicStatus('news', made)).toBe(200);
	});
});

test('of two periods that are saved at once and share a day, one is refused in words that name the other', async () => {
	const themes = await Promise.all(
		['Språk i vården', 'Fiske och hav'].map((title) => bench.make('themes', { _status: 'draft', title })),
	);
	const period = { currentFrom: '2031-01-01', currentUntil: '2031-05-31', _status: 'published' };
	const save = ({ id }: Doc) => bench.as('editor').rest('PATCH', `themes/${id}?locale=sv`, period);
	const answers = await Promise.all(themes.map(save));
	expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
	const winner = themes[answers.findIndex(({ status }) => status === 200)];
	expect(answers.find(({ status }) => status === 400)?.text).toContain(String(winner?.title));
});

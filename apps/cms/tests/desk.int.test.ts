import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WaitingKind } from '../src/admin/waiting.ts';
import { daysAgo } from '../src/jobs/days-ago.ts';
import { bootWithRoles, type AccessBench, type Doc, type TestRole } from './people-with-roles.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

const published = { _status: 'published' };

describe('the start page', () => {
	const found: Record<string, Doc> = {};
	const desk = async (role: TestRole, more: object = {}) => {
		const { payload } = bench.cms;
		const id = bench.as(role).userId ?? '';
		const user = { ...(await payload.findByID({ collection: 'users', id, depth: 0 })), ...more };
		const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
		// It reads the settings of the service, which are there once it runs.
		const { waitingFor } = await import('../src/admin/waiting.ts');
		const { waiting, quiet } = await waitingFor(req);
		const idsOf = (kind: WaitingKind, collection: string, locale?: string) =>
			waiting
				.filter((each) => each.kind === kind && each.collection === collection && each.locale === locale)
				.flatMap(({ documents }) => documents.map((document) => document.id));
		return { waiting, kinds: new Set([...waiting.map(({ kind }) => kind), ...quiet]), idsOf };
	};

	beforeAll(async () => {
		const { payload } = bench.cms;
		const practice = (data: object) => bench.make('practices', { ...published, ...data });
		found.never = await practice({});
		found.longAgo = await practice({ lastConfirmedAt: daysAgo(400) });
		found.recent = await practice({ lastConfirmedAt: daysAgo(300) });
		found.draft = await bench.make('practices', { lastConfirmedAt: daysAgo(400) });
		await payload.update({
			collection: 'practices',
			id: found.longAgo.id,
			locale: 'sv',
			draft: true,
			data: { summary: 'En ny mening, som inte är publicerad.' },
		});
		// Each of somebody else: what is taken back empties the testimony.
		const consent = async (data: object) => {
			const testimony = (await bench.make('testimonies', { alias: 'Meron' })).id;
			return bench.make('consents', { testimony, ...data });
		};
		found.soon = await consent({ expires: daysAgo(-30) });
		found.later = await consent({ expires: daysAgo(-90) });
		found.taken = await consent({ expires: daysAgo(-30), withdrawal: { date: daysAgo(1), by: 'the person' } });
		found.failing = await bench.make('webhook-endpoints', {
			agency: bench.agencyId,
			failingSince: daysAgo(1),
		});
		const plan = async (collection: string, data: object, more: object) => {
			const { id: document } = await bench.make(collection, data);
			await bench.make('schedules', { collection, document, at: '2030-01-01T08:00:00.000Z', ...more });
		};
		await plan('news', { title: 'Planerad' }, {});
		await plan('organisations', { name: 'Otackad' }, { state: 'refused', at: daysAgo(1) });
		found.mine = await bench.make('columns', { owner: bench.as('guest-writer').userId });
		found.others = await bench.make('columns', { owner: bench.as('editor').userId });
		const translate = (id: string, locale: string, title: string) =>
			payload.update({ collection: 'news', id, locale: locale as never, data: { title } as never, draft: true });
		found.item = await bench.make('news', published);
		await translate(found.item.id, 'fi', 'Uutinen');
		await translate(found.item.id, 'sv', 'Nyheten, rättad');
	});

	test('editors see practices that were never confirmed or not for a year, also with a newer draft', async () => {
		const { idsOf } = await desk('editor');
		const ids = idsOf('unconfirmed', 'practices');
		expect(ids).toEqual(expect.arrayContaining([found.never?.id, found.longAgo?.id]));
		expect(ids).not.toContain(found.recent?.id);
		expect(ids).not.toContain(found.draft?.id);
	});

	test('the number is that of the list it leads to', async () => {
		const { waiting } = await desk('editor');
		expect(waiting.length).toBeGreaterThan(3);
		for (const { collection, count, documents, locale, where } of waiting) {
			if (!where) continue;
			const list = await bench.cms.payload.find({
				collection,
				where,
				draft: true,
				limit: 0,
				...(locale && { locale }),
			});
			expect([collection, list.totalDocs]).toEqual([collection, count]);
			expect(documents).toHaveLength(Math.min(count, 5));
		}
	});

	test('a consent is listed by whom it is from, while there is time to ask again', async () => {
		const { waiting } = await desk('editor');
		const consents = waiting.filter(({ kind }) => kind === 'consents');
		expect(consents).toMatchObject([{ count: 1, documents: [{ id: found.soon?.id, title: 'Meron' }] }]);
	});

	test('administrators see which agencies are not reached, and where to look; editors do not', async () => {
		const agency = await bench.stored('agencies', bench.agencyId);
		const [failing] = (await desk('admin')).waiting.filter(({ kind }) => kind === 'failing');
		expect(failing?.documents).toContainEqual({
			id: found.failing?.id,
			title: agency?.name,
			at: { collection: 'agencies', id: bench.agencyId },
		});
		expect((await desk('editor')).kinds).not.toContain('failing');
	});

	test('everything that is planned is listed, whatever its type, and first what could not be done', async () => {
		const { waiting } = await desk('editor');
		const plan = { direction: 'publish', at: '2030-01-01T08:00:00.000Z', zone: 'Europe/Helsinki' };
		expect(waiting.slice(0, 2)).toMatchObject([
			{ kind: 'refused', count: 1, documents: [{ title: 'Otackad', at: { collection: 'organisations' } }] },
			{ kind: 'scheduled', count: 1, documents: [{ title: 'Planerad', at: { collection: 'news' }, plan }] },
		]);
	});

	test('translators see their languages, and nothing else', async () => {
		const { kinds, waiting, idsOf } = await desk('translator', { languages: ['fi', 'is'] });
		expect([...kinds].toSorted()).toEqual(['missing', 'outdated']);
		expect(new Set(waiting.map(({ locale }) => locale))).toEqual(new Set(['fi', 'is']));
		expect(idsOf('outdated', 'news', 'fi')).toEqual([found.item?.id]);
		expect(idsOf('missing', 'news', 'fi')).not.toContain(found.item?.id);
		expect(idsOf('missing', 'news', 'is')).toContain(found.item?.id);
	});

	test('guest writers see their own texts, and reviewers the practices that wait', async () => {
		const writer = await desk('guest-writer');
		expect([...writer.kinds].toSorted()).toEqual(['mine', 'returned']);
		expect(writer.idsOf('mine', 'columns')).toEqual([found.mine?.id]);
		const reviewer = await desk('reviewer');
		expect([...reviewer.kinds]).toEqual(['review']);
	});
});

test('what exists once is not written over either', async () => {
	const login = { email: 'second@example.org', password: 'a horse, a fjord and a loom' };
	await bench.make('users', { ...login, roles: ['editor'] });
	const { token } = await bench.cms.payload.login({ collection: 'users', data: login } as never);
	const save = async (title: string, condition?: string) => {
		const answer = await fetch(`${bench.cms.url}/api/globals/home?draft=true&locale=sv`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				authorization: `JWT ${String(token)}`,
				...(condition && { 'if-match': `"${condition}"` }),
			},
			body: JSON.stringify({ hero: { title } }),
		});
		return { status: answer.status, body: (await answer.json()) as { result?: { updatedAt: string } } };
	};
	const first = (await save('Ett')).body.result?.updatedAt ?? '';
	const second = await save('Två', first);
	expect(second.status).toBe(200);
	expect(await save('Tre', first)).toMatchObject({
		status: 412,
		body: { errors: [{ data: { updatedAt: second.body.result?.updatedAt } }] },
	});
	expect((await save('Fyra', second.body.result?.updatedAt)).status).toBe(200);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor } from './factories.ts';
import { bootWithRoles, type AccessBench, type Caller, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

const patch = (caller: Caller, collection: string, id: string, data: object, query = 'locale=sv&draft=true') =>
	caller.rest('PATCH', `${collection}/${id}?depth=0&${query}`, data);

const publicText = async (collection: string, id: string, query = '') =>
	(await bench.as('public').rest('GET', `${collection}/${id}?locale=sv&${query}`)).text;

describe('a translator', () => {
	let practice: Doc;
	let translator: Caller;
	beforeAll(async () => {
		translator = bench.as('translator');
		practice = await bench.make('practices', {
			_status: 'published',
			resources: { amount: 100, fundingSources: 'EU' },
			actions: [
				{ title: 'Ett', text: 'Först' },
				{ title: 'Två', text: 'Sedan' },
			],
		});
	});

	test('changes texts in their language, also inside groups and rows, as a draft', async () => {
		const actions = (practice.actions as Doc[]).map(({ id, text }) => ({ id, text, title: 'Ny rubrik' }));
		const data = { title: 'Ny titel', resources: { amount: 100, fundingSources: 'Fonder' }, actions };
		const answer = await patch(translator, 'practices', practice.id, data);
		expect(answer.status).toBe(200);
		expect(answer.body.doc).toMatchObject({
			title: 'Ny titel',
			_status: 'draft',
			resources: { fundingSources: 'Fonder' },
		});
		expect(await publicText('practices', practice.id)).not.toContain('Ny titel');
	});

	test.each([
		['country', { country: 'NO' }],
		['themes', { themes: [] }],
		['resources.amount', { resources: { amount: 5 } }],
		['review.rubricVersion', { review: { rubricVersion: 'x' } }],
		['licence', { licence: 'CC0-1.0' }],
		['deletedAt', { deletedAt: '2026-01-01T00:00:00.000Z' }],
		['_status', { _status: 'published' }],
	])('may not change %s, and is told so', async (field, data) => {
		const answer = await patch(translator, 'practices', practice.id, { title: 'Hemlig', ...data });
		expect(answer.status).toBe(403);
		expect(answer.text).toContain(field);
		expect(answer.text).not.toContain('Hemlig');
	});

	test('may not add, drop or reorder rows', async () => {
		const [first, second] = practice.actions as Doc[];
		for (const actions of [[first], [second, first], [first, second, { title: 'Tre' }]]) {
			const answer = await patch(translator, 'practices', practice.id, { actions });
			expect(answer.status).toBe(403);
			expect(answer.text).toContain('actions');
		}
	});

	test.each(['locale=da&draft=true', 'draft=true', 'locale=all&draft=true', 'locale=*&draft=true'])(
		'neither reads drafts nor writes with %s',
		async (query) => {
			const draft = await bench.make('news', { title: 'Ett hemligt utkast', _status: 'draft' });
			expect((await patch(translator, 'news', draft.id, { title: 'X' }, query)).status).toBe(403);
			const answer = await translator.rest('GET', `news/${draft.id}?${query}`);
			expect(answer.text).not.toContain('hemligt');
		},
	);

	test.each(['publishSpecificLocale=sv', 'publishAllLocales=true', 'unpublishAllLocales=true', 'autosave=true'])(
		'does not publish or unpublish with %s',
		async (query) => {
			await patch(translator, 'practices', practice.id, { title: 'Smygpublicerad' }, `locale=sv&${query}`);
			const text = await publicText('practices', practice.id);
			expect(text).toContain(practice.id);
			expect(text).not.toContain('Smygpublicerad');
		},
	);

	test('does not publish by leaving out draft=true, and unpublishes nothing', async () => {
		const saved = await patch(translator, 'practices', practice.id, { title: 'Smygpublicerad' }, 'locale=sv');
		expect(saved.body.doc._status).toBe('draft');
		const refused = await patch(translator, 'practices', practice.id, { _status: 'draft' }, 'locale=sv');
		expect(refused.status).toBe(403);
		const bulk = await translator.rest('PATCH', `practices?where[id][equals]=${practice.id}&locale=sv`, {
			_status: 'published',
		});
		expect(bulk.status).toBe(403);
		const text = await publicText('practices', practice.id);
		expect(text).toContain(practice.id);
		expect(text).not.toContain('Smygpublicerad');
	});

	test('brings back no earlier version, duplicates nothing, and replaces no file', async () => {
		const versions = await bench.as('admin').rest('GET', `practices/versions?where[parent][equals]=${practice.id}`);
		const [version] = versions.body.docs as Doc[];
		for (const query of ['', '?draft=true']) {
			const answer = await translator.rest('POST', `practices/versions/${version?.id}${query}`);
			expect(answer.status).toBe(403);
		}
		expect((await translator.rest('POST', `practices/${practice.id}/duplicate`, {})).status).toBe(403);
		const image = await bench.make('media', { _status: 'published' });
		const replaced = await translator.rest('PATCH', `media/${image.id}?locale=sv`, { alt: 'Ny' }, fileFor('media'));
		expect(replaced.status).toBe(403);
		expect((await bench.stored('media', image.id))?.filename).toBe(image.filename);
	});
});

describe('a reviewer', () => {
	test('sets the review of a practice and nothing else of it', async () => {
		const reviewer = bench.as('reviewer');
		const practice = await bench.make('practices', { _status: 'published' });
		const review = { rubricVersion: '1', date: '2026-02-01T00:00:00.000Z' };
		const saved = await patch(reviewer, 'practices', practice.id, { review }, 'locale=sv');
		expect(saved.status).toBe(200);
		expect(saved.body.doc).toMatchObject({ _status: 'draft', review: { rubricVersion: '1' } });
		expect(await publicText('practices', practice.id)).not.toContain('"rubricVersion":"1"');

		for (const data of [{ title: 'X' }, { country: 'NO' }, { _status: 'published' }]) {
			const answer = await patch(reviewer, 'practices', practice.id, data);
			expect(answer.status).toBe(403);
			expect(answer.text).toContain(Object.keys(data)[0]);
		}
	});

	test('decides alone: an editor saves a practice but changes no review', async () => {
		const practice = await bench.make('practices', { _status: 'published', review: { rubricVersion: '1' } });
		const editor = bench.as('editor');
		const refused = await patch(editor, 'practices', practice.id, { review: { rubricVersion: '2' } }, 'locale=sv');
		expect(refused.status).toBe(403);
		expect(refused.text).toContain('review.rubricVersion');
		const whole = await editor.rest('GET', `practices/${practice.id}?locale=sv&depth=0`);
		const saved = await patch(editor, 'practices', practice.id, { ...whole.body, country: 'NO' }, 'locale=sv');
		expect(saved.body.doc).toMatchObject({ country: 'NO', review: { rubricVersion: '1' } });

		const copy = await editor.rest('POST', `practices/${practice.id}/duplicate?locale=sv&draft=true`, {});
		expect(copy.body.doc.country).toBe('NO');
		expect(copy.text).not.toContain('"rubricVersion":"1"');
	});

	test('keeps the review when an editor brings back an earlier version', async () => {
		const practice = await bench.make('practices', { _status: 'published' });
		const before = await bench.as('admin').rest('GET', `practices/versions?where[parent][equals]=${practice.id}`);
		await patch(bench.as('admin'), 'practices', practice.id, { review: { rubricVersion: '1' } }, 'locale=sv');
		const answer = await bench.as('editor').rest('POST', `practices/versions/${before.body.docs[0].id}`);
		expect(answer.status).toBe(403);
		expect(answer.text).toContain('review');
	});
});

describe('a guest writer', () => {
	const begin = async (data: object = {}) => {
		const guest = bench.as('guest-writer');
		const column = { title: 'Min text', author: bench.related.person, ...data };
		return guest.rest('POST', 'columns?locale=sv&depth=0', column);
	};

	test('owns what they begin, as a draft', async () => {
		const answer = await begin();
		expect(answer.status).toBe(201);
		expect(answer.body.doc).toMatchObject({ owner: bench.as('guest-writer').userId, _status: 'draft' });
	});

	test('neither publishes at once nor writes in another’s name', async () => {
		expect((await begin({ _status: 'published' })).status).toBe(403);
		const other = await begin({ owner: bench.as('editor').userId });
		expect(other.status).toBe(403);
		expect(other.text).toContain('owner');
	});

	test('neither gives a column away nor takes one', async () => {
		const { doc } = (await begin()).body;
		const given = await patch(bench.as('guest-writer'), 'columns', doc.id, { owner: bench.as('editor').userId });
		expect(given.status).toBe(403);
		const foreign = await bench.make('columns', {
			_status: 'draft',
			title: 'En annans text',
			owner: bench.as('editor').userId,
		});
		const guest = bench.as('guest-writer');
		expect((await patch(guest, 'columns', foreign.id, { title: 'Min' })).status).toBe(403);
		expect((await guest.rest('GET', `columns/${foreign.id}?draft=true&locale=sv`)).text).not.toContain('En annans');
		expect((await guest.rest('GET', 'columns?draft=true&locale=sv&limit=100')).text).not.toContain('En annans');
		expect((await guest.rest('GET', 'columns/versions?locale=sv&limit=100')).text).not.toContain('En annans');
		expect((await guest.rest('POST', `columns/${foreign.id}/duplicate?locale=sv`, {})).status).toBe(403);
	});

	test('leaves a published column alone, also when a newer draft of it exists', async () => {
		const guest = bench.as('guest-writer');
		const column = await bench.make('columns', { _status: 'published', owner: guest.userId });
		await patch(bench.as('editor'), 'columns', column.id, { title: 'Nytt utkast' });
		for (const data of [{ title: 'Ändrad' }, { deletedAt: '2026-01-01T00:00:00.000Z' }, { _status: 'draft' }]) {
			expect((await patch(guest, 'columns', column.id, data, 'locale=sv')).status).toBe(403);
		}
		expect((await guest.rest('DELETE', `columns/${column.id}`)).status).toBe(403);
		expect(await publicText('columns', column.id)).toContain(column.id);
	});
});

test('several roles add up', async () => {
	const both = await bench.signUp(['translator', 'reviewer'], { languages: ['sv'] });
	const practice = await bench.make('practices', { _status: 'draft' });
	const data = { title: 'Översatt', review: { rubricVersion: '3' } };
	expect((await patch(both, 'practices', practice.id, data)).status).toBe(200);
	expect((await patch(both, 'practices', practice.id, { country: 'NO' })).status).toBe(403);
});

describe('accounts', () => {
	test('a user reads and changes their own name and password, and no role', async () => {
		const editor = await bench.signUp(['editor']);
		const own = `users/${editor.userId}`;
		expect((await editor.rest('GET', own)).status).toBe(200);
		expect((await editor.rest('PATCH', own, { name: 'Nytt namn', adminLanguage: 'sv' })).body.doc.name).toBe(
			'Nytt namn',
		);
		const changed = { password: 'another-long-password', currentPassword: 'long-enough-password' };
		expect((await editor.rest('PATCH', own, changed)).status).toBe(200);
		for (const data of [{ roles: ['admin'] }, { email: 'x@example.org' }, { languages: ['sv'] }]) {
			const answer = await editor.rest('PATCH', own, data);
			expect(answer.status).toBe(403);
			expect(answer.text).toContain(Object.keys(data)[0]);
		}
		expect((await editor.rest('GET', `users/${bench.as('admin').userId}`)).status).toBe(404);
		expect((await editor.rest('GET', 'users')).body.totalDocs).toBe(1);
		expect((await editor.rest('POST', 'users/unlock', { email: 'x@example.org' })).status).toBe(403);
	});

	test('nobody registers a first user once there is one', async () => {
		const data = { email: 'first@example.org', password: 'long-enough-password', name: 'First', roles: ['admin'] };
		for (const collection of ['users', 'agencies']) {
			const answer = await bench.as('public').rest('POST', `${collection}/first-register`, data);
			expect([403, 404, 405]).toContain(answer.status);
		}
		expect((await bench.as('public').rest('POST', 'users', data)).status).toBe(403);
	});
});

describe('a consent', () => {
	test('shows its contact to administrators only', async () => {
		const consent = await bench.make('consents');
		const editor = bench.as('editor');
		expect((await editor.rest('GET', `consents/${consent.id}`)).text).not.toContain('contact-secret');
		expect((await bench.as('admin').rest('GET', `consents/${consent.id}`)).text).toContain('contact-secret');
		for (const question of ['where[contact][like]=secret', 'sort=contact', 'select[contact]=true']) {
			expect((await editor.rest('GET', `consents?${question}`)).text).not.toContain('contact-secret');
		}
		expect((await editor.rest('GET', 'consents?where[contact][like]=secret')).status).toBe(400);
		const answer = await patch(editor, 'consents', consent.id, { contact: 'new' }, '');
		expect(answer.status).toBe(403);
		expect(answer.text).toContain('contact');
	});
});

describe('what is written once', () => {
	test('stays as it is, whoever asks', async () => {
		const change = await bench.make('changes');
		const { payload } = bench.cms;
		const one = { collection: 'changes', id: change.id } as never;
		await expect(payload.update({ ...(one as object), data: { previousSlug: 'x' } } as never)).rejects.toThrow();
		await expect(payload.delete(one)).rejects.toThrow();
		expect((await bench.as('admin').rest('DELETE', `changes?where[id][equals]=${change.id}`)).status).toBe(403);
		expect(await bench.stored('changes', change.id)).toMatchObject({ seq: change.seq });
	});
});

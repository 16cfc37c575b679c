import { beforeAll, describe, expect, test } from 'vitest';
import type { AccessBench, Caller } from '../people-with-roles.ts';

export const testLocks = (open: () => AccessBench) => {
	describe('a lock', () => {
		let ann: Caller;
		let bo: Caller;
		beforeAll(async () => {
			ann = await open().signUp(['editor'], { name: 'Ann' });
			bo = await open().signUp(['editor'], { name: 'Bo' });
		});

		const draft = async () => `news/${(await open().make('news', {}, { draft: true })).id}`;
		/** As the form of the admin saves by itself. */
		const save = async (who: Caller, path: string, title: string) =>
			(await who.rest('PATCH', `${path}?draft=true&autosave=true&locale=sv&depth=0`, { title })).status;
		const titleOf = async (path: string) =>
			(await ann.rest('GET', `${path}?draft=true&locale=sv&depth=0`)).body.title as string;
		const hold = async (who: Caller, path: string, query = '') =>
			(await who.rest('POST', `${path}/lock${query}`)).body as unknown;
		const told = async (who: Caller, path: string) => (await who.rest('GET', `${path}/lock`)).body as unknown;
		const isFree = { isMine: false, isTaken: false, by: null };
		const isMine = { isMine: true, isTaken: false, by: null };

		test('outlives the saves of who has it, and names them to others', async () => {
			const path = await draft();
			expect(await told(ann, path)).toEqual(isFree);
			expect(await hold(ann, path)).toEqual(isMine);
			for (const title of ['One', 'Two']) expect(await save(ann, path, title)).toBe(200);
			expect(await told(bo, path)).toEqual({ isMine: false, isTaken: true, by: 'Ann' });
			expect(await hold(bo, path)).toEqual({ isMine: false, isTaken: true, by: 'Ann' });
			const refused = await bo.rest('PATCH', `${path}?draft=true&locale=sv`, { title: 'Theirs' });
			expect([refused.status, refused.body.detail]).toEqual([409, expect.stringMatching(/^Ann .*locked/)]);
			expect(await save(bo, path, 'Theirs')).toBe(409);
			expect(await titleOf(path)).toBe('Two');
		});

		test('that somebody takes over refuses the next save of who had it, and theirs no more', async () => {
			const path = await draft();
			await hold(ann, path);
			expect(await save(ann, path, 'Ann')).toBe(200);
			expect(await hold(bo, path, '?take=true')).toEqual(isMine);
			expect(await save(ann, path, 'Ann again')).toBe(409);
			expect(await save(bo, path, 'Bo')).toBe(200);
			expect(await save(ann, path, 'Ann again')).toBe(409);
			expect(await told(ann, path)).toEqual({ isMine: false, isTaken: true, by: 'Bo' });
			expect(await titleOf(path)).toBe('Bo');
			expect(await hold(ann, path, '?take=true')).toEqual(isMine);
			expect(await save(ann, path, 'Ann again')).toBe(200);
		});

		test('is left by who has it and nobody else', async () => {
			const path = await draft();
			await hold(ann, path);
			await bo.rest('DELETE', `${path}/lock`);
			expect(await told(ann, path)).toEqual(isMine);
			await ann.rest('DELETE', `${path}/lock`);
			expect(await told(bo, path)).toEqual(isFree);
			expect(await save(bo, path, 'Bo')).toBe(200);
		});

		test('runs out when nothing is heard of who has it', async () => {
			const path = await draft();
			await hold(ann, path);
			const { db } = open().cms.payload;
			const where = { 'document.value': { equals: path.split('/')[1] } };
			const { docs } = await db.find<{ id: string }>({ collection: 'payload-locked-documents', where });
			const data = { updatedAt: new Date(Date.now() - 301_000).toISOString() };
			await db.updateOne({ collection: 'payload-locked-documents', id: String(docs[0]?.id), data });
			expect(await told(bo, path)).toEqual(isFree);
			expect(await save(bo, path, 'Bo')).toBe(200);
			expect(await hold(bo, path)).toEqual(isMine);
		});

		test('stays with who writes when the service or a step of the review saves', async () => {
			const { id } = await open().make('columns', {}, { draft: true });
			const path = `columns/${id}`;
			await hold(ann, path);
			await open().cms.payload.update({
				collection: 'columns',
				id,
				data: { title: 'By itself' },
				draft: true,
			} as never);
			expect(await told(bo, path)).toEqual({ isMine: false, isTaken: true, by: 'Ann' });
			const past = `${path}?draft=true&locale=sv&overrideLock=true`;
			expect((await bo.rest('PATCH', past, { title: 'Past it' })).status).toBe(200);
			expect(await told(bo, path)).toEqual({ isMine: false, isTaken: true, by: 'Ann' });
		});

		test('is not made by saves alone, so that programs that name a version work beside each other', async () => {
			const path = await draft();
			expect(await save(ann, path, 'Ann')).toBe(200);
			expect(await save(bo, path, 'Bo')).toBe(200);
			expect(await told(ann, path)).toEqual(isFree);
		});

		test('holds for what exists once', async () => {
			const path = 'globals/home';
			await hold(ann, path);
			expect((await ann.rest('POST', `${path}?draft=true&locale=sv`, { notice: 'Ann' })).status).toBe(200);
			expect(await told(bo, path)).toEqual({ isMine: false, isTaken: true, by: 'Ann' });
			await ann.rest('DELETE', `${path}/lock`);
			expect(await told(bo, path)).toEqual(isFree);
		});

		test.each(['public', 'agency', 'reviewer', 'guest-writer'] as const)('of news is nothing to a %s', async (role) => {
			const path = await draft();
			for (const method of ['GET', 'POST', 'DELETE']) {
				expect([401, 403, 404]).toContain((await open().as(role).rest(method, `${path}/lock`)).status);
			}
			expect(await told(ann, path)).toEqual(isFree);
		});

		test('tells the dialog of the admin a name, and nothing else of the person', async () => {
			const path = await draft();
			await hold(ann, path);
			const { body } = await bo.rest(
				'GET',
				`payload-locked-documents?where[document.value][equals]=${path.split('/')[1]}`,
			);
			expect(body.docs[0].user.value).toEqual({ id: ann.userId, email: 'Ann' });
		});
	});
};

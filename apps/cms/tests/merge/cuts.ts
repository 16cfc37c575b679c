import { beforeAll, expect, test } from 'vitest';
import { recorderOf } from '../../src/changes/capture.ts';
import { importRequest } from '../../src/import/request.ts';
import { merge } from '../../src/merge/merge.ts';
import { readNote, removeNote } from '../../src/merge/note.ts';
import { recoverMerge } from '../../src/merge/open.ts';
import { planMerge } from '../../src/merge/plan.ts';
import { createClientCopy } from '../changes/client-copy.ts';
import { interrupted } from '../crash/interrupted.ts';
import type { AccessBench } from '../people-with-roles.ts';
import { expectRenamed, linkTo, mergeBench, published, type MergeBench } from './bench.ts';

/** So many places where it dies, spread over all of its writes, the first and the last among them; one transaction needs fewer. */
const cutsOn = { sqlite: 2, mongoose: 4 } as const;

/** A merge that dies before one of its writes is either not there or whole, once somebody has looked after it. */
export const describeCuts = (benchOf: () => AccessBench): void => {
	let bench: AccessBench;
	let desk: MergeBench;
	beforeAll(() => {
		bench = benchOf();
		desk = mergeBench(bench);
	});

	/** Two of them, with something to be taken over; one links by a field, the other by a text in a draft of what is public. */
	const furnish = async () => {
		const stays = await desk.organisation();
		const goes = await desk.organisation({ phone: '+46 1' });
		const practice = await bench.make('practices', { organisation: goes.id, ...published });
		const news = await bench.make('news', published);
		await desk.update('news', news.id, { body: linkTo(goes.id), _status: 'draft' }, { draft: true });
		const referring = [
			['practices', practice],
			['news', news],
		] as const;
		return { goes, stays, practice, referring };
	};
	type Few = Awaited<ReturnType<typeof furnish>>;

	const begin = async ({ goes, stays }: Few) => {
		const { payload } = bench.cms;
		const { docs } = await payload.find({ collection: 'users', where: { id: { equals: bench.as('editor').userId } } });
		const user = { ...docs[0], collection: 'users' } as never;
		const req = await importRequest({ payload, user, language: 'sv' });
		const wish = { goes: goes.id, stays: stays.id, choices: {} };
		const { token } = await planMerge(req, wish);
		return () => merge(req, wish, token);
	};
	/** As the next start does. */
	const recover = async () => {
		await recorderOf(bench.cms.payload).recover();
		await recoverMerge(bench.cms.payload);
	};

	test('leaves all or nothing, wherever it dies', async () => {
		const { payload, url } = bench.cms;
		const cuts = cutsOn[payload.db.name as keyof typeof cutsOn];
		const copy = createClientCopy(url, ['organisations', 'practices', 'news'], ['sv']);
		const count = (await interrupted(payload, Infinity, await begin(await furnish()))).writes.length;
		expect(count).toBeGreaterThan(cuts);
		const outcomes = new Set<string>();
		for (let index = 0; index < cuts; index += 1) {
			const cut = Math.round((index * (count - 1)) / (cuts - 1));
			const made = await furnish();
			const before = await desk.row('practices', made.practice.id);
			const { isDead, writes } = await interrupted(payload, cut, await begin(made));
			expect(isDead).toBe(true);
			await recover();
			const note = await readNote({ payload });
			// Begun and not certain: nothing but what was taken over is there, and it is forgotten in a minute.
			if (note) await removeNote({ payload });
			const { status } = await desk.get(`/api/organisations/${made.goes.id}`);
			outcomes.add(`${status}`);
			if (status === 308) await expectRenamed(desk, made, made.referring);
			else {
				expect([cut, status, writes.at(-1)]).toEqual([cut, 200, writes.at(-1)]);
				expect(await desk.row('practices', made.practice.id)).toEqual(before);
				await desk.merge(made.goes.id, made.stays.id);
				await expectRenamed(desk, made, made.referring);
			}
			const merges = (await bench.as('editor').rest('GET', `organisations/${made.goes.id}/merge`)).body.merges;
			expect([cut, merges.length]).toEqual([cut, 1]);
		}
		expect(outcomes).toContain('200');
		if (payload.db.name === 'mongoose') expect(outcomes).toContain('308');
		await copy.follow();
		expect(await copy.verify()).toMatchObject({ isSame: true, differences: [], pending: 0 });
	}, 240_000);
};

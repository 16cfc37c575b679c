import type { DeliveryState } from '@repo/types/vocabulary';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Worker } from '../../src/webhooks/worker.ts';
import type { Bench } from './bench.ts';
import { toldOf, verify, type Letter } from './receiver.ts';
import { testUsage } from './usage.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** What holds on every database. */
export const describeDelivery = (open: () => Promise<Bench>): void => {
	let bench: Bench;
	let worker: Worker;
	const admin = {};

	beforeAll(async () => {
		bench = await open();
	});
	afterAll(() => bench?.close());
	beforeEach(() => {
		// Only the clock on the wall stands still; timers, and with them the network, go on.
		vi.useFakeTimers({ toFake: ['Date'] });
		worker = bench.worker();
	});
	afterEach(async () => {
		const { docs } = await bench.payload.db.find<{ id: string }>({ collection: 'webhook-endpoints', limit: 0 });
		for (const { id } of docs) await bench.does.changeEndpoint(bench.service, admin, id, { paused: true });
		vi.useRealTimers();
	});

	const pass = async (ms: number) => {
		vi.setSystemTime(Date.now() + ms);
		await worker.settle();
	};
	const deliveriesTo = async (endpoint: string, state?: DeliveryState) =>
		(await bench.does.listDeliveries(bench.service, admin, { endpoint, state, limit: 100, page: 1 })).deliveries;
	const idsOf = (letters: readonly Letter[]) => letters.map(({ id }) => id);
	const stepsFor = async (document: string, agencyId: string) => {
		const { docs } = await bench.payload.db.find<{ id: string; step: string }>({
			collection: 'withdrawal-receipts',
			where: { and: [{ document: { equals: document } }, { agencyId: { equals: agencyId } }] },
		});
		return docs.map(({ step }) => step).toSorted();
	};

	testUsage(() => bench);

	test('two workers at once deliver everything once, in order, signed and thin', async () => {
		const [one, other] = [await bench.endpoint(), await bench.endpoint()];
		const ids = await bench.publish(12);
		await Promise.all([worker.settle(), bench.worker().settle()]);

		for (const { path, secret } of [one, other]) {
			const letters = bench.receiver.letters(path);
			expect(toldOf(letters)).toEqual(ids);
			for (const letter of letters) verify(letter, secret);
			expect(letters[0]?.message).toMatchObject({
				type: 'themes.published',
				data: { collection: 'themes', id: ids[0], url: expect.stringMatching(`/api/themes/${ids[0]}$`) },
			});
			expect(letters[0]?.body).not.toContain('Lead.');
		}
		expect(new Set(idsOf([one, other].flatMap(({ path }) => bench.receiver.letters(path)))).size).toBe(24);
	});

	test('who is told of a part of a collection is told of its withdrawals all the same', async () => {
		const everything = await bench.endpoint(['testimonies']);
		const part = await bench.endpoint(['testimonies.published']);
		const elsewhere = await bench.endpoint(['themes']);
		await bench.withdraw();
		const [theme] = await bench.publish(1);
		await worker.settle();

		const types = ({ path }: { path: string }) => bench.receiver.letters(path).map(({ message }) => message.type);
		expect(types(everything)).toEqual(['testimonies.published', 'testimonies.withdrawn']);
		expect(types(part)).toEqual(['testimonies.published', 'testimonies.withdrawn']);
		expect(toldOf(bench.receiver.letters(elsewhere.path))).toEqual([theme]);
	});

	test('an endpoint that fails holds up nobody else, and gets everything when it answers again', async () => {
		const [broken, well] = [await bench.endpoint(), await bench.endpoint()];
		bench.receiver.reply(broken.path, () => 500);
		const ids = await bench.publish(3);
		await worker.settle();
		expect(toldOf(bench.receiver.letters(well.path))).toEqual(ids);
		expect(bench.receiver.letters(broken.path)).toHaveLength(1);
		expect(await bench.stored(broken.id)).toMatchObject({ failures: 1, lastError: 'status' });

		await pass(2 * second);
		expect(bench.receiver.letters(broken.path)).toHaveLength(1);
		await pass(2 * hour);
		await pass(2 * hour);
		expect(bench.receiver.letters(broken.path)).toHaveLength(3);

		bench.receiver.reply(broken.path, () => 204);
		await pass(5 * minute);
		const late = bench.receiver.letters(broken.path).slice(3);
		expect(toldOf(late).toSorted()).toEqual(ids.toSorted());
		expect(await bench.stored(broken.id)).toMatchObject({ failures: 0, lastError: null, failingSince: null });
	});

	test('one bad message is tried for three days and then given up, while the others pass it', async () => {
		const { id, path } = await bench.endpoint();
		const [bad, ...good] = await bench.publish(3);
		bench.receiver.reply(path, ({ message }) => ('id' in message.data && message.data.id === bad ? 422 : 200));
		const attempts = () => bench.receiver.letters(path).filter((letter) => toldOf([letter])[0] === bad);
		const started = Date.now();
		let last = started;
		await worker.settle();
		await pass(6 * second);
		expect(toldOf(bench.receiver.letters(path)).toSorted()).toEqual([bad, bad, ...good].toSorted());

		for (let step = 0; step < 400 && (await deliveriesTo(id, 'dead')).length === 0; step += 1) {
			const before = attempts().length;
			await pass(15 * minute);
			if (attempts().length > before) last = Date.now();
		}
		expect(attempts()).toHaveLength(10);
		expect(last - started).toBeGreaterThan(72 * hour);
		expect(last - started).toBeLessThan(96 * hour);
		const [dead] = await deliveriesTo(id, 'dead');
		expect(dead).toMatchObject({ attempts: 10, lastStatus: 422, lastError: 'status', nextAttempt: null });

		bench.receiver.reply(path, () => 200);
		expect(await bench.does.replayDead(bench.service, admin, id)).toEqual({ replayed: 1 });
		await worker.settle();
		expect(new Set(idsOf(attempts()))).toEqual(new Set([dead?.id]));
		expect(await deliveriesTo(id, 'dead')).toEqual([]);
		await bench.does.replayDelivery(bench.service, admin, String(dead?.id));
		await worker.settle();
		expect(attempts()).toHaveLength(12);
	});

	test('failing for three days pauses an endpoint; when it goes on, nothing is missing', async () => {
		const { id, path } = await bench.endpoint();
		bench.receiver.reply(path, () => 503);
		const ids = await bench.publish(2);
		await worker.settle();
		for (let step = 0; step < 100 && !(await bench.stored(id)).paused; step += 1) await pass(hour);
		expect(await bench.stored(id)).toMatchObject({ pausedWhy: 'failures' });
		const before = bench.receiver.letters(path).length;
		ids.push(...(await bench.publish(2)));
		await pass(hour);
		expect(bench.receiver.letters(path)).toHaveLength(before);

		bench.receiver.reply(path, () => 200);
		await bench.does.changeEndpoint(bench.service, admin, id, { paused: false });
		await bench.does.replayDead(bench.service, admin, id);
		await pass(25 * hour);
		expect(toldOf(bench.receiver.letters(path).slice(before)).toSorted()).toEqual(ids.toSorted());
	});

	test('Retry-After is waited for', async () => {
		const { path } = await bench.endpoint();
		bench.receiver.reply(path, () => ({ status: 429, headers: { 'Retry-After': '600' } }));
		await bench.publish(2);
		await worker.settle();
		bench.receiver.reply(path, () => 204);
		await pass(9 * minute);
		expect(bench.receiver.letters(path)).toHaveLength(1);
		await pass(minute + second);
		expect(bench.receiver.letters(path)).toHaveLength(3);
	});

	test('410 pauses at once, and nothing that waits is lost', async () => {
		const { id, path } = await bench.endpoint();
		bench.receiver.reply(path, () => 410);
		const ids = await bench.publish(2);
		await worker.settle();
		await pass(hour);
		expect(bench.receiver.letters(path)).toHaveLength(1);
		expect(await bench.stored(id)).toMatchObject({ pausedWhy: 'gone' });
		bench.receiver.reply(path, () => 204);
		await bench.does.changeEndpoint(bench.service, admin, id, { paused: false });
		await worker.settle();
		expect(toldOf(bench.receiver.letters(path).slice(1)).toSorted()).toEqual(ids.toSorted());
	});

	test('while a secret is rotated, old and new both verify; then only the new one', async () => {
		const { id, path, secret } = await bench.endpoint();
		const rotated = await bench.does.rotateSecret(bench.service, admin, id, 24);
		await bench.publish(1);
		await worker.settle();
		const [during] = bench.receiver.letters(path);
		if (!during) throw new Error('Nothing came.');
		verify(during, secret);
		verify(during, rotated.secret);

		vi.setSystemTime(Date.now() + 25 * hour);
		await bench.publish(1);
		await worker.settle();
		const after = bench.receiver.letters(path)[1];
		if (!after) throw new Error('Nothing came.');
		verify(after, rotated.secret);
		expect(() => verify(after, secret)).toThrow(/signature/i);
	});

	test('an endpoint whose secret cannot be read any more waits for a new one', async () => {
		const { id, path } = await bench.endpoint();
		await bench.payload.db.updateOne({
			collection: 'webhook-endpoints',
			id,
			data: { secrets: [{ sealed: 'enc:v1:AAAA', created: new Date().toISOString(), expires: null }] },
		});
		await bench.publish(1);
		await worker.settle();
		expect(await bench.stored(id)).toMatchObject({ pausedWhy: 'secret' });
		await expect(bench.does.changeEndpoint(bench.service, admin, id, { paused: false })).rejects.toMatchObject({
			kind: 'conflict',
		});
		const { secret } = await bench.does.rotateSecret(bench.service, admin, id, 0);
		await worker.settle();
		expect(bench.receiver.letters(path).map((letter) => verify(letter, secret))).toHaveLength(1);
	});

	test('what a dead worker had taken comes after its lease, with the id it had', async () => {
		const { id, path } = await bench.endpoint();
		const dying = { owner: 'a worker that died', until: new Date(Date.now() + minute).toISOString() };
		await bench.publish(1);
		const taken = { leaseOwner: dying.owner, leaseUntil: dying.until };
		await bench.payload.db.updateOne({ collection: 'webhook-endpoints', id, data: taken });
		await worker.settle();
		expect(bench.receiver.letters(path)).toEqual([]);
		await pass(minute + second);
		expect(bench.receiver.letters(path)).toHaveLength(1);

		// Died after the rows were made and before the cursor moved: the same rows are known by their ids.
		await bench.payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { cursor: 0 } });
		const before = await deliveriesTo(id);
		await worker.settle();
		const [first] = bench.receiver.letters(path);
		expect(bench.receiver.letters(path).filter((letter) => letter.id === first?.id)).toHaveLength(1);
		expect((await deliveriesTo(id)).filter((row) => row.id === before[0]?.id)).toHaveLength(1);
	});

	test('what was delivered a month ago is forgotten, what was given up a little later', async () => {
		const { id, path } = await bench.endpoint();
		const [bad] = await bench.publish(2);
		bench.receiver.reply(path, ({ message }) => ('id' in message.data && message.data.id === bad ? 422 : 200));
		await worker.settle();
		for (let step = 0; step < 100 && (await deliveriesTo(id, 'dead')).length === 0; step += 1) await pass(hour);
		const clearAfter = async (days: number) => {
			vi.setSystemTime(Date.now() + days * 24 * hour);
			await bench.payload.jobs.queue({ task: 'clearDeliveries', input: {} } as never);
			await bench.payload.jobs.run();
			return (await deliveriesTo(id)).map(({ state }) => state);
		};
		expect(await clearAfter(20)).toEqual(['delivered', 'dead']);
		expect(await clearAfter(11)).toEqual(['dead']);
		expect(await clearAfter(60)).toEqual([]);
	});

	test('a withdrawal leaves receipts: told, received, removed, or not reached', async () => {
		const [careful, silent] = [await bench.endpoint(['testimonies']), await bench.endpoint(['testimonies'])];
		bench.receiver.reply(silent.path, ({ message }) => (message.type === 'testimonies.withdrawn' ? 500 : 204));
		const document = await bench.withdraw();
		await worker.settle();
		expect(await stepsFor(document, careful.agency)).toEqual(['received', 'told']);
		expect(await stepsFor(document, silent.agency)).toEqual(['told']);

		const withdrawn = bench.receiver.letters(careful.path).find(({ message }) => message.type.endsWith('.withdrawn'));
		const own = { agency: careful.agency };
		await bench.does.confirmRemoval(bench.service, own, String(withdrawn?.id));
		await bench.does.confirmRemoval(bench.service, own, String(withdrawn?.id));
		expect(await stepsFor(document, careful.agency)).toEqual(['received', 'removed', 'told']);
		await expect(
			bench.does.confirmRemoval(bench.service, { agency: silent.agency }, String(withdrawn?.id)),
		).rejects.toMatchObject({ kind: 'not-found' });
		const published = bench.receiver.letters(careful.path)[0];
		await expect(bench.does.confirmRemoval(bench.service, own, String(published?.id))).rejects.toMatchObject({
			kind: 'conflict',
		});

		const { reportWithdrawals } = await import('../../src/webhooks/withdrawals.ts');
		const standing = async () =>
			(await reportWithdrawals(bench.payload, document)).map(({ receivers }) =>
				receivers
					.filter(({ steps }) => Object.keys(steps).length > 0)
					.map(({ host, steps }) => [host, Object.keys(steps).toSorted()]),
			);
		const { host } = bench.receiver;
		expect(await standing()).toEqual([
			[
				[host, ['told']],
				[host, ['received', 'removed', 'told']],
			],
		]);
		for (let step = 0; step < 100 && (await deliveriesTo(silent.id, 'dead')).length === 0; step += 1) await pass(hour);
		expect(await stepsFor(document, silent.agency)).toEqual(['told', 'unreachable']);
		await bench.payload.delete({ collection: 'agencies', id: silent.agency } as never);
		expect((await standing())[0]?.[0]).toEqual([null, ['told', 'unreachable']]);
		expect(await stepsFor(document, silent.agency)).toEqual(['told', 'unreachable']);
	});
};

import { expect, test } from 'vitest';
import type { Bench } from './bench.ts';

/** What agencies ask for is counted and shown alike on every database. */
export const testUsage = (bench: () => Bench): void => {
	const open = async () => {
		const { payload } = bench();
		const { createDayNotes } = await import('../../src/collections/agencies/usage/note-days.ts');
		const { createUseNotes } = await import('../../src/collections/agencies/keys/note-uses.ts');
		const { reportUsage } = await import('../../src/collections/agencies/usage/report.ts');
		const { agency } = await bench().endpoint();
		return { payload, agency, createDayNotes, createUseNotes, reportUsage };
	};

	test('two instances count the requests of an agency together', async () => {
		const { payload, agency, createDayNotes, reportUsage } = await open();
		// One after the other: the server that the tests use for MongoDB loses what is added at the same moment.
		for (const days of [createDayNotes(payload), createDayNotes(payload)]) {
			for (let request = 0; request < 3; request += 1) days.note(agency, 'standard', { requests: 1, units: 5 });
			days.note(agency, 'standard', { requests: 1, refused: 1 });
			await days.close();
		}
		const { days, month, quotas, deliveries } = await reportUsage(payload, agency);
		expect(days).toHaveLength(31);
		expect(days.at(-1)).toEqual({ day: new Date().toISOString().slice(0, 10), requests: 8, refused: 2 });
		expect(month).toEqual({ requests: 8, refused: 2 });
		expect(quotas).toEqual([{ quotaClass: 'standard', unitsPerMinute: expect.any(Number), peak: 10 }]);
		expect(deliveries).toMatchObject({ endpoints: 1, paused: 0 });
	});

	test('how far behind the log a copy is shows in entries and since when', async () => {
		const { payload, agency, createUseNotes, reportUsage } = await open();
		const key = await payload.create({
			collection: 'agency-keys',
			data: { agency, prefix: agency.slice(-10), hash: agency, scopes: ['read'], quotaClass: 'standard' },
			depth: 0,
		} as never);
		expect((await reportUsage(payload, agency)).copies).toEqual([]);

		const { log } = bench().service;
		const uses = createUseNotes(payload);
		const since = await log.newest();
		uses.noteSync(String(key.id), { kind: 'changes', since, to: since, isUpToDate: true });
		await uses.close();
		expect((await reportUsage(payload, agency)).copies).toMatchObject([
			{ kind: 'changes', behind: 0, behindSince: null },
		]);
		await bench().publish(2);
		const [copy] = (await reportUsage(payload, agency)).copies;
		expect(copy?.behind).toBe(2);
		expect(Date.now() - Date.parse(copy?.behindSince ?? '')).toBeLessThan(60_000);
	});
};

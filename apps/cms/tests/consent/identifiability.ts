import { describe, expect, test } from 'vitest';
import type { AccessBench } from '../people-with-roles.ts';
import { lexical } from '../lexical.ts';
import { published, story, type Desk } from './desk.ts';

interface Risk {
	kind: string;
	key: string;
}

export const testIdentifiability = (open: () => { bench: AccessBench; desk: Desk }) => {
	describe('what together gives the person away', () => {
		const ask = (bench: AccessBench, body: object) =>
			bench.as('editor').rest('POST', 'testimonies/identifiability?locale=sv', body);
		const kindsOf = (risks: Risk[]) => risks.map(({ kind }) => kind);

		test('is told while editing, and published only when an editor has seen it', async () => {
			const { bench, desk } = open();
			const place = { country: 'IS', name: 'Prófbær', code: '9990', population: { value: 6000, year: 2025 } };
			const { id: municipality } = await desk.create('municipalities', { ...place, ...published });
			const telling = { municipality, country: 'IS', ageBand: '45-64', arrivalPeriod: '2015-2019', alias: 'Selam' };
			const testimony = await desk.draft(telling);
			await desk.agree(testimony, {
				contact: 'Selam Tesfay, selam@example.org',
				scopes: ['site', 'api', 'translation'],
			});
			const { id } = testimony;

			const quiet = await ask(bench, { alias: 'Meron', country: 'IS', municipality });
			expect(quiet).toMatchObject({ status: 200, body: { risks: [] } });
			const form = { id, ...telling, quote: 'Ég kom frá Erítreu.', story: lexical('Löng leið.') };
			const { body } = await ask(bench, form);
			expect(kindsOf(body.risks as Risk[])).toEqual(['fewFit', 'aliasInContact']);

			const said = { quote: form.quote, story: form.story };
			const publish = (risksSeen: unknown) =>
				desk.update('testimonies', id, { ...said, ...published, risksSeen }, { locale: 'is' });
			await expect(publish(null)).rejects.toMatchObject({ data: { errors: [{ path: 'risksSeen' }] } });
			expect(await desk.publicStatus(id)).toBe(404);
			await expect(publish('everything')).rejects.toMatchObject({ status: 400 });
			const keys = (body.risks as Risk[]).map(({ key }) => key);
			await publish(keys);
			expect(await desk.publicStatus(id)).toBe(200);
			expect((await bench.as('public').rest('GET', `testimonies/${id}`)).text).not.toContain('risksSeen');

			// More is told than was looked at, and in another language than before.
			const more = { quote: 'Jag har bott i Prófbær och ringer 070-123 45 67.', ...published };
			await expect(desk.update('testimonies', id, more, { locale: 'sv' })).rejects.toMatchObject({
				data: { errors: [{ path: 'risksSeen' }] },
			});
		});

		test('is told to those who edit testimonies, and only of what a form holds', async () => {
			const { bench } = open();
			for (const role of ['public', 'agency', 'guest-writer'] as const) {
				const { status } = await bench.as(role).rest('POST', 'testimonies/identifiability', {});
				expect([role, [401, 403, 404, 405]]).toEqual([role, expect.arrayContaining([status]) as unknown]);
			}
			expect(await ask(bench, { alias: 7 })).toMatchObject({
				status: 400,
				body: { detail: expect.stringMatching(/^alias: /) as string },
			});
			expect((await ask(bench, { nonsense: true })).status).toBe(400);
			expect((await ask(bench, { story: 'not rich text', country: 'XX', ageBand: '?' })).body).toEqual({ risks: [] });
		});

		test('of somebody we made up is nobody’s secret', async () => {
			const { desk } = open();
			const { testimony } = await desk.publishedTestimony({}, { ...story, composed: true, alias: 'Selam Tesfay' });
			expect(await desk.publicStatus(testimony.id)).toBe(200);
		});
	});
};

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { valuesOf, purgeSteps } from '@repo/types/vocabulary';
import type { AccessBench, Caller, Doc } from '../people-with-roles.ts';
import { day, published, story, type Desk } from './desk.ts';

const patience = { timeout: 60_000 };
let visitors = 0;

/** Somebody of a network of their own, as a proxy of ours would say. */
const visitor = (bench: AccessBench): Caller => {
	visitors += 1;
	return bench.callerWith({ 'x-forwarded-for': `198.51.100.${visitors}` });
};

/** The link on the paper. */
const linkOf = async (bench: AccessBench, consent: Doc, language = 'sv'): Promise<{ token: string; html: string }> => {
	const { text, status } = await bench.as('editor').rest('GET', `consents/${consent.id}/document?language=${language}`);
	expect([status, text.slice(0, 300)]).toEqual([200, text.slice(0, 300)]);
	const token = /href="[^"]*\/([\w-]{43})"/.exec(text)?.[1] ?? '';
	return { token, html: text };
};

const isSettled = (desk: Desk, consent: Doc) =>
	expect.poll(async () => (await desk.read('consents', consent.id))['settledAt'], patience).toBeTruthy();

export const testWithdrawal = (open: () => { bench: AccessBench; desk: Desk }) => {
	const portraitOf = async (desk: Desk) => {
		const data = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#642' } })
			.png()
			.toBuffer();
		const file = { data, mimetype: 'image/png', name: 'person.png', size: data.length };
		return desk.create('media', { alt: 'Meron', credit: 'Test', ...published }, { file });
	};

	describe('the person takes a consent back by the link on their paper', () => {
		test('and everything is gone, with a receipt of each step', async () => {
			const { bench, desk } = open();
			const { payload } = bench.cms;
			const folder = path.join(bench.cms.dataDir, 'media');
			const before = new Set(existsSync(folder) ? readdirSync(folder) : []);
			const [earlier, portrait] = [await portraitOf(desk), await portraitOf(desk)];
			const { testimony, consent } = await desk.publishedTestimony({ image: true, scopes: ['site', 'api'] });
			await desk.update('testimonies', testimony.id, { portrait: earlier.id, ...published });
			await desk.update('testimonies', testimony.id, { portrait: portrait.id, alias: 'Selam', ...published });
			await desk.update('testimonies', testimony.id, { quote: 'Ett utkast.' }, { draft: true });
			const slug = String((await desk.read('testimonies', testimony.id))['slug']);
			const { token } = await linkOf(bench, consent);
			const link = `withdrawals/${token}`;
			expect(await visitor(bench).rest('GET', link)).toMatchObject({ status: 200, body: { state: 'given' } });
			expect(await desk.publicStatus(testimony.id)).toBe(200);

			const answer = await visitor(bench).rest('POST', link);
			expect(answer).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
			expect(await desk.publicStatus(testimony.id)).toBe(410);
			expect(await visitor(bench).rest('POST', link)).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
			expect((await visitor(bench).rest('GET', link)).body).toEqual({ state: 'withdrawn' });
			await isSettled(desk, consent);

			const left = JSON.stringify([
				await desk.read('testimonies', testimony.id, { locale: 'all' }),
				await payload.findVersions({
					collection: 'testimonies',
					where: { parent: { equals: testimony.id } },
					locale: 'all',
					showHiddenFields: true,
				} as never),
				await payload.find({ collection: 'redirects', where: { to: { contains: testimony.id } } } as never),
			]);
			expect(left).not.toMatch(/jobb|väg|utkast|Meron|Selam|meron|selam|work/);
			for (const { id } of [earlier, portrait]) {
				expect((await bench.as('public').rest('GET', `media/${id}`)).status).toBe(404);
				await expect(desk.read('media', id)).rejects.toMatchObject({ status: 404 });
			}
			expect(readdirSync(folder).filter((name) => !before.has(name))).toEqual([]);
			expect((await bench.as('public').rest('GET', `testimonies/slug/${slug}?locale=en`)).status).toBe(410);

			const { body } = await bench.as('editor').rest('GET', `testimonies/${testimony.id}/withdrawal`);
			expect(Object.keys(body.withdrawals[0].purge as object).toSorted()).toEqual(valuesOf(purgeSteps).toSorted());
		});

		test('of a draft that nobody had seen, which tells the public nothing', async () => {
			const { bench, desk } = open();
			const testimony = await desk.draft();
			const consent = await desk.agree(testimony);
			const { token } = await linkOf(bench, consent);
			await visitor(bench).rest('POST', `withdrawals/${token}`);
			await isSettled(desk, consent);
			const { quote, alias } = await desk.read('testimonies', testimony.id);
			expect([quote ?? null, alias]).toEqual([null, null]);
			expect(await desk.publicStatus(testimony.id)).toBe(404);
		});

		test('whatever an editor who has it open does, and it is not undone', async () => {
			const { bench, desk } = open();
			const { testimony, consent } = await desk.publishedTestimony();
			const { token } = await linkOf(bench, consent);
			await visitor(bench).rest('POST', `withdrawals/${token}`);
			await isSettled(desk, consent);
			const again = (collection: string, id: string, data: object) =>
				bench.as('admin').rest('PATCH', `${collection}/${id}?draft=true&locale=sv`, data);
			expect(await again('testimonies', testimony.id, story)).toMatchObject({ status: 400 });
			expect(await again('consents', consent.id, { withdrawal: { date: null } })).toMatchObject({ status: 400 });

			await desk.agree(testimony, { date: day(0) });
			expect(await again('testimonies', testimony.id, story)).toMatchObject({ status: 200 });
			await desk.update('testimonies', testimony.id, published, { locale: 'sv' });
			expect(await desk.publicStatus(testimony.id)).toBe(200);
		});
	});

	describe('the link', () => {
		test('is not guessed, tells nothing, and is not asked often', async () => {
			const { bench, desk } = open();
			const { consent } = await desk.publishedTestimony();
			const { token } = await linkOf(bench, consent);
			for (const wrong of ['x', 'x'.repeat(43), `${token}a`, token.slice(1), encodeURIComponent(`${token}/`), '%00']) {
				const { status, text } = await visitor(bench).rest('POST', `withdrawals/${wrong}`);
				expect([wrong, status]).toEqual([wrong, status === 400 ? 400 : 404]);
				expect(text).not.toContain(consent.id);
			}
			expect((await visitor(bench).rest('DELETE', `withdrawals/${token}`)).status).toBe(405);
			expect(await desk.read('consents', consent.id)).toMatchObject({ withdrawal: { date: null } });
			const stored = JSON.stringify(await desk.read('consents', consent.id));
			expect(stored).not.toContain(token);
			for (const role of ['editor', 'admin'] as const) {
				const { text } = await bench.as(role).rest('GET', `consents/${consent.id}?showHiddenFields=true`);
				expect(text).not.toMatch(/linkHash|linkNumber/);
			}

			const crowd = visitor(bench);
			const statuses = new Set<number>();
			for (let asked = 0; asked < 61; asked += 1)
				statuses.add((await crowd.rest('GET', `withdrawals/${'y'.repeat(43)}`)).status);
			expect([...statuses]).toEqual([404, 429]);
		});

		test('is the same each time it is printed, until another is made', async () => {
			const { bench, desk } = open();
			const { consent } = await desk.publishedTestimony();
			const { token } = await linkOf(bench, consent);
			expect((await linkOf(bench, consent, 'fi')).token).toBe(token);
			expect((await bench.as('editor').rest('POST', `consents/${consent.id}/link`)).status).toBe(204);
			const { token: next } = await linkOf(bench, consent);
			expect(next).not.toBe(token);
			expect((await visitor(bench).rest('GET', `withdrawals/${token}`)).status).toBe(404);
			expect((await visitor(bench).rest('GET', `withdrawals/${next}`)).status).toBe(200);
		});

		test('and the paper are for editors only, and the paper names nobody', async () => {
			const { bench, desk } = open();
			const { consent } = await desk.publishedTestimony({
				contact: 'person-secret@example.org',
				guardian: 'A <b>parent</b>',
			});
			for (const role of ['public', 'agency', 'guest-writer', 'translator', 'reviewer'] as const) {
				for (const [method, path] of [
					['GET', 'document?language=sv'],
					['POST', 'link'],
				] as const) {
					const { status } = await bench.as(role).rest(method, `consents/${consent.id}/${path}`);
					expect([role, path, [401, 403, 404]]).toEqual([role, path, expect.arrayContaining([status]) as unknown]);
				}
			}
			for (const language of ['en', 'sv', 'da', 'nb', 'fi', 'is']) {
				const { html } = await linkOf(bench, consent, language);
				expect(html).toContain(`<html lang="${language}"`);
				expect(html).toContain('A &lt;b&gt;parent&lt;/b&gt;');
				expect(html).not.toMatch(/Meron|person-secret|\{\w+\}|\bundefined\b|\bnull\b/);
			}
			const editor = bench.as('editor');
			expect((await editor.rest('GET', `consents/${consent.id}/document?language=xx`)).status).toBe(400);
			expect((await editor.rest('GET', `consents/none/document?language=sv`)).status).toBe(404);
			await desk.update('consents', consent.id, { textVersion: 'elsewhere' });
			expect((await editor.rest('GET', `consents/${consent.id}/document?language=sv`)).status).toBe(409);
		});
	});

	test('a consent is called by its day and a reference that is on its paper', async () => {
		const { bench, desk } = open();
		const { consent } = await desk.publishedTestimony();
		const title = String((await desk.read('consents', consent.id))['title']);
		expect(title).toMatch(/^2026-01-02 · [0-9A-F]{6}$/);
		expect((await linkOf(bench, consent)).html).toContain(title.slice(-6));
	});
};

import type { Change, ChangesPage } from '@repo/types/contracts';
import type { Payload } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import type { TestCms } from '../boot.ts';
import { factories, type Related } from '../factories.ts';
import { lexical } from '../lexical.ts';
import { createClientCopy } from './client-copy.ts';

interface Doc {
	id: string;
}

const types = ['concepts', 'news', 'organisations', 'practices', 'testimonies', 'themes'];
const published = { _status: 'published' };
const hidden = { _status: 'draft' };

const linkTo = (relationTo: string, value: string) => ({
	root: {
		...lexical('').root,
		children: [
			...lexical('Läs mer:').root.children,
			{ type: 'relationship', version: 1, format: '', relationTo, value },
		],
	},
});

/** What the log says of documents that link to something that comes or goes. */
export const describeLinks = (cmsOf: () => TestCms): void => {
	let cms: TestCms;
	let payload: Payload;
	let cursor: string | undefined;
	let copy: ReturnType<typeof createClientCopy>;
	beforeAll(() => {
		cms = cmsOf();
		({ payload } = cms);
		copy = createClientCopy(cms.url, types, ['sv', 'en']);
	});

	const create = (collection: string, data: object) =>
		payload.create({ collection, data, depth: 0, locale: 'sv' } as never) as unknown as Promise<Doc>;
	const update = (collection: string, { id }: Doc, data: object, locale = 'sv') =>
		payload.update({ collection, id, data, depth: 0, locale, trash: true } as never) as unknown as Promise<Doc>;
	const remove = (collection: string, { id }: Doc) => payload.delete({ collection, id, trash: true } as never);

	/** What the log says since it was read last. */
	const readLog = async (): Promise<Change[]> => {
		const since = cursor === undefined ? '' : `&since=${cursor}`;
		const response = await fetch(`${cms.url}/api/changes?types=${types.join()}&limit=500${since}`);
		const { changes } = (await response.json()) as ChangesPage;
		cursor = changes.at(-1)?.cursor ?? cursor;
		return changes;
	};
	/** Does it, and says which documents the log told of because of it, in which languages; the copy stays right. */
	const toldBy = async (work: () => Promise<unknown>) => {
		await readLog();
		await copy.follow();
		await work();
		const told = await readLog();
		await copy.follow();
		expect(await copy.verify()).toMatchObject({ isSame: true, differences: [], pending: 0 });
		return told;
	};
	const brief = (told: readonly Change[], names: Record<string, Doc>) =>
		told.map(({ id, kind, languages }) => {
			const name = Object.entries(names).find(([, doc]) => doc.id === id)?.[0];
			return `${name} ${kind} ${languages.join()}`.trim();
		});

	test('whatever shows a link to something is told when that comes or goes, in the languages that show it', async () => {
		const theme = await create('themes', { ...factories.themes(), ...published });
		const ngo = await create('organisations', { ...factories.organisations(), ...published });
		const related = { theme: theme.id } as Related;
		const practice = await create('practices', {
			...factories.practices(related),
			...published,
			organisation: ngo.id,
			partners: [ngo.id],
		});
		await update('practices', practice, { title: 'In English', summary: 'Summary.', ...published }, 'en');
		const item = await create('news', { ...factories.news(), ...published });
		await update('news', item, { title: 'In English', lead: 'Lead.', body: lexical('Body.'), ...published }, 'en');
		await update('news', item, { body: linkTo('organisations', ngo.id), ...published });
		// Nobody sees these links.
		await create('practices', { ...factories.practices(related), organisation: ngo.id, _status: 'draft' });
		await create('practices', { ...factories.practices(related), ...published });
		const names = { ngo, practice, item };

		const [came, went] = [
			['item updated sv', 'ngo published sv', 'practice updated en,sv'],
			['item updated sv', 'ngo unpublished sv', 'practice updated en,sv'],
		];
		const steps: [string, () => Promise<unknown>, string[]][] = [
			['unpublished', () => update('organisations', ngo, hidden), went],
			['another draft', () => update('organisations', ngo, { name: 'Namn', ...hidden }), []],
			['published', () => update('organisations', ngo, published), came],
			['saved', () => update('organisations', ngo, { name: 'Nytt namn', ...published }), ['ngo updated sv']],
			['put into the trash', () => update('organisations', ngo, { deletedAt: new Date().toISOString() }), went],
			['taken out of it', () => update('organisations', ngo, { deletedAt: null, ...published }), came],
			['deleted', () => remove('organisations', ngo), ['item updated sv', 'ngo deleted sv', 'practice updated en,sv']],
		];
		for (const [what, work, expected] of steps) {
			expect([what, ...brief(await toldBy(work), names).toSorted()]).toEqual([what, ...expected]);
		}
	});

	test('a story that is withdrawn is told after whatever showed a link to it', async () => {
		const theme = await create('themes', { ...factories.themes(), ...published });
		const story = await create('testimonies', factories.testimonies());
		const consent = await create('consents', factories.consents({ testimony: story.id } as Related));
		const practice = await create('practices', {
			...factories.practices({ theme: theme.id } as Related),
			...published,
			relatedTestimonies: [story.id],
		});
		const names = { story, practice };

		const shown = await toldBy(() => update('testimonies', story, published));
		expect(brief(shown, names)).toEqual(['practice updated sv', 'story published sv']);
		const gone = await toldBy(() => update('consents', consent, { withdrawal: { by: 'the person' } }));
		expect(brief(gone, names)).toEqual(['practice updated sv', 'story withdrawn sv']);
	});

	test('what links to something that many link to is told soon after it', async () => {
		const broader = await create('concepts', { ...factories.concepts(), ...published });
		const ids = Array.from({ length: 101 }, (_, index) => `narrower-${String(index).padStart(3, '0')}`);
		const dataOf = (id: string) => ({ id, prefLabel: { sv: id }, broader: [broader.id], ...published });
		await Promise.all(ids.map((id) => payload.db.create({ collection: 'concepts', data: dataOf(id) })));
		await readLog();
		await copy.follow();

		await update('concepts', broader, hidden);
		const told: Change[] = [];
		await expect
			.poll(async () => told.push(...(await readLog())), { timeout: 60_000 })
			.toBeGreaterThanOrEqual(ids.length + 1);
		expect(told.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			`${broader.id} unpublished`,
			...ids.map((id) => `${id} updated`),
		]);
		await copy.follow();
		expect(await copy.verify()).toMatchObject({ isSame: true, differences: [], pending: 0 });
		const where = { key: { like: 'changes:links:' } };
		await expect
			.poll(async () => (await payload.count({ collection: 'payload-kv' as never, where })).totalDocs)
			.toBe(0);
	});
};

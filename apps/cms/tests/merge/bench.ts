import { expect } from 'vitest';
import type { Change, ChangesPage } from '@repo/types/contracts';
import type { ShownMerge } from '../../src/merge/present.ts';
import type { AccessBench, Answer, Doc, TestRole } from '../people-with-roles.ts';

export const published = { _status: 'published' };

/** A text with a link to an organisation. */
export const linkTo = (id: string) => ({
	root: {
		...{ type: 'root', format: '' as const, indent: 0, version: 1, direction: 'ltr' as const },
		children: [
			{
				...{ type: 'paragraph', format: '' as const, indent: 0, version: 1, direction: 'ltr' as const },
				children: [
					{
						...{
							type: 'link',
							id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
							format: '' as const,
							indent: 0,
							version: 3,
							direction: 'ltr' as const,
						},
						fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'organisations', value: id } },
						children: [{ type: 'text', text: 'them', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
					},
				],
			},
		],
	},
});

export const mergeBench = ({ cms: { payload, url }, make, as, related }: AccessBench) => {
	const update = (collection: string, id: string, data: object, options: object = {}) =>
		payload.update({ collection, id, data, depth: 0, locale: 'sv', ...options } as never) as unknown as Promise<Doc>;
	const organisation = (data: object = {}, options: object = {}) =>
		make('organisations', { ...published, ...data }, options);
	const post = (goes: string, body: object, query = '', role: TestRole = 'editor'): Promise<Answer> =>
		as(role).rest('POST', `organisations/${goes}/merge${query}`, body);
	const show = async (goes: string, body: object): Promise<ShownMerge> => {
		const answer = await post(goes, body);
		expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
		return answer.body as ShownMerge;
	};
	const merge = async (goes: string, into: string, choices: object = {}): Promise<ShownMerge> => {
		const shown = await show(goes, { into, choices });
		const answer = await post(goes, { into, choices }, `?apply=${shown.token}`);
		expect([answer.status, answer.text]).toEqual([200, JSON.stringify({ id: into })]);
		return shown;
	};
	const newest = (collection: string, id: string) =>
		payload.findByID({
			collection,
			id,
			depth: 0,
			draft: true,
			locale: 'all',
			trash: true,
			joins: false,
		} as never) as unknown as Promise<Doc>;
	const row = (collection: string, id: string) =>
		payload.db.findOne({
			collection,
			where: { id: { equals: id } },
			locale: 'all',
			joins: false,
		} as never) as unknown as Promise<Doc>;
	const entries = async (since?: string): Promise<Change[]> => {
		const response = await fetch(`${url}/api/changes?limit=500${since === undefined ? '' : `&since=${since}`}`);
		const { changes, next } = (await response.json()) as ChangesPage;
		return next === null ? changes : [...changes, ...(await entries(next))];
	};
	const get = async (path: string) => {
		const response = await fetch(`${url}${path}`, { redirect: 'manual' });
		const text = await response.text();
		// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an answer holds is what the tests find out
		const body = (text.startsWith('{') ? JSON.parse(text) : undefined) as any;
		return { status: response.status, location: response.headers.get('location'), body };
	};

	/** Two organisations, and whatever can refer to the one that goes. */
	const furnish = async () => {
		const stays = await organisation({ name: 'Stannar', website: 'https://stays.example', themes: [related.theme] });
		const goes = await organisation({ name: 'Försvinner', phone: '+46 1', website: 'https://goes.example' });
		await update('organisations', goes.id, { name: 'Poistuu', ...published }, { locale: 'fi' });
		const child = await organisation({ name: 'Barn', parent: goes.id });
		await update('organisations', stays.id, { parent: goes.id, ...published });
		const practice = await make('practices', { organisation: goes.id, partners: [goes.id, stays.id], ...published });
		const drafted = await make('practices', { organisation: goes.id });
		const ahead = await make('practices', { organisation: child.id, ...published });
		await update('practices', ahead.id, { organisation: goes.id, _status: 'draft' }, { draft: true });
		const behind = await make('practices', { organisation: goes.id, ...published });
		await update('practices', behind.id, { organisation: child.id, _status: 'draft' }, { draft: true });
		const trashed = await make('studies', { publisher: goes.id, ...published });
		await update('studies', trashed.id, { deletedAt: new Date().toISOString() });
		const news = await make('news', { body: linkTo(goes.id), ...published }, { locale: 'en' });
		const newsAhead = await make('news', published);
		await update('news', newsAhead.id, { body: linkTo(goes.id), _status: 'draft' }, { draft: true, locale: 'fi' });
		const conference = await make('conferences', { organisers: [goes.id], ...published });
		const person = await make('people', { organisation: goes.id, ...published });
		const agency = await make('agencies', { organisation: goes.id });
		return {
			stays,
			goes,
			child,
			practice,
			drafted,
			ahead,
			behind,
			trashed,
			news,
			newsAhead,
			conference,
			person,
			agency,
		};
	};

	return { update, organisation, post, show, merge, newest, row, entries, get, furnish };
};

export type MergeBench = ReturnType<typeof mergeBench>;
export type Furnished = Awaited<ReturnType<MergeBench['furnish']>>;

type Kept = readonly [collection: string, document: Doc];

/** What referred to the one that went. */
export const referringIn = (made: Furnished): Kept[] => [
	['organisations', made.child],
	['practices', made.practice],
	['practices', made.drafted],
	['practices', made.ahead],
	['practices', made.behind],
	['studies', made.trashed],
	['news', made.news],
	['news', made.newsAhead],
	['conferences', made.conference],
	['people', made.person],
	['agencies', made.agency],
];

/** Nothing that is public or the newest draft of something names the one that went; all of these name the one that stays. */
export const expectRenamed = async (
	{ newest, row }: MergeBench,
	{ goes, stays }: Pick<Furnished, 'goes' | 'stays'>,
	referring: readonly Kept[],
) => {
	const textOf = async ([collection, { id }]: Kept) =>
		JSON.stringify([await row(collection, id), await newest(collection, id)]);
	expect(await textOf(['organisations', stays])).not.toContain(goes.id);
	for (const kept of referring) {
		const text = await textOf(kept);
		expect([kept[0], text.includes(goes.id), text.includes(stays.id)]).toEqual([kept[0], false, true]);
	}
};

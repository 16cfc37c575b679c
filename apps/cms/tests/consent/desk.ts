import type { AccessBench, Doc } from '../people-with-roles.ts';
import { today } from '../../src/collections/themes/hooks/periods.ts';
import { lexical } from '../lexical.ts';

export const published = { _status: 'published' };

export const story = {
	quote: 'Jag fick ett jobb.',
	story: lexical('En lång väg.'),
	alias: 'Meron',
	country: 'SE',
	whatMattered: [{ factor: 'work' }],
};

/** As the calendar has it, so many days from now. */
export const day = (offset: number) => today(new Date(Date.now() + offset * 86_400_000));

/** What the tests of consent do, past all access unless said otherwise. */
export const deskOf = ({ cms: { payload, url } }: AccessBench) => {
	const create = (collection: string, data: object, options: object = {}) =>
		payload.create({ collection, data, depth: 0, ...options } as never) as unknown as Promise<Doc>;
	const update = (collection: string, id: string, data: object, options: object = {}) =>
		payload.update({ collection, id, data, depth: 0, ...options } as never) as unknown as Promise<Doc>;
	const read = (collection: string, id: string, options: object = {}) =>
		payload.findByID({
			collection,
			id,
			depth: 0,
			showHiddenFields: true,
			...options,
		} as never) as unknown as Promise<Doc>;
	const draft = (data: object = {}) => create('testimonies', { ...story, ...data }, { draft: true });
	const agree = ({ id }: Doc, rest: object = {}) =>
		create('consents', {
			testimony: id,
			language: 'sv',
			textVersion: '1.0',
			method: 'signed',
			scopes: ['site', 'api'],
			date: '2026-01-02',
			...rest,
		});
	return {
		create,
		update,
		read,
		draft,
		agree,
		publishedTestimony: async (consent: object = {}, data: object = {}) => {
			const testimony = await draft(data);
			const agreed = await agree(testimony, consent);
			await update('testimonies', testimony.id, published);
			return { testimony, consent: agreed };
		},
		publicStatus: async (id: string) => (await fetch(`${url}/api/testimonies/${id}`)).status,
	};
};

export type Desk = ReturnType<typeof deskOf>;

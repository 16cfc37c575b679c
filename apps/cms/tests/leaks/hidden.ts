import type { AccessBench, Doc } from '../people-with-roles.ts';
import { planOf } from '../schedules.ts';

/** Something that readers must not see. */
export interface Hidden {
	collection: string;
	state: string;
	id: string;
	/** In its words, its address and the name of its file; nothing public has it. */
	word: string;
	/** What the public once saw is told to be gone by its id; of the rest not even that. */
	wasPublic: boolean;
	slug: string;
	files: string[];
}

const published = { _status: 'published' };

interface Made {
	doc: Doc;
	wasPublic?: boolean;
}
type State = (bench: AccessBench, collection: string, told: object) => Promise<Made>;

const update = ({ cms }: AccessBench, collection: string, id: string, data: object, options: object = {}) =>
	cms.payload.update({ collection, id, data, locale: 'sv', depth: 0, ...options } as never) as unknown as Promise<Doc>;

/** How a document comes to be hidden. */
export const states: Record<string, State> = {
	draft: async (bench, collection, told) => ({ doc: await bench.make(collection, told) }),
	scheduled: async (bench, collection, told) => {
		const doc = await bench.make(collection, told);
		const planned = { collection, document: doc.id, by: bench.as('editor').userId ?? '' };
		const data = planOf({ ...planned, at: new Date(Date.now() + 3_600_000) });
		await bench.cms.payload.db.create({ collection: 'schedules', data });
		return { doc };
	},
	newer: async (bench, collection, told) => {
		const doc = await bench.make(collection, published);
		await update(bench, collection, doc.id, told, { draft: true });
		return { doc, wasPublic: true };
	},
	'other-language': async (bench, collection, told) => {
		const doc = await bench.make(collection, published);
		await update(bench, collection, doc.id, told, { draft: true, locale: 'da' });
		return { doc, wasPublic: true };
	},
	unpublished: async (bench, collection, told) => {
		const doc = await bench.make(collection, { ...told, ...published });
		await update(bench, collection, doc.id, { _status: 'draft' });
		return { doc, wasPublic: true };
	},
	trashed: async (bench, collection, told) => {
		const doc = await bench.make(collection, { ...told, ...published });
		await update(bench, collection, doc.id, { deletedAt: new Date().toISOString() });
		return { doc, wasPublic: true };
	},
};

const stateOfReview =
	(step: object): State =>
	async (bench, collection, told) => {
		const doc = await bench.make(collection, told);
		const editor = bench.as('editor');
		await editor.rest('POST', `${collection}/${doc.id}/review?locale=sv`, { step: 'submit' });
		await editor.rest('POST', `${collection}/${doc.id}/review?locale=sv`, step);
		return { doc };
	};

const consentOf = async ({ cms }: AccessBench, testimony: string): Promise<string> => {
	const where = { testimony: { equals: testimony } };
	const row = await cms.payload.db.findOne<Doc>({ collection: 'consents', where });
	return String(row?.id);
};

const endedBy =
	(data: object): State =>
	async (bench, collection, told) => {
		const doc = await bench.make(collection, { ...told, ...published });
		await update(bench, 'consents', await consentOf(bench, doc.id), data);
		return { doc, wasPublic: true };
	};

/** Of some collections only. */
export const ownStates: Record<string, Record<string, State>> = {
	practices: { returned: stateOfReview({ step: 'return', comment: 'Again, please.' }) },
	columns: { returned: stateOfReview({ step: 'return', comment: 'Again, please.' }) },
	testimonies: {
		narrowed: endedBy({ scopes: ['print'] }),
		withdrawn: endedBy({ withdrawal: { by: 'the person' } }),
		expired: endedBy({ date: '2026-01-02', expires: '2026-01-03' }),
	},
};

const filesOf = ({ filename, sizes }: Doc): string[] =>
	[
		filename,
		...Object.values((sizes ?? {}) as Record<string, { filename?: string } | null>).map((size) => size?.filename),
	].filter((name) => typeof name === 'string');

/** One document of every collection that is published, in each state that hides it. */
export const hideEverything = async (bench: AccessBench): Promise<Hidden[]> => {
	const hidden: Hidden[] = [];
	for (const { slug: collection, admin, flattenedFields, versions } of bench.cms.payload.config.collections) {
		if (!versions?.drafts) continue;
		const title = flattenedFields.find(({ name }) => name === admin.useAsTitle && name !== 'filename')?.name ?? 'alt';
		const all = { ...states, ...ownStates[collection] };
		for (const [state, make] of Object.entries(all)) {
			const word = `Zleak${collection}${state.replaceAll('-', '')}`;
			// A name that is the same in all languages is no other language's draft.
			const { doc, wasPublic = false } = await make(bench, collection, { [title]: word });
			const row = await bench.cms.payload.db.findOne<Doc>({ collection, where: { id: { equals: doc.id } } });
			const isFile = 'filename' in doc && !wasPublic;
			hidden.push({
				collection,
				state,
				id: doc.id,
				word,
				wasPublic,
				slug: word.toLowerCase(),
				files: isFile ? filesOf(row ?? doc) : [],
			});
		}
	}
	return hidden;
};

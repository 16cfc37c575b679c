import { fact, hasDrafts, text, trashed, type Collection, type Operation } from './access-table.ts';
import { factories, fileFor } from './factories.ts';
import type { AccessBench, Answer, Doc, TestRole } from './people-with-roles.ts';

/** Does it, and says whether it was let through. */
export type Attempt = (
	bench: AccessBench,
	role: TestRole,
	collection: Collection,
	operation: Operation,
	document: Doc,
) => Promise<boolean>;

export const isOk = ({ status }: Answer) => status >= 200 && status < 300;

/** What somebody begins a document with; a person's contact is told apart, in `access-fields.int.test.ts`. */
const begun = (bench: AccessBench, collection: Collection): Record<string, unknown> => {
	const data: Record<string, unknown> = factories[collection](bench.related);
	return collection === 'consents' ? { ...data, contact: undefined } : data;
};

export const overRest: Attempt = async (bench, role, collection, operation, { id }) => {
	const { rest } = bench.as(role);
	const one = `${collection}/${id}?locale=sv&depth=0`;
	switch (operation) {
		case 'read published':
		case 'read a draft':
			return isOk(await rest('GET', one));
		case 'read the trash':
			return isOk(await rest('GET', `${one}&trash=true`));
		case 'read versions': {
			const answer = await rest('GET', `${collection}/versions?where[parent][equals]=${id}&locale=sv`);
			return isOk(answer) && answer.body.docs.length > 0;
		}
		case 'create': {
			const path = `${collection}?locale=sv&draft=true`;
			return isOk(await rest('POST', path, begun(bench, collection), fileFor(collection)));
		}
		case 'update a text':
			return isOk(await rest('PATCH', `${one}&draft=true`, text));
		case 'update a fact':
			return isOk(await rest('PATCH', `${one}&draft=true`, fact(collection)));
		case 'publish':
			return isOk(await rest('PATCH', one, { _status: 'published' }));
		case 'unpublish':
			return isOk(await rest('PATCH', one, { _status: 'draft' }));
		case 'trash':
			return isOk(await rest('PATCH', one, trashed));
		case 'restore':
			return isOk(await rest('PATCH', `${one}&trash=true`, { deletedAt: null }));
		case 'delete for good':
			return isOk(await rest('DELETE', one));
	}
};

const singular: Record<string, string> = {
	themes: 'Theme',
	practices: 'Practice',
	testimonies: 'Testimony',
	studies: 'Study',
	news: 'News',
	columns: 'Column',
	conferences: 'Conference',
	organisations: 'Organisation',
	people: 'Person',
	municipalities: 'Municipality',
	datasets: 'Dataset',
	concepts: 'Concept',
	pages: 'Page',
	media: 'Media',
	documents: 'Document',
	users: 'User',
};
const uncountable = ['news', 'media'];

const namesOf = (collection: Collection) => {
	const one = singular[collection];
	if (!one) throw new Error(`${collection} is not in GraphQL`);
	const capitalised = collection.charAt(0).toUpperCase() + collection.slice(1);
	return { one, many: uncountable.includes(collection) ? `all${one}` : capitalised };
};

/** GraphQL names the values of a fixed list by letters, digits and `_` only. */
const forGraphql = (data: Record<string, unknown>) => ({
	...data,
	...('start_tz' in data && { start_tz: 'Europe_Stockholm', end_tz: 'Europe_Stockholm' }),
});

export const overGraphql: Attempt = async (bench, role, collection, operation, { id }) => {
	const { graphql } = bench.as(role);
	const { one, many } = namesOf(collection);
	const draft = hasDrafts(collection) ? ', draft: true' : '';
	const succeeds = async (query: string, data?: Record<string, unknown>) => {
		const { body } = await graphql(query, { id, ...(data && { data }) });
		const [first] = body?.errors ?? [];
		// A question that GraphQL does not understand says nothing about access.
		if (first && !first.path) throw new Error(first.message);
		return body?.data?.answer?.id !== undefined || body?.data?.answer?.docs?.length > 0;
	};
	const update = (data: Record<string, unknown>, more = '') =>
		succeeds(
			`mutation ($id: String!, $data: mutation${one}UpdateInput!) { answer: update${one}(id: $id, data: $data, locale: sv${more}) { id } }`,
			data,
		);
	switch (operation) {
		case 'read published':
		case 'read a draft':
			return succeeds(`query ($id: String!) { answer: ${one}(id: $id, locale: sv) { id } }`);
		case 'read the trash':
			return succeeds(`query ($id: String!) { answer: ${one}(id: $id, locale: sv, trash: true) { id } }`);
		case 'read versions':
			return succeeds(
				`query ($id: JSON!) { answer: versions${many}(where: { parent: { equals: $id } }, locale: sv) { docs { id } } }`,
			);
		case 'create':
			return succeeds(
				`mutation ($data: mutation${one}Input!) { answer: create${one}(data: $data, locale: sv${draft}) { id } }`,
				forGraphql(begun(bench, collection)),
			);
		case 'update a text':
			return update(text, draft);
		case 'update a fact':
			return update(fact(collection) as Record<string, unknown>, draft);
		case 'publish':
			return update({ _status: 'published' });
		case 'unpublish':
			return update({ _status: 'draft' });
		case 'trash':
			return update(trashed);
		case 'restore':
			return update({ deletedAt: null }, ', trash: true');
		case 'delete for good':
			return succeeds(`mutation ($id: String!) { answer: delete${one}(id: $id, trash: true) { id } }`);
	}
};

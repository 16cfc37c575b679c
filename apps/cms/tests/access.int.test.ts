import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOk, overGraphql, overRest } from './access-attempts.ts';
import {
	everybody,
	expected,
	hasDrafts,
	operationsOn,
	outsideGraphql,
	trashed,
	type Collection,
	type Operation,
} from './access-table.ts';
import { fileFor } from './factories.ts';
import { bootWithRoles, roles, type AccessBench, type Doc, type TestRole } from './people-with-roles.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

type State = 'draft' | 'published' | 'trashed';

/** Owned by the guest writer where documents have an owner. */
const make = async (collection: Collection, state: State): Promise<Doc> => {
	const owner = collection === 'columns' ? { owner: bench.as('guest-writer').userId } : {};
	const status = hasDrafts(collection) ? { _status: state === 'published' ? 'published' : 'draft' } : {};
	return bench.make(collection, { ...status, ...owner, ...(state === 'trashed' && trashed) });
};

const stateFor = (operation: Operation): State => {
	if (operation === 'read published' || operation === 'unpublish') return 'published';
	return operation === 'restore' || operation === 'read the trash' ? 'trashed' : 'draft';
};

/** Documents that nobody is to change: what is read, and what those without the right try themselves on. */
const shared = new Map<string, Promise<Doc>>();
const sharedDocument = (collection: Collection, state: State) => {
	const key = `${collection}/${state}`;
	const document = shared.get(key) ?? make(collection, state);
	shared.set(key, document);
	return document;
};

/** A testimony stays as long as a consent names it, and the rules keep that one: the table is about roles alone. */
const forgetConsents = ({ id }: Doc) =>
	bench.cms.payload.db.deleteMany({ collection: 'consents', where: { testimony: { equals: id } } });

const isAllowed = (role: TestRole, collection: Collection, operation: Operation) =>
	(expected[collection][operation] ?? '').split(' ').includes(role);

/** What the three documents are, but for the time. */
const essence = async (collection: Collection) => {
	const states: State[] = hasDrafts(collection) ? ['draft', 'published', 'trashed'] : ['draft'];
	const rows = states.map(async (state) => bench.stored(collection, (await sharedDocument(collection, state)).id));
	return JSON.stringify((await Promise.all(rows)).map((row) => ({ ...row, updatedAt: undefined })));
};

describe.each([
	['REST', overRest],
	['GraphQL', overGraphql],
] as const)('over %s', (protocol, attempt) => {
	for (const collection of Object.keys(expected) as Collection[]) {
		if (protocol === 'GraphQL' && outsideGraphql.includes(collection)) continue;

		test(`${collection} are open to exactly the roles of the table`, async () => {
			const before = await essence(collection);
			const found: Record<string, string> = {};
			for (const role of roles) {
				let own: Doc | undefined;
				// In this order each step leaves a role's own document ready for the next: published, withdrawn, trashed, restored.
				for (const operation of operationsOn(collection)) {
					// GraphQL sends no files.
					if (protocol === 'GraphQL' && operation === 'create' && fileFor(collection)) continue;
					const changesIt = !operation.startsWith('read') && operation !== 'create';
					const mayChangeIt = changesIt && isAllowed(role, collection, operation);
					if (mayChangeIt && !own) {
						own = await make(collection, 'draft');
						if (collection === 'testimonies' && isAllowed(role, collection, 'publish')) {
							await bench.make('consents', { testimony: own.id });
						}
					}
					if (own && collection === 'testimonies' && operation === 'delete for good') await forgetConsents(own);
					const document = mayChangeIt && own ? own : await sharedDocument(collection, stateFor(operation));
					const passed = (found[operation] ?? '').split(' ').filter(Boolean);
					if (await attempt(bench, role, collection, operation, document)) passed.push(role);
					found[operation] = passed.join(' ');
				}
			}
			expect(found).toEqual(
				Object.fromEntries(
					Object.keys(found).map((operation) => [operation, expected[collection][operation as Operation]]),
				),
			);
			expect(await essence(collection)).toBe(before);
		});
	}
});

test('what is nobody’s business outside is not in GraphQL at all', async () => {
	const { body } = await bench.as('admin').graphql('{ __schema { types { name } } }');
	const names = body.data.__schema.types.map(({ name }: { name: string }) => name);
	for (const name of ['Consent', 'Submission', 'Enquiry', 'Subscriber', 'Agency', 'WebhookDelivery', 'Change']) {
		expect(names).not.toContain(name);
	}
});

describe('globals', () => {
	const table = {
		home: {
			read: everybody,
			'read a draft': 'translator reviewer editor admin',
			text: 'translator editor admin',
			fact: 'editor admin',
			publish: 'editor admin',
		},
		navigation: {
			read: everybody,
			'read a draft': 'translator reviewer editor admin',
			text: 'translator admin',
			fact: 'admin',
			publish: 'admin',
		},
		site: {
			read: everybody,
			'read a draft': 'translator reviewer editor admin',
			text: 'translator admin',
			fact: 'admin',
			publish: 'admin',
		},
	};
	const base = {
		home: { notice: 'Public' },
		navigation: { main: [{ id: 'row', label: 'Public', path: 'about' }] },
		site: { name: 'Public', description: 'Public', publisher: 'Public' },
	};
	const texts = {
		home: { notice: 'Hidden' },
		navigation: { main: [{ id: 'row', label: 'Hidden', path: 'about' }] },
		site: { name: 'Hidden' },
	};
	const otherFacts = {
		home: () => ({ practices: [bench.related.theme] }),
		navigation: () => ({ main: [{ id: 'row', label: 'Public', path: 'contact' }] }),
		site: () => ({ publisher: 'Hidden' }),
	};

	test.each(['home', 'navigation', 'site'] as const)('%s is open to exactly the roles of the table', async (slug) => {
		const { payload } = bench.cms;
		const save = (data: object, draft: boolean) => payload.updateGlobal({ slug, data, draft, locale: 'sv' } as never);
		const practice = await bench.make('practices', { _status: 'published' });
		const attempts: Record<keyof (typeof table)['home'], (role: TestRole) => Promise<boolean>> = {
			read: async (role) => {
				await save({ ...base[slug], _status: 'published' }, false);
				return (await bench.as(role).rest('GET', `globals/${slug}?locale=sv`)).text.includes('Public');
			},
			'read a draft': async (role) => {
				await save(texts[slug], true);
				return (await bench.as(role).rest('GET', `globals/${slug}?locale=sv&draft=true`)).text.includes('Hidden');
			},
			text: async (role) =>
				isOk(await bench.as(role).rest('POST', `globals/${slug}?locale=sv&draft=true`, texts[slug])),
			fact: async (role) => {
				const data = slug === 'home' ? { practices: [practice.id] } : otherFacts[slug]();
				const answer = isOk(await bench.as(role).rest('POST', `globals/${slug}?locale=sv&draft=true`, data));
				if (answer) await save({ ...base[slug], ...(slug === 'home' && { practices: [] }) }, true);
				return answer;
			},
			publish: async (role) =>
				isOk(await bench.as(role).rest('POST', `globals/${slug}?locale=sv`, { ...base[slug], _status: 'published' })),
		};
		const found: Record<string, string> = {};
		for (const [operation, attempt] of Object.entries(attempts)) {
			await save({ ...base[slug], _status: 'published', ...(slug === 'home' && { practices: [] }) }, false);
			const allowed: TestRole[] = [];
			for (const role of roles) if (await attempt(role)) allowed.push(role);
			found[operation] = allowed.join(' ');
		}
		expect(found).toEqual(table[slug]);
		const { text: open } = await bench.as('public').rest('GET', `globals/${slug}?locale=sv`);
		expect(open).not.toContain('Hidden');
	});
});

import { expect, test } from 'vitest';
import { overGraphql, overRest } from './access-attempts.ts';
import {
	expected,
	hasDrafts,
	operationsOn,
	outsideGraphql,
	trashed,
	type Collection,
	type Operation,
} from './access-table.ts';
import { fileFor } from './factories.ts';
import { roles, type AccessBench, type Doc, type TestRole } from './people-with-roles.ts';

type State = 'draft' | 'published' | 'trashed';

/** One test for each collection: every role tries every operation. */
export const testTable = (
	bench: () => AccessBench,
	protocol: 'REST' | 'GraphQL',
	collections = Object.keys(expected) as Collection[],
): void => {
	const attempt = protocol === 'REST' ? overRest : overGraphql;

	/** Owned by the guest writer where documents have an owner. */
	const make = async (collection: Collection, state: State): Promise<Doc> => {
		const owner = collection === 'columns' ? { owner: bench().as('guest-writer').userId } : {};
		const status = hasDrafts(collection) ? { _status: state === 'published' ? 'published' : 'draft' } : {};
		return bench().make(collection, { ...status, ...owner, ...(state === 'trashed' && trashed) });
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
		bench().cms.payload.db.deleteMany({ collection: 'consents', where: { testimony: { equals: id } } });

	const isAllowed = (role: TestRole, collection: Collection, operation: Operation) =>
		(expected[collection][operation] ?? '').split(' ').includes(role);

	/** What the three documents are, but for the time. */
	const essence = async (collection: Collection) => {
		const states: State[] = hasDrafts(collection) ? ['draft', 'published', 'trashed'] : ['draft'];
		const rows = states.map(async (state) => bench().stored(collection, (await sharedDocument(collection, state)).id));
		return JSON.stringify((await Promise.all(rows)).map((row) => ({ ...row, updatedAt: undefined })));
	};

	for (const collection of collections) {
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
							await bench().make('consents', { testimony: own.id });
						}
					}
					if (own && collection === 'testimonies' && operation === 'delete for good') await forgetConsents(own);
					const document = mayChangeIt && own ? own : await sharedDocument(collection, stateFor(operation));
					const passed = (found[operation] ?? '').split(' ').filter(Boolean);
					if (await attempt(bench(), role, collection, operation, document)) passed.push(role);
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
};

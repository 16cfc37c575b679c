import type { GraphQLObjectType } from 'graphql';
import { formatNames, isolateObjectProperty, type PayloadRequest, type SanitizedConfig } from 'payload';
import { restoreDocument, restoreGlobal, type Wanted } from './restore.ts';

interface Context {
	req: PayloadRequest;
}

/** Lets GraphQL bring versions back by the rules of REST. */
export const restoreByMutation = (
	mutations: GraphQLObjectType<unknown, Context> | null | undefined,
	{ collections, globals = [] }: SanitizedConfig,
): void => {
	const set = (slug: string, restore: (wanted: Wanted) => unknown) => {
		const field = mutations?.getFields()[`restoreVersion${formatNames(slug).singular}`];
		if (!field) return;
		field.resolve = (_source, { id, draft }: { id?: unknown; draft?: unknown }, { req }) => {
			const own = isolateObjectProperty(req, ['transactionID']);
			return restore({ req: own, id: String(id), asDraft: draft === true, depth: 0 });
		};
	};
	for (const { slug } of collections) set(slug, (wanted) => restoreDocument(slug, wanted));
	for (const { slug } of globals) set(slug, (wanted) => restoreGlobal(slug, wanted));
};

import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Problem } from '../problem.ts';
import type { GraphqlParameters } from './parameters.ts';

const maxCharacters = 4_000_000;
const sha256 = /^[0-9a-f]{64}$/;

const hashIn = ({ extensions }: GraphqlParameters): string | undefined => {
	const persisted = extensions?.persistedQuery;
	if (persisted === undefined || persisted === null) return undefined;
	const { version, sha256Hash } = persisted as { version?: unknown; sha256Hash?: unknown };
	if (version === 1 && typeof sha256Hash === 'string' && sha256.test(sha256Hash)) return sha256Hash;
	throw new Problem('invalid-query', {
		detail: 'extensions.persistedQuery must have version 1 and sha256Hash, 64 hexadecimal digits.',
	});
};

/**
 * Automatic persisted queries: a query that was sent once with its SHA-256 may be asked for by that alone, in an
 * address that is short and can be cached. What is not known here any more is simply sent again.
 */
export const createPersisted = () => {
	const queries = new LRUCache<string, string>({ maxSize: maxCharacters, sizeCalculation: (query) => query.length });

	return {
		/** The query of a request; nothing where only a hash was sent that nobody has sent with its query. */
		find: (parameters: GraphqlParameters): string | undefined => {
			const name = hashIn(parameters);
			if (name === undefined) {
				if (parameters.query === undefined) throw new Problem('invalid-query', { detail: 'There is no query.' });
				return parameters.query;
			}
			if (parameters.query === undefined) return queries.get(name);
			if (hash('sha256', parameters.query) === name) return parameters.query;
			throw new Problem('invalid-query', { detail: 'sha256Hash is not the hash of the query.' });
		},
		/** Once it is known to be a query that may be asked. */
		remember: (parameters: GraphqlParameters): void => {
			const name = hashIn(parameters);
			if (name !== undefined && parameters.query !== undefined) queries.set(name, parameters.query);
		},
	};
};

import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { measure } from './measure.ts';
import { TooBig, type Size } from './size.ts';

const maxCharacters = 20_000;
const maxTokens = 4000;
const maxErrors = 20;
const rememberedCharacters = 2_000_000;

export interface Prepared {
	document: DocumentNode;
	size: Size;
}

/**
 * Reads, measures and checks a query, in this order: what is too big is refused before the rules, some of which take
 * time that grows with the square of the query. Returns what is wrong with it instead where something is.
 */
export const createPrepare = (schema: GraphQLSchema) => {
	// Callers send the same few queries with other variables.
	const known = new LRUCache<string, DocumentNode>({
		maxSize: rememberedCharacters,
		sizeCalculation: (_document, query) => query.length,
	});

	return (query: string, variables: Readonly<Record<string, unknown>> = {}): Prepared | GraphQLError[] => {
		try {
			if (query.length > maxCharacters) throw new TooBig(`A query may have at most ${maxCharacters} characters.`);
			const remembered = known.get(query);
			const document = remembered ?? parse(query, { maxTokens });
			const size = measure(schema, document, variables);
			// Payload keeps one language per request; two would mix in what the documents link to.
			if (size.locales.size > 1 || size.fallbacks.size > 1) {
				return [new GraphQLError('A query has one locale: ask for another one in a query of its own.')];
			}
			if (remembered === undefined) {
				const errors = validate(schema, document, specifiedRules, { maxErrors });
				if (errors.length > 0) return [...errors];
				known.set(query, document);
			}
			return { document, size };
		} catch (error) {
			if (error instanceof GraphQLError) return [error];
			throw error;
		}
	};
};

import {
	GraphQLError,
	Kind,
	type DocumentNode,
	type FragmentDefinitionNode,
	type SelectionSetNode,
	type ValidationRule,
	type ValueNode,
} from 'graphql';

export const maximum = { depth: 12, aliases: 30, roots: 10, fields: 1000, cost: 25_000 };
const assumedList = 10;

type Variables = Readonly<Record<string, unknown>> | null | undefined;

/** What an argument says, variables filled in, before the schema has a word. */
const valueOf = (node: ValueNode, variables: Variables): unknown => {
	if (node.kind === Kind.VARIABLE) return variables?.[node.name.value];
	if (node.kind === Kind.INT) return Number(node.value);
	return 'value' in node ? node.value : undefined;
};

interface Size {
	depth: number;
	aliases: number;
	fields: number;
	cost: number;
	locales: Set<string>;
	fallbacks: Set<string>;
}

const fragmentsOf = (document: DocumentNode) =>
	new Map(
		document.definitions
			.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
			.map((each) => [each.name.value, each]),
	);

class TooBig extends GraphQLError {}

/** How much a query asks for, and in which languages. Stops counting as soon as it is too much. */
export const measure = (document: DocumentNode, variables: Variables): Size => {
	const fragments = fragmentsOf(document);
	const size: Size = { depth: 0, aliases: 0, fields: 0, cost: 0, locales: new Set(), fallbacks: new Set() };

	const visit = (set: SelectionSetNode, depth: number, times: number, inside: ReadonlySet<string>): void => {
		for (const selection of set.selections) {
			if (selection.kind === Kind.FRAGMENT_SPREAD) {
				const name = selection.name.value;
				const fragment = fragments.get(name);
				// A circle of fragments is refused by GraphQL's own rules.
				if (fragment && !inside.has(name)) visit(fragment.selectionSet, depth, times, new Set([...inside, name]));
				continue;
			}
			if (selection.kind === Kind.INLINE_FRAGMENT) {
				visit(selection.selectionSet, depth, times, inside);
				continue;
			}
			if (selection.name.value.startsWith('__')) continue;
			size.fields += 1;
			size.cost += times;
			if (selection.alias) size.aliases += 1;
			size.depth = Math.max(size.depth, depth);
			let limit: unknown;
			for (const { name, value } of selection.arguments ?? []) {
				const given = valueOf(value, variables);
				if (name.value === 'limit') limit = given;
				if (name.value === 'locale' && typeof given === 'string') size.locales.add(given);
				if (name.value === 'fallbackLocale' && typeof given === 'string') size.fallbacks.add(given);
			}
			if (depth === 1 && size.fields > maximum.fields) throw new TooBig('Too many fields.');
			check(size);
			if (!selection.selectionSet) continue;
			// `docs` holds the list its parent was limited for.
			const isList = typeof limit === 'number' || selection.arguments?.some(({ name }) => name.value === 'where');
			const factor = isList ? (typeof limit === 'number' ? Math.max(1, limit) : assumedList) : 1;
			visit(selection.selectionSet, depth + 1, times * factor, inside);
		}
	};

	for (const definition of document.definitions) {
		if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
		const { selections } = definition.selectionSet;
		if (selections.length > maximum.roots) throw new TooBig(`A query may ask at most ${maximum.roots} things at once.`);
		visit(definition.selectionSet, 1, 1, new Set());
	}
	return size;
};

const check = ({ depth, aliases, fields, cost }: Size): void => {
	if (depth > maximum.depth) throw new TooBig(`A query may be at most ${maximum.depth} levels deep.`);
	if (aliases > maximum.aliases) throw new TooBig(`A query may have at most ${maximum.aliases} aliases.`);
	if (fields > maximum.fields) throw new TooBig(`A query may ask for at most ${maximum.fields} fields.`);
	if (cost > maximum.cost)
		throw new TooBig(`A query may cost at most ${maximum.cost}: ask for fewer documents or fields.`);
};

/** Refuses before anything is looked up. */
export const costRule =
	(variables: Variables): ValidationRule =>
	(context) => ({
		Document: (document) => {
			try {
				const { locales, fallbacks } = measure(document, variables);
				// Payload keeps one language per request; two would mix in what the documents link to.
				if (locales.size > 1 || fallbacks.size > 1) {
					context.reportError(new GraphQLError('A query has one locale: ask for another one in a query of its own.'));
				}
			} catch (error) {
				if (!(error instanceof GraphQLError)) throw error;
				context.reportError(error);
			}
			return false;
		},
	});

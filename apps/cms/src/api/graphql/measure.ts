import {
	getNamedType,
	getNullableType,
	isListType,
	isObjectType,
	Kind,
	type DirectiveNode,
	type DocumentNode,
	type FieldNode,
	type FragmentDefinitionNode,
	type GraphQLField,
	type GraphQLNamedType,
	type GraphQLSchema,
	type OperationDefinitionNode,
	type SelectionSetNode,
	type ValueNode,
} from 'graphql';
import { limits } from '../guard/parameters.ts';
import { check, emptySize, maximum, TooBig, type Size } from './size.ts';

// Documents that a link with many ends is taken to bring, and a rich text that is asked for what it links to.
const assumedLinks = 5;
const richTextCost = 10;
/** The schema is long, whatever is asked of it. */
const introspectionCost = 2500;

type Variables = Readonly<Record<string, unknown>>;

/** What an argument says, variables filled in, before the schema has a word. */
const valueOf = (node: ValueNode, variables: Variables): unknown => {
	if (node.kind === Kind.VARIABLE) return variables[node.name.value];
	if (node.kind === Kind.INT) return Number(node.value);
	return 'value' in node ? node.value : undefined;
};

const withDefaults = ({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables => ({
	...Object.fromEntries(
		variableDefinitions.flatMap(({ variable, defaultValue }) =>
			defaultValue ? [[variable.name.value, valueOf(defaultValue, {})]] : [],
		),
	),
	...variables,
});

const argumentsOf = (field: FieldNode, variables: Variables): Map<string, unknown> =>
	new Map((field.arguments ?? []).map(({ name, value }) => [name.value, valueOf(value, variables)]));

/** How many documents a field may bring for each one it is asked of. */
const documentsIn = (definition: GraphQLField<unknown, unknown> | undefined, given: Map<string, unknown>): number => {
	if (definition?.args.some(({ name }) => name === 'limit')) {
		const limit = given.get('limit');
		return typeof limit === 'number' && Number.isFinite(limit) ? Math.max(1, limit) : limits.defaultLimit;
	}
	// Payload marks its links; a list that is not one comes with its document.
	const isLink = definition?.extensions.complexity !== undefined;
	return isLink && isListType(getNullableType(definition.type)) ? assumedLinks : 1;
};

interface Place {
	type: GraphQLNamedType | undefined;
	depth: number;
	/** How many documents the ones around it bring. */
	times: number;
	variables: Variables;
	/** Selections around this one, fragments among them. */
	nesting: number;
	inside: ReadonlySet<string>;
	isIntrospection?: boolean;
}

/** Measures every operation of a document; throws `TooBig` as soon as it is too much, however it is folded together. */
export const measure = (schema: GraphQLSchema, document: DocumentNode, given: Variables = {}): Size => {
	const size = emptySize();
	const fragments = new Map<string, FragmentDefinitionNode>();
	for (const each of document.definitions)
		if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);

	const count = (directives: readonly DirectiveNode[] = []) => {
		size.selections += 1;
		size.directives += directives.length;
		check(size);
	};

	const visitField = (field: FieldNode, place: Place): void => {
		const name = field.name.value;
		const { type, depth, times, variables } = place;
		if (field.alias) size.aliases += 1;
		const isIntrospection = place.isIntrospection === true || name === '__schema' || name === '__type';
		if (isIntrospection || name === '__typename') {
			if (place.isIntrospection !== true && isIntrospection) size.cost += introspectionCost;
			check(size);
			if (field.selectionSet) visit(field.selectionSet, { ...place, isIntrospection });
			return;
		}
		const definition = isObjectType(type) ? type.getFields()[name] : undefined;
		const args = argumentsOf(field, variables);
		size.fields += 1;
		size.cost += times * (Number(args.get('depth')) > 0 ? richTextCost : 1);
		size.depth = Math.max(size.depth, depth);
		const [locale, fallback] = [args.get('locale'), args.get('fallbackLocale')];
		if (typeof locale === 'string') size.locales.add(locale);
		if (typeof fallback === 'string') size.fallbacks.add(fallback);
		check(size);
		if (!field.selectionSet) return;
		visit(field.selectionSet, {
			...place,
			type: definition && getNamedType(definition.type),
			depth: depth + 1,
			times: times * documentsIn(definition, args),
		});
	};

	const visit = ({ selections }: SelectionSetNode, around: Place): void => {
		const place = { ...around, nesting: around.nesting + 1 };
		size.nesting = Math.max(size.nesting, place.nesting);
		for (const selection of selections) {
			count(selection.directives);
			if (selection.kind === Kind.FIELD) visitField(selection, place);
			else if (selection.kind === Kind.INLINE_FRAGMENT) {
				const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
				visit(selection.selectionSet, { ...place, type: condition ?? place.type });
			} else {
				const fragment = fragments.get(selection.name.value);
				// A circle of fragments is refused by GraphQL's own rules.
				if (fragment === undefined || place.inside.has(selection.name.value)) continue;
				visit(fragment.selectionSet, {
					...place,
					type: schema.getType(fragment.typeCondition.name.value),
					inside: new Set([...place.inside, selection.name.value]),
				});
			}
		}
	};

	const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
	if (operations.length > maximum.operations) throw new TooBig(`Send at most ${maximum.operations} operations.`);
	for (const operation of operations) {
		if ((operation.variableDefinitions?.length ?? 0) > maximum.variables)
			throw new TooBig(`A query may have at most ${maximum.variables} variables.`);
		if (operation.selectionSet.selections.length > maximum.roots)
			throw new TooBig(`A query may ask at most ${maximum.roots} things at once.`);
		count(operation.directives);
		visit(operation.selectionSet, {
			type: schema.getRootType(operation.operation) ?? undefined,
			depth: 1,
			times: 1,
			nesting: 0,
			variables: withDefaults(operation, given),
			inside: new Set(),
		});
	}
	return size;
};

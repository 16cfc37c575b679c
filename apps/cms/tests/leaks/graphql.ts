interface TypeRef {
	kind: string;
	name: string | null;
	ofType?: TypeRef | null;
}
interface FieldOf {
	name: string;
	args: { name: string; type: TypeRef }[];
	type: TypeRef;
}
export interface Schema {
	queryType: { name: string };
	types: { name: string; kind: string; fields: FieldOf[] | null }[];
}

const ref = '{ kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
export const introspection = `{ __schema { queryType { name } types { name kind fields { name args { name type ${ref} } type ${ref} } } } }`;

const named = (type: TypeRef): TypeRef => (type.ofType ? named(type.ofType) : type);
const isNeeded = ({ kind }: TypeRef) => kind === 'NON_NULL';

/** Everything that a type says by itself, and what its documents say. */
const selection = (schema: Schema, type: TypeRef, levels: number): string => {
	const fields = schema.types.find(({ name }) => name === named(type).name)?.fields ?? [];
	const parts = fields.flatMap((field) => {
		if (field.args.some((each) => isNeeded(each.type))) return [];
		const { kind } = named(field.type);
		if (kind === 'SCALAR' || kind === 'ENUM') return [field.name];
		if (kind !== 'OBJECT' || (levels <= 0 && field.name !== 'docs')) return [];
		const inner = selection(schema, field.type, levels - 1);
		return inner === '' ? [] : [`${field.name} ${inner}`];
	});
	return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
};

const ways: Record<string, string>[] = [
	{},
	{ draft: 'true' },
	{ trash: 'true' },
	{ draft: 'true', trash: 'true', locale: 'da' },
	{ where: '{ _status: { equals: draft } }' },
	{ where: '{ _status: { not_equals: published } }', draft: 'true' },
];

/** Every question that the schema lets one ask, with every argument that could show more; of the ids that it may be about. */
export const questionsOf = (schema: Schema, idsOf: (field: string) => readonly string[]): string[] => {
	const query = schema.types.find(({ name }) => name === schema.queryType.name);
	return (query?.fields ?? []).flatMap((field) => {
		const has = (name: string) => field.args.some((each) => each.name === name);
		const ids = has('id') ? idsOf(field.name) : [undefined];
		return Array.from({ length: Math.max(ids.length, ways.length) }, (_, index) => {
			const id = ids[index % ids.length];
			const given: Record<string, string> = {
				...(id !== undefined && { id: JSON.stringify(id) }),
				...ways[index % ways.length],
				limit: '20',
			};
			const args = Object.entries(given).filter(([name]) => has(name));
			const list = args.length === 0 ? '' : `(${args.map(([name, value]) => `${name}: ${value}`).join(', ')})`;
			return `{ ${field.name}${list} ${selection(schema, field.type, 0)} }`;
		});
	});
};

import type { CollectionConfig, Field } from 'payload';
import { tabNames, type TabName } from '../../labels/tabs.ts';
import { groupRows, layouts, type Arrangement } from './layouts.ts';

const nameOf = (field: Field) => ('name' in field ? field.name : undefined);

/** Hands out fields by name, each once; what nobody asked for is left in its order. */
const pool = (fields: readonly Field[]) => {
	const left = new Map(fields.map((field) => [nameOf(field) ?? field, field]));
	const take = (name: string): Field[] => {
		const field = left.get(name);
		left.delete(name);
		return field ? [field] : [];
	};
	const arrange = (arrangement: Arrangement): Field[] =>
		arrangement.flatMap((entry): Field[] => {
			if (typeof entry === 'string') return take(entry);
			const fields = entry.flatMap(take);
			return fields.length > 1 ? [{ type: 'row', fields }] : fields;
		});
	return { take, arrange, rest: () => [...left.values()] };
};

/** Puts the parts of groups and lists side by side where that is said. */
const withRows = (field: Field, parents: readonly string[]): Field => {
	if (field.type !== 'group' && field.type !== 'array') return field;
	const path = [...parents, ...('name' in field ? [field.name] : [])];
	const fields = field.fields.map((inner) => withRows(inner, path));
	const arrangement = groupRows[path.join('.')];
	if (!arrangement) return { ...field, fields } as Field;
	const { arrange, rest } = pool(fields);
	return { ...field, fields: [...arrange(arrangement), ...rest()] } as Field;
};

const inSidebar = (field: Field): Field => ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field;

/**
 * Lays out a collection's form in tabs and rows. They have no names of their own, so neither the documents nor the
 * database know of them.
 */
export const arranged = (collection: CollectionConfig): CollectionConfig => {
	const fields = collection.fields.map((field) => withRows(field, [collection.slug]));
	const layout = layouts[collection.slug];
	if (!layout) return { ...collection, fields };
	const { take, arrange, rest } = pool(fields);
	const id = take('id');
	const top = arrange(layout.top ?? []);
	const tabs = (Object.entries(layout.tabs ?? {}) as [TabName, Arrangement][]).map(([name, arrangement]) => ({
		label: { ...tabNames[name] },
		fields: arrange(arrangement),
	}));
	const sidebar = (layout.sidebar ?? []).flatMap(take).map(inSidebar);
	return {
		...collection,
		fields: [...id, ...top, ...(tabs.length > 0 ? [{ type: 'tabs' as const, tabs }] : []), ...rest(), ...sidebar],
	};
};

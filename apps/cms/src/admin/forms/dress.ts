import type {
	CollectionConfig,
	DateField,
	Field,
	GlobalConfig,
	RichTextField,
	TextareaField,
	TextField,
} from 'payload';

const withComponent = (field: Field, name: string, component: string): Field => {
	const admin = field.admin as { components?: Record<string, unknown> } | undefined;
	return { ...field, admin: { ...admin, components: { [name]: component, ...admin?.components } } } as Field;
};

/** Days and hours as the Nordic countries write them to each other, whichever language the admin speaks. */
const withDateFormat = (field: DateField): Field => {
	const { date } = field.admin ?? {};
	const hasTime = date?.pickerAppearance === 'dayAndTime';
	const format = hasTime ? { displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' } : { displayFormat: 'yyyy-MM-dd' };
	return { ...field, admin: { ...field.admin, date: { ...format, ...date } } } as Field;
};

/** Said of a change, or made from the title: nobody translates them. */
const notTranslated: readonly string[] = ['slug', 'changeNote'];

const withOtherLanguage = (field: TextField | TextareaField | RichTextField): Field => {
	if (!field.localized || notTranslated.includes(field.name)) return field;
	const { admin } = field;
	const components = { afterInput: ['/admin/components/languages/beside.tsx#Beside'], ...admin?.components };
	return { ...field, admin: { ...admin, components } } as Field;
};

const dressedField = (field: Field): Field => {
	if (field.type === 'text' || field.type === 'textarea' || field.type === 'richText') return withOtherLanguage(field);

	if (field.type === 'date') return withDateFormat(field);
	if (field.type === 'json') return withComponent(field, 'Field', '/admin/components/json-field.tsx#JsonField');
	if (field.type === 'tabs')
		return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(dressedField) })) } as Field;
	if (field.type === 'blocks')
		return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(dressedField) })) };
	if (!('fields' in field)) return field;
	const inner = { ...field, fields: field.fields.map(dressedField) } as Field;
	return field.type === 'array' ? withComponent(inner, 'RowLabel', '/admin/components/row-label.tsx#RowLabel') : inner;
};

/** Our own components for machine-made JSON and for folded rows, and one way to write dates. */
export const dressed = <Config extends CollectionConfig | GlobalConfig>(config: Config): Config => ({
	...config,
	fields: config.fields.map(dressedField),
});

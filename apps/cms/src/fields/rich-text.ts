import type { Field, FieldHook, RichTextField, TextareaField } from 'payload';
import { isBlank, isState } from '../rich-text/nodes.ts';
import { resolverFor } from '../rich-text/resolve.ts';
import { toHtml } from '../rich-text/to-html.ts';
import { toText } from '../rich-text/to-text.ts';

interface RichTextOptions {
	required?: boolean;
	validate?: RichTextField['validate'];
}

/** A text without words is no text: readers then get another language's. */
const emptyIsNothing: FieldHook = ({ value }) => (isState(value) && isBlank(value.root) ? null : value);

const derived = (name: string, read: FieldHook): TextareaField => ({
	name,
	type: 'textarea',
	virtual: true,
	admin: { hidden: true },
	access: { create: () => false, update: () => false },
	hooks: { afterRead: [read] },
});

/** Lexical text per language, and the same as HTML and as plain text to read. */
export const richText = (name: string, { required = false, validate }: RichTextOptions = {}): Field[] => {
	const field: RichTextField = {
		name,
		type: 'richText',
		localized: true,
		required,
		...(validate && { validate }),
		hooks: { beforeValidate: [emptyIsNothing] },
	};
	const html: FieldHook = async ({ siblingData, req }) => {
		const value: unknown = siblingData[name];
		return isState(value) ? toHtml(value, await resolverFor(value, req)) : null;
	};
	const text: FieldHook = ({ siblingData }) => {
		const value: unknown = siblingData[name];
		return isState(value) ? toText(value) : null;
	};
	return [field, derived(`${name}Html`, html), derived(`${name}Text`, text)];
};

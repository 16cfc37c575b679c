import type { ArrayField, TextareaField, TextField, TextFieldSingleValidation } from 'payload';
import { requiredText, requiredTextarea } from './required-somewhere.ts';

interface TextOptions {
	required?: boolean;
	maxLength?: number;
}

/** One line, per language. */
export const localText = (
	name: string,
	{
		required = false,
		maxLength = 300,
		validate = required ? requiredText : undefined,
	}: TextOptions & { validate?: TextFieldSingleValidation } = {},
): TextField => ({
	name,
	type: 'text',
	localized: true,
	required,
	maxLength,
	...(validate && { validate }),
});

/** Several lines without formatting, per language. */
export const localTextarea = (
	name: string,
	{ required = false, maxLength = 5000 }: TextOptions = {},
): TextareaField => ({
	name,
	type: 'textarea',
	localized: true,
	required,
	maxLength,
	...(required && { validate: requiredTextarea }),
});

/** An ordered list of one-line texts; the order is shared, the words are per language. */
export const localList = (name: string, item = 'text'): ArrayField => ({
	name,
	type: 'array',
	fields: [{ ...localText(item, { required: true, maxLength: 1000 }) }],
});

/** An absolute http(s) address. */
export const url = (name: string, { required = false }: TextOptions = {}): TextField => ({
	name,
	type: 'text',
	required,
	maxLength: 2000,
	validate: (value: unknown) => {
		if (value === null || value === undefined || value === '') return required ? 'Required' : true;
		const parsed = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
		return parsed && /^https?:$/.test(parsed.protocol) ? true : 'An address that starts with https:// or http://';
	},
});

import type { Field, RichTextField } from 'payload';

interface RichTextOptions {
	required?: boolean;
}

/** Lexical text per language. */
export const richText = (name: string, { required = false }: RichTextOptions = {}): Field[] => {
	const field: RichTextField = { name, type: 'richText', localized: true, required };
	return [field];
};

import type { TextareaFieldValidation, TextFieldSingleValidation, ValidateOptions } from 'payload';
import { textarea as validTextarea, text as validText } from 'payload/shared';

type Options = Pick<ValidateOptions<unknown, unknown, object, unknown>, 'id' | 'collectionSlug' | 'path' | 'req'>;

const isEmpty = (value: unknown) => typeof value !== 'string' || value.trim() === '';

/** Whether the newest state of the document has this text in another language. Texts inside rows are not looked for. */
const existsElsewhere = async ({ id, collectionSlug, path, req }: Options): Promise<boolean> => {
	const [name, ...inside] = path;
	if (id === undefined || collectionSlug === undefined || name === undefined || inside.length > 0) return false;
	const { docs } = await req.payload.db.queryDrafts<Record<string, unknown> & { id: string }>({
		collection: collectionSlug,
		where: { parent: { equals: id } },
		limit: 1,
		pagination: false,
		locale: 'all',
		sort: 'createdAt',
		req,
	});
	const texts = docs[0]?.[name];
	if (typeof texts !== 'object' || texts === null) return false;
	return Object.entries(texts).some(([locale, text]) => locale !== req.locale && !isEmpty(text));
};

/**
 * Required in one language at least. Readers of the others get that one, so that nobody has to invent a Swedish title
 * for a Finnish report to save its Swedish summary.
 */
export const requiredText: TextFieldSingleValidation = async (value, options) => {
	const valid = await validText(value, options);
	return valid === true || !isEmpty(value) || !(await existsElsewhere(options)) ? valid : true;
};

export const requiredTextarea: TextareaFieldValidation = async (value, options) => {
	const valid = await validTextarea(value, options);
	return valid === true || !isEmpty(value) || !(await existsElsewhere(options)) ? valid : true;
};

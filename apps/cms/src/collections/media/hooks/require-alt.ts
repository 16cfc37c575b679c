import type { TextFieldSingleValidation } from 'payload';
import { text as validText } from 'payload/shared';
import { message } from '../../../labels/messages.ts';

/** Whoever does not see the image needs its words, unless it says nothing. */
export const requireAlt: TextFieldSingleValidation = (value, options) => {
	const { decorative } = options.siblingData as { decorative?: boolean | null };
	return decorative || value?.trim() ? validText(value, options) : message(options.req, 'altMissing');
};

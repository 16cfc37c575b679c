import type { DateFieldValidation, TextFieldSingleValidation } from 'payload';
import { date as validDate } from 'payload/shared';
import { message } from '../labels/messages.ts';
import { requiredText } from './required-somewhere.ts';

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A text of at most so many words; dashes between them do not count. */
export const atMostWords =
	(max: number): TextFieldSingleValidation =>
	(value, options) => {
		const count = wordsIn(value ?? '');
		return count > max ? message(options.req, 'tooManyWords', { count, max }) : requiredText(value, options);
	};

/** A day or moment that is not before another field beside it. */
export const notBefore =
	(startField: string): DateFieldValidation =>
	(value, options) => {
		const { [startField]: start } = options.siblingData as Record<string, unknown>;
		const valid = validDate(value, options);
		if (valid !== true || !value || !start) return valid;
		return Date.parse(String(value)) < Date.parse(String(start)) ? message(options.req, 'endsBeforeStart') : true;
	};

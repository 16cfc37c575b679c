import type { ArrayField, RichTextField, SelectField, Validate } from 'payload';
import { array, richText, select } from 'payload/shared';
import { message } from '../../../labels/messages.ts';

type Base = typeof array | typeof richText | typeof select;

const whenFull =
	(base: Base): Validate =>
	async (value, options) => {
		// Payload types each field's options apart; a field is only ever given its own base.
		const check = base as unknown as Validate;
		const valid = await check(value, { ...options, required: false });
		const { coverage } = options.data as { coverage?: string };
		if (valid !== true || coverage === 'listed') return valid;
		const isFilled = (await check(value, { ...options, required: true })) === true;
		return isFilled || message(options.req, 'neededInFull');
	};

/** Required before publishing a practice that is described in full, but not one that is only listed by a source. */
export const neededInFull = {
	array: whenFull(array) as NonNullable<ArrayField['validate']>,
	richText: whenFull(richText) as NonNullable<RichTextField['validate']>,
	select: whenFull(select) as NonNullable<Extract<SelectField, { hasMany?: false }>['validate']>,
};

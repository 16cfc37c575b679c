import type { Field, FieldHook } from 'payload';
import { placeholderOf } from '../../uploads/placeholder.ts';

const setPlaceholder: FieldHook = ({ req: { file }, value }) =>
	file ? placeholderOf(file.data, file.mimetype) : (value as unknown);

/** What stands where the picture will be, as a data URI. Made from the file when it arrives. */
export const placeholder: Field = {
	name: 'placeholder',
	type: 'text',
	access: { create: () => false, update: () => false },
	admin: { hidden: true, disableListColumn: true, disableListFilter: true },
	hooks: { beforeChange: [setPlaceholder] },
};

import type { CollectionBeforeValidateHook } from 'payload';
import { actorOf } from '../../../access/roles.ts';

/** A column belongs to the guest writer who began it; an editor may name another owner. */
export const setOwner: CollectionBeforeValidateHook = ({ data, operation, req }) => {
	const { userId, roles } = actorOf(req);
	if (operation !== 'create' || userId === undefined || !data) return data;
	const mayChoose = roles.includes('editor') || roles.includes('admin');
	return mayChoose && data.owner ? data : { ...data, owner: userId };
};

import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { refuse } from '../../hooks/refuse.ts';
import { message } from '../../labels/messages.ts';

interface Account {
	id: string;
	roles?: string[] | null;
	isDeactivated?: boolean | null;
}

const isWorkingAdmin = ({ roles, isDeactivated }: Partial<Account>) =>
	Boolean(roles?.includes('admin') && !isDeactivated);

const isLastAdmin = async (req: PayloadRequest, id: string) => {
	const { totalDocs } = await req.payload.db.count({
		collection: 'users',
		where: {
			and: [{ roles: { equals: 'admin' } }, { isDeactivated: { not_equals: true } }, { id: { not_equals: id } }],
		},
		req,
	});
	return totalDocs === 0;
};

const refuseLast = async (req: PayloadRequest, id: string, path: string) => {
	if (await isLastAdmin(req, id))
		refuse({ req, collection: 'users', id }, { path, message: message(req, 'lastAdmin') });
};

/** Somebody has to be left who can let others in. */
export const keepAnAdmin: CollectionBeforeChangeHook<Account> = async ({ data, operation, originalDoc, req }) => {
	if (operation !== 'update' || !originalDoc || !isWorkingAdmin(originalDoc)) return data;
	const { roles = originalDoc.roles, isDeactivated = originalDoc.isDeactivated } = data;
	if (!isWorkingAdmin({ ...(roles && { roles }), isDeactivated: isDeactivated ?? false })) {
		await refuseLast(req, originalDoc.id, isDeactivated ? 'isDeactivated' : 'roles');
	}
	return data;
};

export const keepAnAdminUndeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const account = await req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req });
	if (account && isWorkingAdmin(account)) await refuseLast(req, account.id, 'roles');
};

import type { Payload } from 'payload';

interface AdminLogin {
	email: string;
	password: string;
}

/** Makes the first administrator; does nothing where there are users already. */
export const ensureAdmin = async (payload: Payload, { email, password }: AdminLogin): Promise<'created' | 'exists'> => {
	const { totalDocs } = await payload.count({ collection: 'users' });
	if (totalDocs > 0) return 'exists';
	await payload.create({ collection: 'users', data: { name: 'Administrator', email, password, roles: ['admin'] } });
	return 'created';
};

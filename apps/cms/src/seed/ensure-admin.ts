import type { Payload } from 'payload';

interface AdminLogin {
	email: string;
	password: string;
}

/** Makes the first administrator; leaves a user with this address as they are. */
export const ensureAdmin = async (payload: Payload, { email, password }: AdminLogin): Promise<'created' | 'exists'> => {
	const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } });
	if (totalDocs > 0) return 'exists';
	await payload.create({
		collection: 'users',
		data: { name: 'Administrator', email, password, roles: ['admin'] } as never,
	});
	return 'created';
};

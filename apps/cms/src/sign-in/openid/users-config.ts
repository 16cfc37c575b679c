import type { Payload, SanitizedCollectionConfig } from 'payload';

/** The collection that people sign in to, as it runs. */
export const usersConfig = ({ collections }: Payload): SanitizedCollectionConfig => {
	const { users } = collections;
	if (!users) throw new Error('There is no collection of users.');
	return users.config;
};

import { Forbidden, type Access, type Endpoint, type SanitizedConfig } from 'payload';
import { collectionMatrix, globalMatrix } from './matrix.ts';
import { actorOf, isStaff } from './roles.ts';

const staffOnly =
	(theirs: Access | undefined): Access =>
	(args) =>
		isStaff(actorOf(args.req)) && (theirs?.(args) ?? true);

const staffEndpoint = (endpoint: Endpoint): Endpoint => ({
	...endpoint,
	handler: (req) => {
		if (!isStaff(actorOf(req))) throw new Forbidden(req.t);
		return endpoint.handler(req);
	},
});

/** Signing in with a password is for users; agencies have keys. */
const passwordEndpoints = [
	'/first-register',
	'/forgot-password',
	'/init',
	'/login',
	'/logout',
	'/refresh-token',
	'/reset-password',
	'/unlock',
	'/verify/:id',
];

/**
 * Payload adds collections of its own (jobs, preferences, locks) after ours, open to anybody signed in, and to an agency
 * that would mean its key: they are closed to all but staff here, and left out of GraphQL.
 */
export const secureInternals = (config: SanitizedConfig): SanitizedConfig => {
	for (const collection of config.collections) {
		if (collection.slug === 'agencies' && collection.endpoints) {
			collection.endpoints = collection.endpoints.filter(({ path }) => !passwordEndpoints.includes(path));
		}
		if (collection.slug in collectionMatrix) continue;
		collection.graphQL = false;
		const { access } = collection;
		for (const operation of ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const) {
			access[operation] = staffOnly(access[operation]);
		}
		if (collection.endpoints) collection.endpoints = collection.endpoints.map(staffEndpoint);
	}
	for (const { slug, access } of config.globals) {
		if (slug in globalMatrix) continue;
		for (const operation of ['read', 'readVersions', 'update'] as const) {
			access[operation] = staffOnly(access[operation]);
		}
	}
	return config;
};

/** Queued jobs are run by the service itself; through the API only administrators may. */
export const jobsAccess = {
	run: ({ req }: Parameters<Access>[0]) => actorOf(req).roles.includes('admin'),
	queue: ({ req }: Parameters<Access>[0]) => actorOf(req).roles.includes('admin'),
	cancel: ({ req }: Parameters<Access>[0]) => actorOf(req).roles.includes('admin'),
};

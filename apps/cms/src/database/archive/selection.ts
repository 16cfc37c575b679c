import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload';

export type Row = Record<string, unknown>;

/** Of Payload's own tables, what was scheduled and what the log and the seed remember; locks and preferences stay. */
const internals: readonly string[] = ['payload-kv', 'payload-jobs'];

/** Nothing but credentials, links that open something, and what cannot be sent without them. */
const credentials: readonly string[] = [
	'agency-keys',
	'webhook-endpoints',
	'webhook-deliveries',
	'mails',
	'preview-links',
	'second-factors',
];

/** What is kept of an account without its secrets: who it is. Whatever comes to it later stays out. */
const accountFields: readonly string[] = [
	'id',
	'createdAt',
	'updatedAt',
	'name',
	'email',
	'roles',
	'languages',
	'countries',
	'adminLanguage',
	'person',
	'isDeactivated',
];

const secretName = /secret|password|token|hash|salt|contact$/i;

export const exportedCollections = (
	{ collections }: SanitizedConfig,
	withSecrets: boolean,
): SanitizedCollectionConfig[] =>
	collections.filter(
		({ slug }) =>
			(!slug.startsWith('payload-') || internals.includes(slug)) && (withSecrets || !credentials.includes(slug)),
	);

/** Payload makes these ids itself, each database in its way, and nobody refers to them. */
export const hasOwnId = ({ slug }: Pick<SanitizedCollectionConfig, 'slug'>): boolean => !slug.startsWith('payload-');

const isSecret = (collection: SanitizedCollectionConfig, field: Pick<FlattenedField, 'name' | 'type'>): boolean => {
	if (collection.auth) return !accountFields.includes(field.name);
	return (field.type === 'text' || field.type === 'textarea' || field.type === 'json') && secretName.test(field.name);
};

/** Without its secrets, unless they are asked for; sessions never move. */
export const withoutSecrets = (collection: SanitizedCollectionConfig, row: Row, withSecrets: boolean): Row => {
	const kept = { ...row };
	for (const field of collection.flattenedFields) {
		const isLeftOut = field.name === 'sessions' || (!withSecrets && isSecret(collection, field));
		if (isLeftOut) delete kept[field.name];
	}
	return kept;
};

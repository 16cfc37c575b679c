import type { Config } from '@repo/types/payload';
import type { AccessRole } from './roles.ts';
import type { RuleName } from './rules.ts';

export type CollectionSlug = Exclude<keyof Config['collections'], `payload-${string}`>;
export type GlobalSlug = Exclude<keyof Config['globals'], `payload-${string}`>;

/**
 * `read` is what anybody may see, `readDrafts` what one sees beyond it (unpublished or in the trash), `publish` includes
 * unpublishing and scheduling, `trash` restoring, and `delete` is for good.
 */
export type Operation = 'create' | 'read' | 'readDrafts' | 'readVersions' | 'update' | 'publish' | 'trash' | 'delete';

type Row = Readonly<Record<AccessRole, RuleName>>;
export type Block = Readonly<Record<Operation, Row>>;

// prettier-ignore
const nobody = { public: 'no', agency: 'no', 'guest-writer': 'no', translator: 'no', reviewer: 'no', editor: 'no', admin: 'no' } as const satisfies Row;
const onlyAdmins = { ...nobody, admin: 'everything' } as const satisfies Row;
const onlyEditors = { ...onlyAdmins, editor: 'everything' } as const satisfies Row;

// prettier-ignore
const content = {
	create:       { public: 'no',        agency: 'no',        'guest-writer': 'no',        translator: 'no',               reviewer: 'no',         editor: 'everything', admin: 'everything' },
	read:         { public: 'published', agency: 'published', 'guest-writer': 'published', translator: 'published',        reviewer: 'published',  editor: 'published',  admin: 'published' },
	readDrafts:   { public: 'no',        agency: 'no',        'guest-writer': 'no',        translator: 'inTheirLanguages', reviewer: 'everything', editor: 'everything', admin: 'everything' },
	readVersions: { public: 'no',        agency: 'no',        'guest-writer': 'no',        translator: 'inTheirLanguages', reviewer: 'everything', editor: 'everything', admin: 'everything' },
	update:       { public: 'no',        agency: 'no',        'guest-writer': 'no',        translator: 'inTheirLanguages', reviewer: 'no',         editor: 'everything', admin: 'everything' },
	publish:      { public: 'no',        agency: 'no',        'guest-writer': 'no',        translator: 'no',               reviewer: 'no',         editor: 'everything', admin: 'everything' },
	trash:        { public: 'no',        agency: 'no',        'guest-writer': 'no',        translator: 'no',               reviewer: 'no',         editor: 'everything', admin: 'everything' },
	delete:       { public: 'no',        agency: 'no',        'guest-writer': 'no',        translator: 'no',               reviewer: 'no',         editor: 'no',         admin: 'everything' },
} as const satisfies Block;

/** Nobody’s unless a row says otherwise. */
const closed = {
	create: nobody,
	read: nobody,
	readDrafts: nobody,
	readVersions: nobody,
	update: nobody,
	publish: nobody,
	trash: nobody,
	delete: nobody,
} as const satisfies Block;

/** Who may do what with which documents. Which fields is said in `fields.ts`. */
// prettier-ignore
export const collectionMatrix = {
	themes: content,
	practices: {
		...content,
		update:       { ...content.update, reviewer: 'everything' },
	},
	testimonies: content,
	consents: {
		...closed,
		create:       onlyEditors,
		read:         onlyEditors,
		update:       onlyEditors,
		delete:       onlyAdmins,
	},
	studies: content,
	news: content,
	columns: {
		...content,
		create:       { ...content.create,       'guest-writer': 'everything' },
		readDrafts:   { ...content.readDrafts,   'guest-writer': 'own' },
		readVersions: { ...content.readVersions, 'guest-writer': 'own' },
		update:       { ...content.update,       'guest-writer': 'ownUnsubmitted' },
		trash:        { ...content.trash,        'guest-writer': 'ownUnsubmitted' },
	},
	conferences: content,
	organisations: content,
	people: content,
	municipalities: content,
	datasets: content,
	concepts: content,
	pages: content,
	media: content,
	documents: content,
	redirects: {
		...closed,
		create:       onlyEditors,
		// Readers get where an old address leads by asking for it; the list would name what is hidden now.
		read:         onlyEditors,
		update:       onlyEditors,
		delete:       onlyAdmins,
	},
	submissions:           { ...closed, read: onlyEditors, update: onlyAdmins, delete: onlyAdmins },
	enquiries:             { ...closed, read: onlyEditors, update: onlyAdmins, delete: onlyAdmins },
	subscribers:           { ...closed, read: onlyAdmins, delete: onlyAdmins },
	agencies:              { ...closed, create: onlyAdmins, read: onlyAdmins, update: onlyAdmins, delete: onlyAdmins },
	// Made, rotated and revoked by endpoints of the agency.
	'agency-keys':         { ...closed, read: onlyAdmins },
	'agency-days':         { ...closed, read: onlyAdmins },
	'webhook-endpoints':   { ...closed, read: onlyAdmins },
	'webhook-deliveries':  { ...closed, read: onlyAdmins, delete: onlyAdmins },
	'withdrawal-receipts': { ...closed, read: onlyEditors },
	mails:                 { ...closed, read: onlyAdmins, delete: onlyAdmins },
	// Told beside the document to whoever may read its drafts.
	'review-events':       { ...closed, read: onlyEditors },
	// Told, made and cancelled beside the document, and listed in the planning.
	schedules:             { ...closed, read: onlyEditors },
	// Begun and told beside the dataset.
	'dataset-imports':     { ...closed, read: onlyEditors },
	// Their figures are read as statistics.
	'dataset-editions':    { ...closed, read: onlyAdmins },
	// Listed, made and revoked beside the document by whoever may read its drafts.
	'preview-links':       { ...closed, read: onlyAdmins },
	changes:               { ...closed, read: onlyEditors },
	'public-links':        closed,
	'audit-events':        { ...closed, read: onlyAdmins },
	'second-factors':      closed,
	users: {
		...closed,
		create:       onlyAdmins,
		read:         { public: 'no', agency: 'no', 'guest-writer': 'self', translator: 'self', reviewer: 'self', editor: 'self', admin: 'everything' },
		update:       { public: 'no', agency: 'no', 'guest-writer': 'self', translator: 'self', reviewer: 'self', editor: 'self', admin: 'everything' },
		delete:       onlyAdmins,
	},
} as const satisfies Record<CollectionSlug, Block>;

// A global exists once: it is neither made nor thrown away, and only `home` is chosen from day to day.
const global = { ...content, create: nobody, trash: nobody, delete: nobody } as const satisfies Block;
const settings = {
	...global,
	update: { ...global.update, editor: 'no' },
	publish: onlyAdmins,
} as const satisfies Block;

export const globalMatrix = {
	home: global,
	navigation: settings,
	site: settings,
} as const satisfies Record<GlobalSlug, Block>;

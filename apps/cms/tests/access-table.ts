import type { factories } from './factories.ts';

/**
 * Who may do what, written down once more from the content model and not taken from the access matrix, so that the two
 * can disagree. The translator writes Swedish; a guest writer's row means documents of their own.
 */
export const everybody = 'public agency guest-writer translator reviewer editor admin';
const content = {
	'read published': everybody,
	'read a draft': 'translator reviewer editor admin',
	'read the trash': 'translator reviewer editor admin',
	'read versions': 'translator reviewer editor admin',
	create: 'editor admin',
	'update a text': 'translator editor admin',
	'update a fact': 'editor admin',
	publish: 'editor admin',
	unpublish: 'editor admin',
	trash: 'editor admin',
	restore: 'editor admin',
	'delete for good': 'admin',
};
const columns = {
	...content,
	'read a draft': 'guest-writer translator reviewer editor admin',
	'read the trash': 'guest-writer translator reviewer editor admin',
	'read versions': 'guest-writer translator reviewer editor admin',
	create: 'guest-writer editor admin',
	'update a text': 'guest-writer translator editor admin',
	'update a fact': 'guest-writer editor admin',
	trash: 'guest-writer editor admin',
	restore: 'guest-writer editor admin',
};
const plain = (read: string, create: string, update: string, deletion: string) => ({
	'read published': read,
	create,
	'update a fact': update,
	'delete for good': deletion,
});

export const expected: Record<keyof typeof factories, Partial<Record<keyof typeof content, string>>> = {
	themes: content,
	practices: content,
	testimonies: content,
	studies: content,
	news: content,
	columns,
	conferences: content,
	organisations: content,
	people: content,
	municipalities: content,
	datasets: content,
	concepts: content,
	pages: content,
	media: content,
	documents: content,
	redirects: plain('editor admin', 'editor admin', 'editor admin', 'admin'),
	consents: plain('editor admin', 'editor admin', 'editor admin', 'admin'),
	submissions: plain('editor admin', '', 'admin', 'admin'),
	enquiries: plain('editor admin', '', 'admin', 'admin'),
	subscribers: plain('admin', '', '', 'admin'),
	agencies: plain('admin', 'admin', 'admin', 'admin'),
	'agency-keys': plain('admin', '', '', ''),
	'agency-days': plain('admin', '', '', ''),
	'webhook-endpoints': plain('admin', '', '', ''),
	'webhook-deliveries': plain('admin', '', '', 'admin'),
	'withdrawal-receipts': plain('editor admin', '', '', ''),
	mails: plain('admin', '', '', 'admin'),
	'preview-links': plain('admin', '', '', ''),
	'review-events': plain('editor admin', '', '', ''),
	schedules: plain('editor admin', '', '', ''),
	'dataset-imports': plain('editor admin', '', '', ''),
	'dataset-editions': plain('admin', '', '', ''),
	changes: plain('editor admin', '', '', ''),
	'public-links': plain('', '', '', ''),
	'audit-events': plain('admin', '', '', ''),
	'second-factors': plain('', '', '', ''),
	users: plain('admin', 'admin', 'admin', 'admin'),
};
export const outsideGraphql = [
	'redirects',
	'consents',
	'submissions',
	'enquiries',
	'subscribers',
	'agencies',
	'agency-keys',
	'agency-days',
	'webhook-endpoints',
	'webhook-deliveries',
	'withdrawal-receipts',
	'review-events',
	'schedules',
	'dataset-imports',
	'dataset-editions',
	'mails',
	'preview-links',
	'changes',
	'public-links',
	'audit-events',
	'second-factors',
];

/** A field of each kind of document that is not translated. */
const facts: Partial<Record<string, object>> = {
	redirects: { type: '301' },
	consents: { textVersion: '2' },
	submissions: { state: 'accepted' },
	enquiries: { state: 'sent' },
	subscribers: { language: 'da' },
	agencies: { name: 'Renamed' },
	'agency-keys': { quotaClass: 'high' },
	'agency-days': { refused: 3 },
	'webhook-endpoints': { failures: 3 },
	'webhook-deliveries': { attempts: 3 },
	'withdrawal-receipts': { step: 'removed' },
	mails: { attempts: 3 },
	'preview-links': { note: 'For you' },
	'review-events': { comment: 'other' },
	schedules: { zone: 'Europe/Oslo' },
	'dataset-imports': { detail: 'other' },
	'dataset-editions': { byName: 'other' },
	changes: { previousSlug: 'other' },
	'public-links': { source: 'themes/other' },
	'audit-events': { details: 'other' },
	'second-factors': { lastStep: 3 },
	users: { name: 'Renamed' },
};
export const fact = (collection: string) => facts[collection] ?? { attribution: 'Somebody else' };
export const text = { changeNote: 'En ny text.' };

export const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' };

export type Collection = keyof typeof factories;
export type Operation = keyof typeof content;

export const operationsOn = (collection: Collection) => Object.keys(expected[collection]) as Operation[];
export const hasDrafts = (collection: Collection) => 'publish' in expected[collection];

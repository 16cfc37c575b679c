import { randomUUID } from 'node:crypto';
import type { CollectionSlug } from '../src/access/matrix.ts';
import { lexical } from './lexical.ts';

/** Documents that others point to: made once per test file. */
export interface Related {
	theme: string;
	person: string;
	news: string;
	agency: string;
	endpoint: string;
	testimony: string;
}

type Data = Record<string, unknown>;

const day = '2026-02-03T00:00:00.000Z';
const unique = () => randomUUID().slice(0, 8);

/** The smallest valid document of each collection. */
export const factories = {
	themes: () => ({ title: `Theme ${unique()}`, area: 'housing', lead: 'Lead.' }),
	practices: ({ theme }: Related) => ({
		title: `Practice ${unique()}`,
		summary: 'Summary.',
		coverage: 'listed',
		country: 'SE',
		themes: [theme],
	}),
	testimonies: () => ({
		quote: 'Quote.',
		story: lexical('Story.'),
		alias: `Alias ${unique()}`,
		country: 'SE',
		whatMattered: [{ factor: 'work' }],
	}),
	consents: ({ testimony }: Related) => ({
		testimony,
		contact: 'contact-secret@example.org',
		language: 'sv',
		textVersion: '1',
		method: 'signed',
		scopes: ['site', 'api'],
		date: day,
	}),
	studies: () => ({ title: `Study ${unique()}`, year: 2020, summary: 'Summary.' }),
	news: () => ({ title: `News ${unique()}`, lead: 'Lead.', body: lexical('Body.'), date: day }),
	columns: ({ person }: Related) => ({ title: `Column ${unique()}`, body: lexical('Body.'), author: person }),
	conferences: () => ({
		title: `Conference ${unique()}`,
		start: day,
		start_tz: 'Europe/Stockholm',
		end: day,
		end_tz: 'Europe/Stockholm',
		state: 'planned',
	}),
	organisations: () => ({ name: `Organisation ${unique()}`, type: 'ngo', country: 'SE' }),
	people: () => ({ name: `Person ${unique()}`, email: 'person-secret@example.org' }),
	municipalities: () => ({ country: 'SE', code: unique(), name: `Municipality ${unique()}` }),
	datasets: () => ({ title: `Dataset ${unique()}`, cube: { version: '2.0', class: 'dataset', value: [] } }),
	concepts: () => ({ prefLabel: `Concept ${unique()}` }),
	pages: () => ({ title: `Page ${unique()}` }),
	media: () => ({ alt: 'A dot.', credit: 'Us' }),
	documents: () => ({ title: `Document ${unique()}`, credit: 'Us' }),
	redirects: ({ news }: Related) => ({ from: `news/sv/old-${unique()}`, to: `news/${news}`, type: '308' }),
	submissions: () => ({ title: `Submission ${unique()}`, text: 'Text.' }),
	enquiries: () => ({ subject: `Subject ${unique()}`, message: 'Message.', fromEmail: 'asker@example.org' }),
	subscribers: () => ({ email: `${unique()}@example.org`, language: 'sv' }),
	agencies: () => ({ name: `Agency ${unique()}` }),
	'agency-keys': ({ agency }: Related) => ({ agency, prefix: unique(), hash: unique(), scopes: ['read'] }),
	'agency-days': ({ agency }: Related) => ({ agency, day: '2026-11-26', quotaClass: 'standard' }),
	// Paused, so that no worker takes it up while a test looks at it.
	'webhook-endpoints': ({ agency }: Related) => ({
		agency,
		url: 'https://example.org/hook',
		cursor: 0,
		paused: '2026-01-01T00:00:00.000Z',
	}),
	'webhook-deliveries': ({ agency, endpoint }: Related) => ({
		agency,
		endpoint,
		event: 'themes.published',
		state: 'waiting',
	}),
	'withdrawal-receipts': ({ agency, testimony }: Related) => ({
		collection: 'testimonies',
		document: testimony,
		seq: 1,
		step: 'told',
		at: day,
		agencyId: agency,
		agencyName: 'Agency',
		delivery: randomUUID(),
	}),
	'preview-links': () => ({
		collection: 'news',
		document: randomUUID(),
		tokenHash: unique(),
		expires: '2030-01-01T00:00:00.000Z',
	}),
	mails: () => ({
		to: `${unique()}@example.org`,
		language: 'sv',
		kind: 'returned',
		event: randomUUID(),
		state: 'dead',
	}),
	schedules: () => {
		const document = randomUUID();
		const plan = { collection: 'news', document, direction: 'publish', language: 'sv', by: randomUUID() };
		return { ...plan, key: unique(), at: '2030-01-01T00:00:00.000Z', zone: 'Europe/Helsinki', state: 'waiting' };
	},
	'dataset-imports': () => ({ source: 'ssb-population', trigger: 'person', state: 'looked', slot: unique() }),
	'dataset-editions': () => ({ key: unique(), number: 1, cube: { value: [] }, sum: unique(), at: day }),
	'review-events': ({ theme }: Related) => ({ collection: 'columns', document: theme, action: 'created', at: day }),
	changes: () => ({
		seq: Math.floor(Math.random() * 1e12),
		collection: 'themes',
		document: randomUUID(),
		kind: 'published',
		at: day,
	}),
	'public-links': () => ({ source: `themes/${unique()}`, targets: [] }),
	'audit-events': () => ({ action: 'signed-in', at: day }),
	'second-factors': () => ({ user: unique(), secret: unique(), lastStep: 0 }),
	users: () => ({
		name: 'A user',
		email: `${unique()}@example.org`,
		password: 'long-enough-password',
		roles: ['editor'],
	}),
} satisfies Record<CollectionSlug, (related: Related) => Data>;

const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
const pdf = Buffer.from(
	'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
);

/** What an upload collection needs beside its data. */
export const fileFor = (collection: string) => {
	if (collection === 'media')
		return { data: pixel, mimetype: 'image/png', name: `${unique()}.png`, size: pixel.length };
	if (collection === 'documents') {
		return { data: pdf, mimetype: 'application/pdf', name: `${unique()}.pdf`, size: pdf.length };
	}
	return undefined;
};

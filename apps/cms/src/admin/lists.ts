import type { Role } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { deskPage } from '../preview/address.ts';
import { hasPages } from '../preview/has-pages.ts';

interface List {
	sort: string;
	search: readonly string[];
	/** Loaded by the service, not written by hand. */
	perPage?: number;
}

/** How the lists of the admin are sorted and what their search field looks in. */
const lists: Readonly<Record<string, List>> = {
	themes: { sort: '-currentFrom', search: ['title', 'lead'] },
	practices: { sort: '-updatedAt', search: ['title', 'summary', 'placeName'] },
	testimonies: { sort: '-updatedAt', search: ['alias', 'quote'] },
	consents: { sort: 'reviewBy', search: ['title'] },
	studies: { sort: '-year', search: ['title', 'summary', 'publisherName', 'doi'] },
	news: { sort: '-date', search: ['title', 'lead'] },
	columns: { sort: '-date', search: ['title', 'lead'] },
	conferences: { sort: '-start', search: ['title', 'organiserNames', 'place.city'] },
	organisations: { sort: 'name', search: ['name', 'city'], perPage: 50 },
	people: { sort: 'name', search: ['name', 'title'] },
	municipalities: { sort: 'name', search: ['name', 'officialName', 'secondName', 'code', 'regionName'], perPage: 50 },
	datasets: { sort: 'slug', search: ['title', 'sourceOffice'] },
	concepts: { sort: 'prefLabel', search: ['prefLabel', 'definition'], perPage: 50 },
	pages: { sort: 'title', search: ['title', 'lead'] },
	media: { sort: '-createdAt', search: ['filename', 'alt', 'credit'] },
	documents: { sort: '-createdAt', search: ['title', 'filename', 'credit'] },
	redirects: { sort: '-createdAt', search: ['from', 'to'], perPage: 50 },
	submissions: { sort: '-createdAt', search: ['title', 'submitterName'] },
	enquiries: { sort: '-createdAt', search: ['subject', 'fromName'] },
	subscribers: { sort: '-createdAt', search: ['email'], perPage: 50 },
	agencies: { sort: 'name', search: ['name'] },
	'agency-keys': { sort: '-createdAt', search: ['prefix'] },
	'agency-days': { sort: '-day', search: ['day'] },
	'webhook-endpoints': { sort: 'url', search: ['url'], perPage: 50 },
	'webhook-deliveries': { sort: '-updatedAt', search: ['event'], perPage: 50 },
	'withdrawal-receipts': { sort: '-at', search: ['document', 'agencyName'], perPage: 50 },
	mails: { sort: '-createdAt', search: ['to'], perPage: 50 },
	'review-events': { sort: '-at', search: ['document', 'byName', 'comment'], perPage: 50 },
	'preview-links': { sort: '-createdAt', search: ['document'], perPage: 50 },
	changes: { sort: '-seq', search: ['document', 'collection'], perPage: 50 },
	'audit-events': { sort: '-at', search: ['byName', 'document', 'details'], perPage: 50 },
	users: { sort: 'name', search: ['name', 'email'] },
};

/** What somebody who only writes guest columns has use for; the rest would be a list of things they may not do. */
const forGuestWriters: readonly string[] = ['columns', 'users'];

const isOnlyGuestWriter = (roles: readonly Role[] | null | undefined) =>
	roles !== null && roles !== undefined && roles.length > 0 && roles.every((role) => role === 'guest-writer');

const widths = [
	{ name: 'phone', label: '320', width: 320, height: 640 },
	{ name: 'tablet', label: '768', width: 768, height: 1024 },
	{ name: 'desktop', label: '1280', width: 1280, height: 800 },
];

/** What somebody told us is seen in the pane only, where no address invites to hand it on before they agree. */
const isOpenInTab = (slug: string) => slug !== 'testimonies';

/** Sorting, search, menu and preview of a collection in the admin. */
export const listed = (collection: CollectionConfig): CollectionConfig => {
	const { slug } = collection;
	const list = lists[slug];
	return {
		...collection,
		...(list && { defaultSort: list.sort }),
		admin: {
			...(list && {
				listSearchableFields: [...list.search],
				pagination: { defaultLimit: list.perPage ?? 25, limits: [25, 50, 100] },
			}),
			hidden: ({ user }) =>
				!forGuestWriters.includes(slug) && isOnlyGuestWriter((user as { roles?: Role[] } | null)?.roles),
			...(hasPages(slug) && {
				livePreview: {
					url: ({ data, locale, req }) => deskPage(slug, data, locale.code, req),
					breakpoints: widths,
				},
				...(isOpenInTab(slug) && {
					preview: (document, { locale, req }) => deskPage(slug, document, locale, req),
				}),
			}),
			...collection.admin,
		},
	};
};

import type { Order } from './process.ts';

type Step = Pick<Order, 'method' | 'given'>;

const create = (collection: string, data: object, rest: object = {}): Step => ({
	method: 'create',
	given: { collection, data, ...rest },
});
const update = (collection: string, id: string, data: object, rest: object = {}): Step => ({
	method: 'update',
	given: { collection, id, data, ...rest },
});
const published = { _status: 'published' };

const text = (words: string) => ({
	root: {
		type: 'root',
		direction: 'ltr',
		format: '',
		indent: 0,
		version: 1,
		children: [
			{
				type: 'paragraph',
				direction: 'ltr',
				format: '',
				indent: 0,
				version: 1,
				textFormat: 0,
				textStyle: '',
				children: [{ type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
			},
		],
	},
});

// Capitals, small letters and letters outside ASCII: sorting and searching treat them alike on both.
const titles = [
	'Zebra',
	'apple',
	'Ärlig start',
	'Øvelse',
	'Apple',
	'Åland möter',
	'zebra',
	'Ísland',
	'10 steg',
	'9 steg',
];
const countries = ['SE', 'FI', 'NO', 'AX', 'DK'];
const statuses = ['pilot', 'running', 'ended', null];

const practice = (title: string, index: number): Step =>
	create(
		'practices',
		{
			id: `practice-${index}`,
			title,
			summary: `Summary of ${title}.`,
			coverage: 'listed',
			country: countries[index % countries.length],
			status: statuses[index % statuses.length],
			themes: index % 2 === 0 ? ['theme-1'] : ['theme-2', 'theme-1'],
			organisation: index === 1 ? 'organisation-3' : index % 3 === 0 ? 'organisation-1' : null,
			municipality: index % 4 === 0 ? 'municipality-1' : undefined,
			...(index % 5 === 0 && {
				actions: [
					{ id: `action-${index}-a`, title: 'First', text: 'Do it.' },
					{ id: `action-${index}-b`, title: 'Second' },
				],
				languages: ['sv', 'ar'],
				resources: { amount: 12_500.5, currency: 'EUR', year: 2024 },
				problem: text('A problem.'),
				takesVisits: true,
				period: { start: '2024-01-01T00:00:00.000Z' },
			}),
			...(index === 8 ? { _status: 'draft' } : published),
		},
		{ locale: 'en', draft: index === 8 },
	);

/** The same orders for both databases: everything that lists, filters, joins, drafts and versions can show. */
export const steps: Step[] = [
	create('users', {
		id: 'editor',
		name: 'Editor',
		email: 'editor@example.org',
		password: 'long-enough-password',
		roles: ['editor'],
	}),
	create('themes', { id: 'theme-1', title: 'Housing', area: 'housing', lead: 'Lead.', ...published }),
	create('themes', {
		id: 'theme-2',
		title: 'Work',
		area: 'labour-market',
		lead: 'Lead.',
		questions: [{ id: 'question-1', question: 'Who?' }],
		...published,
	}),
	update('themes', 'theme-1', { title: 'Boende', lead: 'Ingress.' }, { locale: 'sv' }),
	create('municipalities', { id: 'municipality-1', country: 'SE', code: '0180', name: 'Stockholm', ...published }),
	create('municipalities', {
		id: 'municipality-2',
		country: 'FI',
		code: '091',
		name: 'Helsinki',
		secondName: 'Helsingfors',
		predecessorCodes: ['1', '2'],
		latitude: 60.17,
		longitude: 24.94,
		...published,
	}),
	create('organisations', { id: 'organisation-1', name: 'Föreningen', type: 'ngo', country: 'SE', ...published }),
	create('organisations', {
		id: 'organisation-2',
		name: 'Kommunen',
		type: 'municipality',
		country: 'SE',
		municipality: 'municipality-1',
		parent: 'organisation-1',
		...published,
	}),
	// Hidden from readers, though something published links to it.
	create('organisations', { id: 'organisation-3', name: 'Draft', type: 'ngo', country: 'SE' }, { draft: true }),
	...titles.map(practice),
	update('practices', 'practice-2', { title: 'En svensk rubrik', summary: 'Kort.', ...published }, { locale: 'sv' }),
	update(
		'practices',
		'practice-2',
		{ title: 'Suomenkielinen otsikko', summary: 'Lyhyesti.', ...published },
		{ locale: 'fi' },
	),
	// A draft over what is published.
	update('practices', 'practice-4', { title: 'Not yet public', _status: 'draft' }, { draft: true }),
	// Withdrawn from the public.
	update('practices', 'practice-5', { _status: 'draft' }),
	// In the trash.
	update('practices', 'practice-6', { deletedAt: '2026-01-02T00:00:00.000Z' }),
	// Emptied again.
	update('practices', 'practice-0', { organisation: null, actions: [], languages: [], ...published }),
	create('concepts', { id: 'concept-1', prefLabel: 'Mentoring', altLabels: ['Buddy'], ...published }),
	update(
		'concepts',
		'concept-1',
		{ prefLabel: 'Mentorskap', altLabels: ['Fadder', 'Kompis'], ...published },
		{ locale: 'sv' },
	),
	create('studies', {
		id: 'study-1',
		title: 'A study',
		year: 2021,
		summary: 'Short.',
		authors: [{ id: 'author-1', name: 'N. N.' }],
		themes: ['theme-1'],
		...published,
	}),
	create('studies', {
		id: 'study-2',
		title: 'Another',
		year: 2019,
		summary: 'Short.',
		publisher: 'organisation-2',
		...published,
	}),
	create('news', {
		id: 'news-1',
		title: 'News',
		lead: 'Lead.',
		body: text('Body.'),
		date: '2026-01-05T10:00:00.000Z',
		...published,
	}),
	create('news', {
		id: 'news-2',
		title: 'Older',
		lead: 'Lead.',
		body: text('Body.'),
		date: '2025-12-05T10:00:00.000Z',
		countries: ['SE', 'NO'],
		...published,
	}),
	{
		method: 'updateGlobal',
		given: {
			slug: 'home',
			locale: 'en',
			data: { hero: { title: 'Welcome', lead: 'Come in.' }, practices: ['practice-0'], ...published },
		},
	},
	{
		method: 'updateGlobal',
		given: { slug: 'home', locale: 'sv', data: { hero: { title: 'Välkommen', lead: 'Kom in.' }, ...published } },
	},
];

import type { TabName } from '../../labels/tabs.ts';

/** Field names; a list inside the list stands side by side. */
export type Arrangement = readonly (string | readonly string[])[];

export interface Layout {
	/** What stays in view above the tabs. */
	top?: Arrangement;
	tabs?: Partial<Record<TabName, Arrangement>>;
	sidebar?: readonly string[];
}

/**
 * How the edit forms are laid out. Only the look of the form is said here: the fields and the shape of the data are the
 * collection's, and a field that is not named stays where the collection has it.
 */
export const layouts: Readonly<Record<string, Layout>> = {
	themes: {
		top: ['title'],
		tabs: {
			text: ['area', 'lead', 'body', 'image', 'questions'],
			filed: ['practices', 'testimonies', 'studies', 'conferences', 'organisations', 'news', 'columns'],
		},
		sidebar: ['currentFrom', 'currentUntil'],
	},
	practices: {
		top: ['title'],
		tabs: {
			practice: [
				'summary',
				['country', 'municipality'],
				['otherMunicipalities', 'placeName'],
				['organisation', 'partners'],
				['areaType', 'status'],
				'period',
				'problem',
				'image',
			],
			who: ['targetGroup', 'needsAnalysis', 'roleOfParticipants'],
			done: ['actions', 'documents'],
			resources: ['resources'],
			evidence: ['evidence'],
			review: ['review'],
			transfer: ['transfer'],
			contact: ['contact', ['languages', 'lastConfirmedAt'], 'takesVisits'],
			subject: ['themes', 'concepts', 'relatedStudies', 'relatedTestimonies', 'sources'],
		},
	},
	testimonies: {
		tabs: {
			voice: ['quote', 'story', 'whatMattered', 'themes'],
			person: ['alias', ['country', 'municipality'], ['arrivalPeriod', 'ageBand'], 'risksSeen'],
			sound: ['portrait', 'audio', 'transcript'],
			withdrawal: ['receipts'],
		},
	},
	consents: {
		tabs: {
			consent: [
				'testimony',
				'contact',
				['language', 'textVersion'],
				['method', 'date'],
				'scopes',
				'image',
				['reviewBy', 'expires'],
				'guardian',
				'document',
			],
			withdrawal: ['withdrawal', 'receipts'],
		},
	},
	studies: {
		top: ['title'],
		tabs: {
			about: ['authors', ['year', 'type'], ['publisher', 'publisherName'], ['doi', 'url'], ['languages', 'countries']],
			findings: ['summary', 'keyFindings', 'method', 'sample', 'relevanceForPractice'],
			subject: ['themes', 'concepts', 'sources'],
		},
	},
	news: { sidebar: ['date'] },
	columns: { sidebar: ['date', 'originalLanguage', 'owner'] },
	conferences: {
		top: ['title'],
		tabs: {
			conference: [
				['kind', 'state'],
				['start', 'end'],
				['allDay', 'dateNote'],
				'lead',
				'description',
				'place',
				['organisers', 'organiserNames'],
			],
			programme: ['programme'],
			takingPart: ['registration', ['languages', 'interpretation'], 'fee', 'accessibilityNote'],
			afterwards: ['recordings', 'documents'],
			subject: ['themes', 'sources'],
		},
	},
	organisations: {
		top: ['name'],
		tabs: {
			about: ['type', ['country', 'municipality'], 'description', ['parent', 'logo']],
			contact: ['website', ['email', 'phone'], 'city'],
			subject: ['themes', 'concepts', 'sources'],
			filed: ['practices', 'partnerIn', 'conferences', 'studies'],
		},
	},
	people: {
		top: ['name'],
		tabs: {
			about: ['title', ['organisation', 'country'], 'bio', 'portrait'],
			contact: ['contactable', 'email', 'languages'],
			filed: ['columns'],
		},
		sidebar: ['kinds'],
	},
	municipalities: {
		top: [['name', 'country', 'code']],
		tabs: {
			place: [
				['regionName', 'regionCode'],
				'areaType',
				['latitude', 'longitude'],
				['validFrom', 'validUntil'],
				'predecessorCodes',
			],
			names: ['officialName', ['secondName', 'secondNameLanguage', 'secondNameStatus']],
			filed: ['practices', 'otherPractices', 'organisations'],
		},
	},
	datasets: {
		top: ['title'],
		tabs: {
			about: ['definition', 'comparabilityNote', 'unit', 'period'],
			figures: ['figureImports', 'cube'],
			origin: [['sourceOffice', 'tableId'], ['updated', 'retrievedAt'], 'origins', 'refresh'],
		},
	},
	concepts: { sidebar: ['kind'] },
	agencies: {
		top: ['name'],
		tabs: {
			about: ['organisation', 'contact', 'termsAcceptedAt'],
			usage: ['usage'],
			keys: ['keys'],
			deliveries: ['webhookEndpoints'],
		},
	},
};

/** Groups whose parts stand side by side. */
export const groupRows: Readonly<Record<string, Arrangement>> = {
	'practices.period': [['start', 'end']],
	'practices.targetGroup': ['facets', ['reached', 'byDate'], 'note'],
	'practices.resources': ['costBand', ['amount', 'currency', 'year'], ['staffFte', 'setupMonths'], 'fundingSources'],
	'practices.review': [['evidenceLevel', 'rubricVersion'], 'reviewer', ['date', 'expires']],
	'practices.contact': [['person', 'role']],
	'practices.evidence.outcomes': ['indicator', ['before', 'after', 'unit'], ['date', 'source']],
	'practices.transfer.adoptedBy': [['municipality', 'year'], 'note'],
	'conferences.place': [['venue', 'city', 'country'], 'link', 'online'],
	'conferences.registration': [
		['opens', 'closes'],
		['link', 'capacity'],
	],
	'studies.authors': [['person', 'name']],
	'datasets.period': [['from', 'until']],
	'datasets.origins': [['key', 'name'], ['version', 'licence'], 'attribution'],
	'datasets.refresh': [['kind', 'cron'], 'address'],
	'consents.withdrawal': [['date', 'by'], 'reason'],
	'agencies.contact': [['name', 'email']],
};

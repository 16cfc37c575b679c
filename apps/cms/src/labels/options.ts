import type { Label } from '@repo/i18n';
import { words } from './words.ts';

/** Names of values that no vocabulary of the types package holds. Keys as in `fields.ts`, then the value. */
export const optionNames: Record<string, Record<string, Label>> = {
	coverage: {
		full: words(
			'Described in full',
			'Fullständigt beskriven',
			'Fuldt beskrevet',
			'Fullt beskrevet',
			'Kuvattu kokonaan',
			'Lýst að fullu',
		),
		listed: words(
			'Only listed by a source',
			'Bara upptagen i en källas lista',
			'Kun nævnt af en kilde',
			'Bare nevnt av en kilde',
			'Vain mainittu lähteessä',
			'Aðeins nefnt í heimild',
		),
	},
	secondNameStatus: {
		official: words('Official', 'Officiellt', 'Officielt', 'Offisielt', 'Virallinen', 'Opinbert'),
		other: words('Other', 'Annat', 'Andet', 'Annet', 'Muu', 'Annað'),
	},
	'pages.key': {
		about: words('About us', 'Om oss', 'Om os', 'Om oss', 'Tietoa meistä', 'Um okkur'),
		contact: words('Contact', 'Kontakt', 'Kontakt', 'Kontakt', 'Yhteystiedot', 'Hafa samband'),
		'for-agencies': words(
			'For agencies',
			'För myndigheter',
			'For myndigheder',
			'For myndigheter',
			'Viranomaisille',
			'Fyrir stofnanir',
		),
		accessibility: words(
			'Accessibility',
			'Tillgänglighet',
			'Tilgængelighed',
			'Tilgjengelighet',
			'Saavutettavuus',
			'Aðgengi',
		),
		privacy: words('Privacy', 'Integritet', 'Privatliv', 'Personvern', 'Tietosuoja', 'Persónuvernd'),
	},
	'agency-keys.scopes': {
		read: words('Read', 'Läsa', 'Læse', 'Lese', 'Luku', 'Lesa'),
		webhooks: words(
			'Be told of changes',
			'Få veta om ändringar',
			'Få besked om ændringer',
			'Få beskjed om endringer',
			'Ilmoitukset muutoksista',
			'Fá tilkynningar um breytingar',
		),
	},
	syncedBy: {
		changes: words('Change log', 'Ändringslogg', 'Ændringslog', 'Endringslogg', 'Muutosloki', 'Breytingaskrá'),
		export: words('Export', 'Export', 'Eksport', 'Eksport', 'Vienti', 'Útflutningur'),
	},
	quotaClass: {
		standard: words('Standard', 'Normal', 'Normal', 'Normal', 'Tavallinen', 'Venjulegur'),
		high: words('High', 'Hög', 'Høj', 'Høy', 'Suuri', 'Hár'),
	},
	'refresh.kind': {
		manual: words('By hand', 'För hand', 'Manuelt', 'Manuelt', 'Käsin', 'Handvirkt'),
		pxweb: words('PxWeb', 'PxWeb', 'PxWeb', 'PxWeb', 'PxWeb', 'PxWeb'),
		jsonstat: words('JSON-stat', 'JSON-stat', 'JSON-stat', 'JSON-stat', 'JSON-stat', 'JSON-stat'),
		csv: words('CSV', 'CSV', 'CSV', 'CSV', 'CSV', 'CSV'),
	},
	'redirects.type': {
		301: words(
			'301: moved for good',
			'301: flyttad för gott',
			'301: flyttet permanent',
			'301: flyttet for godt',
			'301: siirretty pysyvästi',
			'301: flutt til frambúðar',
		),
		308: words(
			'308: moved for good, same method',
			'308: flyttad för gott, samma metod',
			'308: flyttet permanent, samme metode',
			'308: flyttet for godt, samme metode',
			'308: siirretty pysyvästi, sama metodi',
			'308: flutt til frambúðar, sama aðferð',
		),
	},
	'enquiries.state': {
		waiting: words('Waiting', 'Väntar', 'Venter', 'Venter', 'Odottaa', 'Í bið'),
		sent: words('Passed on', 'Vidarebefordrat', 'Sendt videre', 'Sendt videre', 'Välitetty', 'Áframsent'),
		answered: words('Answered', 'Besvarat', 'Besvaret', 'Besvart', 'Vastattu', 'Svarað'),
		rejected: words(
			'Not passed on',
			'Inte vidarebefordrat',
			'Ikke sendt videre',
			'Ikke sendt videre',
			'Ei välitetty',
			'Ekki áframsent',
		),
	},
	'submissions.state': {
		new: words('New', 'Ny', 'Ny', 'Ny', 'Uusi', 'Ný'),
		accepted: words('Accepted', 'Antagen', 'Antaget', 'Antatt', 'Hyväksytty', 'Samþykkt'),
		declined: words('Declined', 'Avböjd', 'Afvist', 'Avvist', 'Hylätty', 'Hafnað'),
	},
};

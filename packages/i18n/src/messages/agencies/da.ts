import type { AgenciesMessages } from './en.ts';

export const da: AgenciesMessages = {
	inShort: 'Kort fortalt',
	address: 'Adresse',
	key: 'Nøgle',
	keyNeedless: 'er ikke nødvendig for at læse',
	keyGives: 'til højere grænser og webhooks',
	licence: 'Licens',
	licenceNote: 'ikke for stemmer',
	reference: 'Reference',
	referenceLink: 'Alle adresser og felter',
	terminal: 'Terminal',

	start: {
		title: 'Kom i gang på fem minutter',
		lead: 'Indsæt linjerne, som de er. I behøver kun en terminal; Node.js i tredje trin.',
		ask: {
			title: 'Spørg',
			text: 'Alle samlinger svarer på samme måde. Det, der mangler på jeres sprog, kommer på det næste i en fast kæde, og `_lang` siger, hvilket det er.',
		},
		narrow: {
			title: 'Afgræns',
			text: 'Betingelser, rækkefølge og dybde er parametre: her praksis i Norge, de nyeste først, med det, de peger på, udfyldt.',
		},
		client: {
			title: 'Lad klienten gøre arbejdet',
			text: 'Den bladrer, venter, når den bliver bedt om det, og kender typerne. Gem linjerne som `practices.mjs`, og kør `node practices.mjs`.',
			file: 'Pakken findes endnu ikke i npm-registret. Skriv til os, så får I filen, som første linje installerer.',
		},
		lookUp: {
			title: 'Slå resten op',
			text: 'Referencen har hver adresse, hvert felt og hver fejl, med et eksempel på dem alle. Det samme for maskiner er OpenAPI 3.1. GraphQL svarer på flere spørgsmål i ét.',
		},
	},

	recipes: {
		title: 'Opskrifter',
		mirror: {
			title: 'En kopi på jeres intranet',
			text: 'I mappen fra tredje trin kopierer én kommando det, I vælger: én fil pr. dokument og sprog. Kør den igen hver nat eller hvert minut. Den henter det, der er ændret, og fjerner det, der ikke længere er offentligt.',
			verify: '`verify` sammenligner kopien med os og siger, hvad der er forskelligt.',
		},
		byHand: {
			title: 'Det samme uden vores program',
			text: 'Hent en hel samling som linjer af JSON, og gem den markør, der følger med. Spørg så, hvad der er sket siden. Med `Prefer: wait=25` venter svaret, til der er noget at fortælle, med `Accept: text/event-stream` bliver det ved. En post med `reason` betyder, at dokumentet skal væk; står der `merged`, siger `mergedInto`, hvilket der svarer i stedet, og id og adresser fører dertil.',
		},
		webhooks: {
			title: 'Få besked med det samme',
			text: 'Med en nøgle angiver I en adresse hos jer selv. Dertil sender vi en signeret besked for hver ændring (Standard Webhooks 1.0) og prøver igen i tre døgn. Den siger, hvad der er sket med hvilket dokument, aldrig hvad der står i det.',
			receiver: 'Klienten kontrollerer signaturen:',
		},
		calendar: {
			title: 'Konferencer i jeres kalender',
			text: 'Abonner på adressen i et hvilket som helst kalenderprogram. Møder, der flyttes eller aflyses, ændres også der. Afgræns med `country` eller `theme`.',
		},
		newsletter: {
			title: 'Nyt til jeres nyhedsbrev',
			text: 'Hver slags indhold har et feed, på seks sprog. `country` og `theme` afgrænser det.',
		},
		statistics: {
			title: 'Tal',
			text: 'Spørg om kommuner og år. `.csv` er til regneark, `.json` er JSON-stat 2.0. Et tal, der mangler, mangler; det er aldrig nul.',
		},
		catalogues: {
			title: 'Biblioteker og dataportaler',
			text: 'OAI-PMH 2.0 til biblioteker, DCAT-AP til dataportaler, SKOS til de begreber, vi ordner efter.',
		},
	},

	keys: {
		title: 'Grænser og nøgler',
		limits:
			'Kald uden nøgle tælles pr. netværk; et kontor deles om sin del. Hvert svar siger i `RateLimit`, hvad der er tilbage. Når der intet er, bliver svaret 429, og `Retry-After` siger, hvor længe I skal vente.',
		gives:
			'En nøgle er gratis. Med den må I spørge oftere, hvem der end spørger fra samme netværk, og kan få besked om ændringer gennem webhooks.',
		get: 'Skriv til os: hvilken myndighed, til hvad, og hvem vi kan få fat i, når noget går i stykker. I ser nøglen én gang, så gem den, hvor andre ikke ser den. En ny kan tage over, mens den gamle endnu virker.',
		write: 'Bed om en nøgle',
		send: 'Send den med hvert kald:',
	},

	terms: {
		title: 'Vilkår',
		away: 'Vilkårene kan ikke hentes lige nu. De er her igen, når grænsefladen svarer.',
		deprecated: 'På vej ud',
		nothingDeprecated: 'Intet er på vej ud lige nu.',
		until: (day: string) => `til og med ${day}`,
	},

	status: {
		title: 'Status',
		ready: 'Grænsefladen svarer',
		unavailable: 'Grænsefladen er ikke klar',
		away: 'Grænsefladen svarer ikke',
		awayText: 'Prøv igen om et minut. En kopi fortsætter, hvor den var; intet går tabt.',
		version: 'Version',
		newestChange: 'Nyeste ændring',
		asked: 'Spurgt',
		in: (milliseconds) => `svar på ${milliseconds} ms`,
		note: 'Vores server spørger, når siden åbnes, højst hvert femte sekund. Maskiner spørger denne adresse:',
	},
};

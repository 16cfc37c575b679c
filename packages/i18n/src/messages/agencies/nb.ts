import type { AgenciesMessages } from './en.ts';

export const nb: AgenciesMessages = {
	inShort: 'Kort fortalt',
	address: 'Adresse',
	key: 'Nøkkel',
	keyNeedless: 'trengs ikke for å lese',
	keyGives: 'for høyere grenser og webhooks',
	licence: 'Lisens',
	licenceNote: 'ikke for stemmer',
	reference: 'Referanse',
	referenceLink: 'Alle adresser og felter',
	terminal: 'Terminal',

	start: {
		title: 'Kom i gang på fem minutter',
		lead: 'Lim inn linjene som de er. Dere trenger bare en terminal; Node.js i tredje trinn.',
		ask: {
			title: 'Spør',
			text: 'Alle samlinger svarer på samme måte. Det som mangler på språket deres, kommer på det neste i en fast kjede, og `_lang` sier hvilket det er.',
		},
		narrow: {
			title: 'Avgrens',
			text: 'Vilkår, rekkefølge og dybde er parametere: her praksis i Norge, de nyeste først, med det de peker på fylt ut.',
		},
		client: {
			title: 'La klienten gjøre jobben',
			text: 'Den blar, venter når den blir bedt om det, og kan typene. Lagre linjene som `practices.mjs` og kjør `node practices.mjs`.',
			file: 'Pakken finnes ennå ikke i npm-registeret. Skriv til oss, så får dere filen som første linje installerer.',
		},
		lookUp: {
			title: 'Slå opp resten',
			text: 'Referansen har hver adresse, hvert felt og hver feil, med et eksempel på alle. Det samme for maskiner er OpenAPI 3.1. GraphQL svarer på flere spørsmål i ett.',
		},
	},

	recipes: {
		title: 'Oppskrifter',
		mirror: {
			title: 'En kopi på intranettet deres',
			text: 'I mappen fra tredje trinn kopierer én kommando det dere velger: én fil per dokument og språk. Kjør den igjen hver natt eller hvert minutt. Den henter det som er endret, og fjerner det som ikke lenger er offentlig.',
			verify: '`verify` sammenligner kopien med oss og sier hva som er ulikt.',
		},
		byHand: {
			title: 'Det samme uten vårt program',
			text: 'Hent en hel samling som linjer av JSON, og ta vare på markøren som følger med. Spør så hva som har skjedd siden. Med `Prefer: wait=25` venter svaret til det er noe å fortelle, med `Accept: text/event-stream` fortsetter det. En post med `reason` betyr at dokumentet skal bort; står det `merged`, sier `mergedInto` hvilket som svarer i stedet, og id og adresser leder dit.',
		},
		webhooks: {
			title: 'Få vite det straks',
			text: 'Med en nøkkel oppgir dere en egen adresse. Dit sender vi en signert melding for hver endring (Standard Webhooks 1.0), og prøver igjen i tre døgn. Den sier hva som har skjedd med hvilket dokument, aldri hva som står i det.',
			receiver: 'Klienten kontrollerer signaturen:',
		},
		calendar: {
			title: 'Konferanser i kalenderen deres',
			text: 'Abonner på adressen i et hvilket som helst kalenderprogram. Møter som flyttes eller avlyses, endres også der. Avgrens med `country` eller `theme`.',
		},
		newsletter: {
			title: 'Nytt til nyhetsbrevet deres',
			text: 'Hvert slags innhold har en strøm, på seks språk. `country` og `theme` avgrenser den.',
		},
		statistics: {
			title: 'Tall',
			text: 'Spør etter kommuner og år. `.csv` er for regneark, `.json` er JSON-stat 2.0. Et tall som mangler, mangler; det er aldri null.',
		},
		catalogues: {
			title: 'Biblioteker og dataportaler',
			text: 'OAI-PMH 2.0 for biblioteker, DCAT-AP for dataportaler, SKOS for begrepene vi ordner etter.',
		},
	},

	keys: {
		title: 'Grenser og nøkler',
		limits:
			'Kall uten nøkkel telles per nettverk; et kontor deler på sin del. Hvert svar sier i `RateLimit` hva som er igjen. Når ingenting er det, blir svaret 429, og `Retry-After` sier hvor lenge dere skal vente.',
		gives:
			'En nøkkel er gratis. Med den kan dere spørre oftere, hvem som enn spør fra samme nettverk, og få vite om endringer gjennom webhooks.',
		get: 'Skriv til oss: hvilken etat, til hva, og hvem vi når når noe går i stykker. Dere ser nøkkelen én gang, så ta vare på den der andre ikke ser den. En ny kan ta over mens den gamle fortsatt virker.',
		write: 'Be om en nøkkel',
		send: 'Send den med hvert kall:',
	},

	terms: {
		title: 'Vilkår',
		away: 'Vilkårene kan ikke hentes akkurat nå. De er her igjen når grensesnittet svarer.',
		deprecated: 'På vei ut',
		nothingDeprecated: 'Ingenting er på vei ut akkurat nå.',
		until: (day: string) => `til og med ${day}`,
	},

	status: {
		title: 'Status',
		ready: 'Grensesnittet svarer',
		unavailable: 'Grensesnittet er ikke klart',
		away: 'Grensesnittet svarer ikke',
		awayText: 'Prøv igjen om et minutt. En kopi fortsetter der den var; ingenting går tapt.',
		version: 'Versjon',
		newestChange: 'Siste endring',
		asked: 'Spurt',
		in: (milliseconds) => `svar på ${milliseconds} ms`,
		note: 'Serveren vår spør når siden åpnes, høyst hvert femte sekund. Maskiner spør denne adressen:',
	},
};

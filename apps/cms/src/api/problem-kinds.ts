import type { Label } from '@repo/i18n';

interface Kind {
	status: number;
	title: Label;
	/** What it means and what to do, for the page behind the problem's `type`. */
	about: string;
}

/** Every kind of problem the API answers with. A kind never changes its meaning and is never removed. */
export const problemKinds = {
	'invalid-parameter': {
		status: 400,
		title: {
			en: 'A parameter is not valid',
			sv: 'En parameter är inte giltig',
			da: 'En parameter er ikke gyldig',
			nb: 'En parameter er ikke gyldig',
			fi: 'Parametri ei kelpaa',
			is: 'Færibreyta er ekki gild',
		},
		about: 'The member `parameter` names it and `detail` says what is allowed. Correct the address and ask again.',
	},
	'invalid-body': {
		status: 400,
		title: {
			en: 'The body could not be read',
			sv: 'Innehållet gick inte att läsa',
			da: 'Indholdet kunne ikke læses',
			nb: 'Innholdet kunne ikke leses',
			fi: 'Pyynnön sisältöä ei voitu lukea',
			is: 'Ekki var hægt að lesa innihaldið',
		},
		about: 'The body is not the JSON or the form it says it is, or it holds something that is never stored.',
	},
	'invalid-data': {
		status: 400,
		title: {
			en: 'Some values are not valid',
			sv: 'Några värden är inte giltiga',
			da: 'Nogle værdier er ikke gyldige',
			nb: 'Noen verdier er ikke gyldige',
			fi: 'Jotkin arvot eivät kelpaa',
			is: 'Sum gildi eru ekki gild',
		},
		about: 'Nothing was stored. The member `errors` lists each field and what is wrong with it.',
	},
	'invalid-query': {
		status: 400,
		title: {
			en: 'The GraphQL query is not valid',
			sv: 'GraphQL-frågan är inte giltig',
			da: 'GraphQL-forespørgslen er ikke gyldig',
			nb: 'GraphQL-spørringen er ikke gyldig',
			fi: 'GraphQL-kysely ei kelpaa',
			is: 'GraphQL-fyrirspurnin er ekki gild',
		},
		about: 'The query does not parse, does not fit the schema, or asks for more than one request may cost.',
	},
	unauthenticated: {
		status: 401,
		title: {
			en: 'Log in first',
			sv: 'Logga in först',
			da: 'Log ind først',
			nb: 'Logg inn først',
			fi: 'Kirjaudu ensin sisään',
			is: 'Skráðu þig fyrst inn',
		},
		about: 'The login is missing, wrong or has run out.',
	},
	forbidden: {
		status: 403,
		title: {
			en: 'You may not do this',
			sv: 'Du får inte göra detta',
			da: 'Det må du ikke',
			nb: 'Du har ikke lov til dette',
			fi: 'Sinulla ei ole oikeutta tähän',
			is: 'Þú hefur ekki leyfi til þess',
		},
		about: 'Reading what is published is open to everybody; everything else needs a login with the right role.',
	},
	'not-found': {
		status: 404,
		title: {
			en: 'Not found',
			sv: 'Finns inte',
			da: 'Findes ikke',
			nb: 'Finnes ikke',
			fi: 'Ei löytynyt',
			is: 'Fannst ekki',
		},
		about: 'Nothing is published at this address.',
	},
	'method-not-allowed': {
		status: 405,
		title: {
			en: 'This method is not allowed here',
			sv: 'Metoden är inte tillåten här',
			da: 'Metoden er ikke tilladt her',
			nb: 'Metoden er ikke tillatt her',
			fi: 'Menetelmä ei ole sallittu tässä',
			is: 'Aðferðin er ekki leyfð hér',
		},
		about: 'The header `Allow` lists the methods that are.',
	},
	'not-acceptable': {
		status: 406,
		title: {
			en: 'Not available in this format',
			sv: 'Finns inte i det formatet',
			da: 'Findes ikke i det format',
			nb: 'Finnes ikke i det formatet',
			fi: 'Ei saatavilla tässä muodossa',
			is: 'Ekki til á þessu sniði',
		},
		about: 'Ask with another `Accept` header; `detail` lists the formats.',
	},
	'precondition-failed': {
		status: 412,
		title: {
			en: 'Changed meanwhile',
			sv: 'Ändrat under tiden',
			da: 'Ændret imens',
			nb: 'Endret i mellomtiden',
			fi: 'Muuttunut sillä välin',
			is: 'Breytt á meðan',
		},
		about:
			'The document is no longer the one that `If-Match` names, so nothing was saved. Read it again, see what changed, and send your change with its new `updatedAt`.',
	},
	conflict: {
		status: 409,
		title: {
			en: 'This conflicts with what is stored',
			sv: 'Detta krockar med det som är sparat',
			da: 'Det er i konflikt med det gemte',
			nb: 'Dette er i konflikt med det som er lagret',
			fi: 'Tämä on ristiriidassa tallennetun kanssa',
			is: 'Þetta stangast á við það sem er vistað',
		},
		about: 'Somebody else changed or locked the document. Read it again and repeat the change.',
	},
	gone: {
		status: 410,
		title: {
			en: 'Withdrawn',
			sv: 'Tillbakadraget',
			da: 'Trukket tilbage',
			nb: 'Trukket tilbake',
			fi: 'Vedetty pois',
			is: 'Dregið til baka',
		},
		about: 'The document was withdrawn and will not come back. Remove your copies.',
	},
	'too-large': {
		status: 413,
		title: {
			en: 'Too large',
			sv: 'För stort',
			da: 'For stort',
			nb: 'For stort',
			fi: 'Liian suuri',
			is: 'Of stórt',
		},
		about: 'The body or the file is larger than what is accepted; `detail` says how much that is.',
	},
	'address-too-long': {
		status: 414,
		title: {
			en: 'The address is too long',
			sv: 'Adressen är för lång',
			da: 'Adressen er for lang',
			nb: 'Adressen er for lang',
			fi: 'Osoite on liian pitkä',
			is: 'Slóðin er of löng',
		},
		about: 'Ask for less at a time.',
	},
	'head-too-large': {
		status: 431,
		title: {
			en: 'The address and headers are too long',
			sv: 'Adressen och rubrikerna är för långa',
			da: 'Adressen og headerne er for lange',
			nb: 'Adressen og hodene er for lange',
			fi: 'Osoite ja otsakkeet ovat liian pitkät',
			is: 'Slóðin og hausarnir eru of löng',
		},
		about: 'The address and all headers together have at most 16 kB. Ask for less at a time, or send fewer cookies.',
	},
	'malformed-request': {
		status: 400,
		title: {
			en: 'The request could not be read',
			sv: 'Anropet gick inte att läsa',
			da: 'Forespørgslen kunne ikke læses',
			nb: 'Forespørselen kunne ikke leses',
			fi: 'Pyyntöä ei voitu lukea',
			is: 'Ekki var hægt að lesa beiðnina',
		},
		about: 'What was sent is not HTTP, or lacks what HTTP/1.1 asks for, such as the header `Host`.',
	},
	'request-timeout': {
		status: 408,
		title: {
			en: 'The request took too long',
			sv: 'Anropet tog för lång tid',
			da: 'Forespørgslen tog for lang tid',
			nb: 'Forespørselen tok for lang tid',
			fi: 'Pyyntö kesti liian kauan',
			is: 'Beiðnin tók of langan tíma',
		},
		about: 'The connection was opened, but the whole request did not come in time. Send it again.',
	},
	'unsupported-media-type': {
		status: 415,
		title: {
			en: 'This kind of content is not accepted',
			sv: 'Den typen av innehåll tas inte emot',
			da: 'Den type indhold modtages ikke',
			nb: 'Denne typen innhold tas ikke imot',
			fi: 'Tämäntyyppistä sisältöä ei hyväksytä',
			is: 'Ekki er tekið við þessari gerð efnis',
		},
		about: 'Send JSON, or a form with the file and a part named `_payload`.',
	},
	'too-many-requests': {
		status: 429,
		title: {
			en: 'Too many requests',
			sv: 'För många anrop',
			da: 'For mange forespørgsler',
			nb: 'For mange forespørsler',
			fi: 'Liian monta pyyntöä',
			is: 'Of margar beiðnir',
		},
		about:
			'The header `Retry-After` says how long to wait, `RateLimit` how much is left of what `RateLimit-Policy` allows.',
	},
	'internal-error': {
		status: 500,
		title: {
			en: 'Something went wrong here',
			sv: 'Något gick fel hos oss',
			da: 'Noget gik galt hos os',
			nb: 'Noe gikk galt hos oss',
			fi: 'Meillä meni jotain vikaan',
			is: 'Eitthvað fór úrskeiðis hjá okkur',
		},
		about: 'It is our mistake and it is logged. Tell us the `requestId` if it stays.',
	},
	unavailable: {
		status: 503,
		title: {
			en: 'Not available right now',
			sv: 'Inte tillgängligt just nu',
			da: 'Ikke tilgængelig lige nu',
			nb: 'Ikke tilgjengelig akkurat nå',
			fi: 'Ei käytettävissä juuri nyt',
			is: 'Ekki tiltækt núna',
		},
		about: 'Try again in a moment.',
	},
	'storage-full': {
		status: 507,
		title: {
			en: 'The storage is full',
			sv: 'Lagringen är full',
			da: 'Lageret er fuldt',
			nb: 'Lagringen er full',
			fi: 'Tallennustila on täynnä',
			is: 'Geymslan er full',
		},
		about: 'Nothing was stored. The people who run the service have to make room.',
	},
} as const satisfies Record<string, Kind>;

export type ProblemKind = keyof typeof problemKinds;

const byStatus = new Map<number, ProblemKind>([
	[400, 'invalid-data'],
	...Object.entries(problemKinds)
		.filter(([, { status }]) => status !== 400)
		.map(([kind, { status }]) => [status, kind as ProblemKind] as const),
	[423, 'conflict'],
	[501, 'method-not-allowed'],
]);

export const kindOfStatus = (status: number): ProblemKind =>
	byStatus.get(status) ?? (status < 500 ? 'invalid-data' : 'internal-error');

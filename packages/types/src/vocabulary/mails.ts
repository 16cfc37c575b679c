import type { Vocabulary } from './vocabulary.ts';

/** What a mail tells. */
export const mailKinds = {
	submitted: {
		en: 'A text waits for review',
		sv: 'En text väntar på granskning',
		da: 'En tekst venter på gennemsyn',
		nb: 'En tekst venter på gjennomlesing',
		fi: 'Teksti odottaa tarkistusta',
		is: 'Texti bíður yfirlestrar',
	},
	returned: {
		en: 'A text came back',
		sv: 'En text kom tillbaka',
		da: 'En tekst kom tilbage',
		nb: 'En tekst kom tilbake',
		fi: 'Teksti palautettiin',
		is: 'Texti kom til baka',
	},
	published: {
		en: 'A text was published',
		sv: 'En text publicerades',
		da: 'En tekst blev udgivet',
		nb: 'En tekst ble publisert',
		fi: 'Teksti julkaistiin',
		is: 'Texti var birtur',
	},
	failed: {
		en: 'A text could not be published when it was due',
		sv: 'En text kunde inte publiceras när det var dags',
		da: 'En tekst kunne ikke udgives, da tiden var inde',
		nb: 'En tekst kunne ikke publiseres da tiden var inne',
		fi: 'Tekstiä ei voitu julkaista ajallaan',
		is: 'Ekki tókst að birta texta á tilsettum tíma',
	},
	'failed-unpublish': {
		en: 'A text could not be taken off the site when it was due',
		sv: 'En text kunde inte tas bort från webbplatsen när det var dags',
		da: 'En tekst kunne ikke tages af webstedet, da tiden var inde',
		nb: 'En tekst kunne ikke tas av nettstedet da tiden var inne',
		fi: 'Tekstiä ei voitu poistaa sivustolta ajallaan',
		is: 'Ekki tókst að taka texta af vefnum á tilsettum tíma',
	},
	'import-refused': {
		en: 'New figures were not taken',
		sv: 'Nya tal togs inte in',
		da: 'Nye tal blev ikke taget ind',
		nb: 'Nye tall ble ikke tatt inn',
		fi: 'Uusia lukuja ei otettu käyttöön',
		is: 'Nýjar tölur voru ekki teknar inn',
	},
	'proposal-received': {
		en: 'A proposal has come in',
		sv: 'Ett förslag har kommit in',
		da: 'Et forslag er modtaget',
		nb: 'Et forslag har kommet inn',
		fi: 'Ehdotus on saapunut',
		is: 'Tillaga hefur borist',
	},
	'proposal-returned': {
		en: 'A proposal was answered with a comment',
		sv: 'Ett förslag besvarades med en kommentar',
		da: 'Et forslag blev besvaret med en kommentar',
		nb: 'Et forslag ble besvart med en kommentar',
		fi: 'Ehdotukseen vastattiin kommentilla',
		is: 'Tillögu var svarað með athugasemd',
	},
	'proposal-published': {
		en: 'A proposal was published',
		sv: 'Ett förslag publicerades',
		da: 'Et forslag blev udgivet',
		nb: 'Et forslag ble publisert',
		fi: 'Ehdotus julkaistiin',
		is: 'Tillaga var birt',
	},
} as const satisfies Vocabulary;
export type MailKind = keyof typeof mailKinds;

export const mailStates = {
	waiting: { en: 'Waiting', sv: 'Väntar', da: 'Venter', nb: 'Venter', fi: 'Odottaa', is: 'Bíður' },
	dead: {
		en: 'Could not be delivered',
		sv: 'Gick inte att leverera',
		da: 'Kunne ikke leveres',
		nb: 'Kunne ikke leveres',
		fi: 'Ei voitu toimittaa',
		is: 'Ekki tókst að afhenda',
	},
} as const satisfies Vocabulary;
export type MailState = keyof typeof mailStates;

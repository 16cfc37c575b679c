import type { Vocabulary } from './vocabulary.ts';

/** Why nothing is sent to a receiving address for now. */
export const webhookPauses = {
	admin: {
		en: 'Paused by an administrator',
		sv: 'Pausad av en administratör',
		da: 'Sat på pause af en administrator',
		nb: 'Satt på pause av en administrator',
		fi: 'Ylläpitäjän keskeyttämä',
		is: 'Í hléi að ósk stjórnanda',
	},
	agency: {
		en: 'Paused by the agency',
		sv: 'Pausad av myndigheten',
		da: 'Sat på pause af myndigheden',
		nb: 'Satt på pause av myndigheten',
		fi: 'Viranomaisen keskeyttämä',
		is: 'Í hléi að ósk stofnunarinnar',
	},
	failures: {
		en: 'Paused after failing for three days',
		sv: 'Pausad efter tre dygns misslyckanden',
		da: 'Sat på pause efter tre døgns fejl',
		nb: 'Satt på pause etter tre døgns feil',
		fi: 'Keskeytetty kolmen vuorokauden virheiden jälkeen',
		is: 'Í hléi eftir þriggja daga bilun',
	},
	gone: {
		en: 'Paused: the address says it is gone (410)',
		sv: 'Pausad: adressen säger att den är borta (410)',
		da: 'Sat på pause: adressen siger, at den er væk (410)',
		nb: 'Satt på pause: adressen sier at den er borte (410)',
		fi: 'Keskeytetty: osoite ilmoittaa poistuneensa (410)',
		is: 'Í hléi: slóðin segist vera horfin (410)',
	},
	secret: {
		en: 'Paused: its signing secret cannot be read; make a new one',
		sv: 'Pausad: signeringsnyckeln går inte att läsa; skapa en ny',
		da: 'Sat på pause: signeringsnøglen kan ikke læses; lav en ny',
		nb: 'Satt på pause: signeringsnøkkelen kan ikke leses; lag en ny',
		fi: 'Keskeytetty: allekirjoitusavainta ei voi lukea; luo uusi',
		is: 'Í hléi: ekki er hægt að lesa undirskriftarlykilinn; búðu til nýjan',
	},
} as const satisfies Vocabulary;
export type WebhookPause = keyof typeof webhookPauses;

/** What came of an attempt to deliver, where it was not delivered. */
export const webhookErrors = {
	'refused-address': {
		en: 'The address is private or not allowed',
		sv: 'Adressen är privat eller inte tillåten',
		da: 'Adressen er privat eller ikke tilladt',
		nb: 'Adressen er privat eller ikke tillatt',
		fi: 'Osoite on yksityinen tai kielletty',
		is: 'Slóðin er einkaslóð eða ekki leyfð',
	},
	'unknown-name': {
		en: 'The name was not found',
		sv: 'Namnet hittades inte',
		da: 'Navnet blev ikke fundet',
		nb: 'Navnet ble ikke funnet',
		fi: 'Nimeä ei löytynyt',
		is: 'Nafnið fannst ekki',
	},
	'no-connection': {
		en: 'No connection',
		sv: 'Ingen förbindelse',
		da: 'Ingen forbindelse',
		nb: 'Ingen forbindelse',
		fi: 'Ei yhteyttä',
		is: 'Ekkert samband',
	},
	tls: {
		en: 'No secure connection (TLS)',
		sv: 'Ingen säker förbindelse (TLS)',
		da: 'Ingen sikker forbindelse (TLS)',
		nb: 'Ingen sikker forbindelse (TLS)',
		fi: 'Ei suojattua yhteyttä (TLS)',
		is: 'Ekkert öruggt samband (TLS)',
	},
	timeout: {
		en: 'No answer within 15 seconds',
		sv: 'Inget svar inom 15 sekunder',
		da: 'Intet svar inden for 15 sekunder',
		nb: 'Ikke noe svar innen 15 sekunder',
		fi: 'Ei vastausta 15 sekunnissa',
		is: 'Ekkert svar innan 15 sekúndna',
	},
	redirect: {
		en: 'Answered with a redirect, which is not followed',
		sv: 'Svarade med en omdirigering, som inte följs',
		da: 'Svarede med en omdirigering, som ikke følges',
		nb: 'Svarte med en omdirigering, som ikke følges',
		fi: 'Vastasi uudelleenohjauksella, jota ei seurata',
		is: 'Svaraði með tilvísun sem er ekki fylgt',
	},
	gone: {
		en: 'Answered that it is gone',
		sv: 'Svarade att den är borta',
		da: 'Svarede, at den er væk',
		nb: 'Svarte at den er borte',
		fi: 'Vastasi poistuneensa',
		is: 'Svaraði að hún væri horfin',
	},
	'too-many': {
		en: 'Asked us to slow down',
		sv: 'Bad oss sakta ner',
		da: 'Bad os sænke farten',
		nb: 'Ba oss senke farten',
		fi: 'Pyysi hidastamaan',
		is: 'Bað okkur að hægja á',
	},
	status: {
		en: 'Answered with an error',
		sv: 'Svarade med ett fel',
		da: 'Svarede med en fejl',
		nb: 'Svarte med en feil',
		fi: 'Vastasi virheellä',
		is: 'Svaraði með villu',
	},
} as const satisfies Vocabulary;
export type WebhookError = keyof typeof webhookErrors;

export const deliveryStates = {
	waiting: { en: 'Waiting', sv: 'Väntar', da: 'Venter', nb: 'Venter', fi: 'Odottaa', is: 'Í bið' },
	delivered: { en: 'Delivered', sv: 'Levererad', da: 'Leveret', nb: 'Levert', fi: 'Toimitettu', is: 'Afhent' },
	dead: { en: 'Given up', sv: 'Uppgiven', da: 'Opgivet', nb: 'Gitt opp', fi: 'Luovuttu', is: 'Hætt við' },
} as const satisfies Vocabulary;
export type DeliveryState = keyof typeof deliveryStates;

/** What happened at an agency after something was withdrawn. */
export const receiptSteps = {
	told: { en: 'Told', sv: 'Underrättad', da: 'Underrettet', nb: 'Varslet', fi: 'Ilmoitettu', is: 'Tilkynnt' },
	received: {
		en: 'Received the message',
		sv: 'Tog emot meddelandet',
		da: 'Modtog beskeden',
		nb: 'Mottok meldingen',
		fi: 'Vastaanotti ilmoituksen',
		is: 'Tók við tilkynningunni',
	},
	removed: {
		en: 'Confirmed that its copies are gone',
		sv: 'Bekräftade att kopiorna är borta',
		da: 'Bekræftede, at kopierne er væk',
		nb: 'Bekreftet at kopiene er borte',
		fi: 'Vahvisti, että kopiot on poistettu',
		is: 'Staðfesti að afritin væru horfin',
	},
	unreachable: {
		en: 'Not reached in three days',
		sv: 'Nåddes inte på tre dygn',
		da: 'Ikke nået på tre døgn',
		nb: 'Ikke nådd på tre døgn',
		fi: 'Ei tavoitettu kolmessa vuorokaudessa',
		is: 'Náðist ekki í þrjá sólarhringa',
	},
} as const satisfies Vocabulary;
export type ReceiptStep = keyof typeof receiptSteps;

/** What we do with what we have of something that was withdrawn, in order. */
export const purgeSteps = {
	'files-deleted': {
		en: 'Pictures and recordings deleted',
		sv: 'Bilder och inspelningar raderade',
		da: 'Billeder og optagelser slettet',
		nb: 'Bilder og opptak slettet',
		fi: 'Kuvat ja äänitteet poistettu',
		is: 'Myndum og upptökum eytt',
	},
	'versions-deleted': {
		en: 'Drafts and earlier versions deleted',
		sv: 'Utkast och tidigare versioner raderade',
		da: 'Kladder og tidligere versioner slettet',
		nb: 'Utkast og tidligere versjoner slettet',
		fi: 'Luonnokset ja aiemmat versiot poistettu',
		is: 'Drögum og eldri útgáfum eytt',
	},
	'words-deleted': {
		en: 'The words themselves deleted',
		sv: 'Själva texten raderad',
		da: 'Selve teksten slettet',
		nb: 'Selve teksten slettet',
		fi: 'Itse teksti poistettu',
		is: 'Sjálfum textanum eytt',
	},
} as const satisfies Vocabulary;
export type PurgeStep = keyof typeof purgeSteps;

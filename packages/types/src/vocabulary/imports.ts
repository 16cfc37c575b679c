import type { Vocabulary } from './vocabulary.ts';

/** Where an import of figures stands, or what came of it. */
export const importStates = {
	waiting: { en: 'Waiting', sv: 'Väntar', da: 'Venter', nb: 'Venter', fi: 'Odottaa', is: 'Bíður' },
	running: { en: 'Under way', sv: 'Pågår', da: 'I gang', nb: 'Pågår', fi: 'Käynnissä', is: 'Í gangi' },
	unchanged: {
		en: 'Nothing new',
		sv: 'Inget nytt',
		da: 'Intet nyt',
		nb: 'Ingenting nytt',
		fi: 'Ei uutta',
		is: 'Ekkert nýtt',
	},
	looked: { en: 'Looked at', sv: 'Granskad', da: 'Set på', nb: 'Sett på', fi: 'Katsottu', is: 'Skoðað' },
	imported: { en: 'Imported', sv: 'Importerad', da: 'Importeret', nb: 'Importert', fi: 'Tuotu', is: 'Flutt inn' },
	refused: { en: 'Refused', sv: 'Avvisad', da: 'Afvist', nb: 'Avvist', fi: 'Hylätty', is: 'Hafnað' },
	failed: { en: 'Failed', sv: 'Misslyckades', da: 'Mislykkedes', nb: 'Mislyktes', fi: 'Epäonnistui', is: 'Mistókst' },
} as const satisfies Vocabulary;
export type ImportState = keyof typeof importStates;

/** What began an import of figures. */
export const importTriggers = {
	person: { en: 'A person', sv: 'En person', da: 'En person', nb: 'En person', fi: 'Henkilö', is: 'Manneskja' },
	schedule: {
		en: 'The schedule',
		sv: 'Schemat',
		da: 'Tidsplanen',
		nb: 'Tidsplanen',
		fi: 'Aikataulu',
		is: 'Tímaáætlun',
	},
	command: {
		en: 'The command line',
		sv: 'Kommandoraden',
		da: 'Kommandolinjen',
		nb: 'Kommandolinjen',
		fi: 'Komentorivi',
		is: 'Skipanalína',
	},
	file: { en: 'A file', sv: 'En fil', da: 'En fil', nb: 'En fil', fi: 'Tiedosto', is: 'Skrá' },
} as const satisfies Vocabulary;
export type ImportTrigger = keyof typeof importTriggers;

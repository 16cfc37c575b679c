import type { Locale } from '@repo/i18n';
import type { Action } from '../../../import/plan-row.ts';

/** What the page for importing a file says. */
export interface ImportWords {
	open: string;
	title: string;
	explained: string;
	template: string;
	file: string;
	publish: string;
	look: string;
	looking: string;
	would: Record<Action, string>;
	done: Record<Action, string>;
	rows: string;
	all: string;
	line: string;
	what: string;
	document: string;
	details: string;
	empty: string;
	unknown: string;
	meant: string;
	letters: string;
	apply: string;
	nothingToDo: string;
	applying: string;
	finished: string;
	refusedFile: string;
	more: string;
	failed: string;
	again: string;
}

export const importWords: Record<Locale, ImportWords> = {
	en: {
		open: 'Import from a file',
		title: 'Import: {what}',
		explained:
			'Choose a CSV file from a spreadsheet, or JSON. Nothing is stored until you have seen what would happen to each row. New documents arrive as drafts.',
		template: 'Template with all columns',
		file: 'File (CSV or JSON)',
		publish: 'Publish at once what is complete',
		look: 'Show what would happen',
		looking: 'The file is being read …',
		would: { create: 'New', change: 'Change', publish: 'Publish', nothing: 'As it is', refused: 'Refused' },
		done: { create: 'Made', change: 'Changed', publish: 'Published', nothing: 'As it was', refused: 'Refused' },
		rows: 'Rows',
		all: 'All',
		line: 'Row',
		what: 'What',
		document: 'Document',
		details: 'Details',
		empty: 'empty',
		unknown: 'These columns are left out, because no field is called so: {columns}.',
		meant: 'Say the language: {columns}.',
		letters: 'The file was read as {encoding}. If letters look wrong, save it as “CSV UTF-8”.',
		apply: 'Import {count} rows',
		nothingToDo: 'There is nothing to import.',
		applying: '{done} of {count} rows …',
		finished: 'The import is finished.',
		refusedFile: 'Download what was refused (CSV)',
		more: 'Show more',
		failed: 'The connection was lost. Show again what would happen: what is stored is not imported twice.',
		again: 'Something changed. Show again what would happen.',
	},
	sv: {
		open: 'Importera från fil',
		title: 'Importera: {what}',
		explained:
			'Välj en CSV-fil från ett kalkylark, eller JSON. Inget sparas förrän du har sett vad som skulle hända med varje rad. Nya dokument kommer som utkast.',
		template: 'Mall med alla kolumner',
		file: 'Fil (CSV eller JSON)',
		publish: 'Publicera genast det som är komplett',
		look: 'Visa vad som skulle hända',
		looking: 'Filen läses …',
		would: { create: 'Ny', change: 'Ändra', publish: 'Publicera', nothing: 'Oförändrad', refused: 'Avvisad' },
		done: { create: 'Skapad', change: 'Ändrad', publish: 'Publicerad', nothing: 'Oförändrad', refused: 'Avvisad' },
		rows: 'Rader',
		all: 'Alla',
		line: 'Rad',
		what: 'Vad',
		document: 'Dokument',
		details: 'Detaljer',
		empty: 'tomt',
		unknown: 'De här kolumnerna utelämnas, eftersom inget fält heter så: {columns}.',
		meant: 'Ange språket: {columns}.',
		letters: 'Filen lästes som {encoding}. Om tecken ser fel ut, spara den som ”CSV UTF-8”.',
		apply: 'Importera {count} rader',
		nothingToDo: 'Det finns inget att importera.',
		applying: '{done} av {count} rader …',
		finished: 'Importen är klar.',
		refusedFile: 'Hämta det som avvisades (CSV)',
		more: 'Visa fler',
		failed: 'Anslutningen bröts. Visa igen vad som skulle hända: det som är sparat importeras inte två gånger.',
		again: 'Något har ändrats. Visa igen vad som skulle hända.',
	},
	da: {
		open: 'Importér fra fil',
		title: 'Importér: {what}',
		explained:
			'Vælg en CSV-fil fra et regneark, eller JSON. Intet gemmes, før du har set, hvad der ville ske med hver række. Nye dokumenter kommer som kladder.',
		template: 'Skabelon med alle kolonner',
		file: 'Fil (CSV eller JSON)',
		publish: 'Udgiv straks det, der er komplet',
		look: 'Vis, hvad der ville ske',
		looking: 'Filen læses …',
		would: { create: 'Ny', change: 'Ændr', publish: 'Udgiv', nothing: 'Uændret', refused: 'Afvist' },
		done: { create: 'Oprettet', change: 'Ændret', publish: 'Udgivet', nothing: 'Uændret', refused: 'Afvist' },
		rows: 'Rækker',
		all: 'Alle',
		line: 'Række',
		what: 'Hvad',
		document: 'Dokument',
		details: 'Detaljer',
		empty: 'tomt',
		unknown: 'Disse kolonner udelades, fordi intet felt hedder sådan: {columns}.',
		meant: 'Angiv sproget: {columns}.',
		letters: 'Filen blev læst som {encoding}. Hvis bogstaver ser forkerte ud, så gem den som »CSV UTF-8«.',
		apply: 'Importér {count} rækker',
		nothingToDo: 'Der er intet at importere.',
		applying: '{done} af {count} rækker …',
		finished: 'Importen er færdig.',
		refusedFile: 'Hent det, der blev afvist (CSV)',
		more: 'Vis flere',
		failed: 'Forbindelsen blev afbrudt. Vis igen, hvad der ville ske: det, der er gemt, importeres ikke to gange.',
		again: 'Noget er ændret. Vis igen, hvad der ville ske.',
	},
	nb: {
		open: 'Importer fra fil',
		title: 'Importer: {what}',
		explained:
			'Velg en CSV-fil fra et regneark, eller JSON. Ingenting lagres før du har sett hva som ville skje med hver rad. Nye dokumenter kommer som utkast.',
		template: 'Mal med alle kolonner',
		file: 'Fil (CSV eller JSON)',
		publish: 'Publiser straks det som er komplett',
		look: 'Vis hva som ville skje',
		looking: 'Filen leses …',
		would: { create: 'Ny', change: 'Endre', publish: 'Publiser', nothing: 'Uendret', refused: 'Avvist' },
		done: { create: 'Opprettet', change: 'Endret', publish: 'Publisert', nothing: 'Uendret', refused: 'Avvist' },
		rows: 'Rader',
		all: 'Alle',
		line: 'Rad',
		what: 'Hva',
		document: 'Dokument',
		details: 'Detaljer',
		empty: 'tomt',
		unknown: 'Disse kolonnene utelates, fordi ingen felt heter slik: {columns}.',
		meant: 'Oppgi språket: {columns}.',
		letters: 'Filen ble lest som {encoding}. Hvis tegn ser feil ut, lagre den som «CSV UTF-8».',
		apply: 'Importer {count} rader',
		nothingToDo: 'Det er ingenting å importere.',
		applying: '{done} av {count} rader …',
		finished: 'Importen er ferdig.',
		refusedFile: 'Last ned det som ble avvist (CSV)',
		more: 'Vis flere',
		failed: 'Forbindelsen ble brutt. Vis igjen hva som ville skje: det som er lagret, importeres ikke to ganger.',
		again: 'Noe er endret. Vis igjen hva som ville skje.',
	},
	fi: {
		open: 'Tuo tiedostosta',
		title: 'Tuonti: {what}',
		explained:
			'Valitse taulukkolaskennan CSV-tiedosto tai JSON. Mitään ei tallenneta, ennen kuin olet nähnyt, mitä kullekin riville tapahtuisi. Uudet sisällöt tulevat luonnoksina.',
		template: 'Malli, jossa on kaikki sarakkeet',
		file: 'Tiedosto (CSV tai JSON)',
		publish: 'Julkaise heti se, mikä on valmista',
		look: 'Näytä, mitä tapahtuisi',
		looking: 'Tiedostoa luetaan …',
		would: { create: 'Uusi', change: 'Muutos', publish: 'Julkaisu', nothing: 'Ennallaan', refused: 'Hylätty' },
		done: { create: 'Luotu', change: 'Muutettu', publish: 'Julkaistu', nothing: 'Ennallaan', refused: 'Hylätty' },
		rows: 'Rivit',
		all: 'Kaikki',
		line: 'Rivi',
		what: 'Mitä',
		document: 'Sisältö',
		details: 'Tiedot',
		empty: 'tyhjä',
		unknown: 'Nämä sarakkeet jätetään pois, koska mikään kenttä ei ole sen niminen: {columns}.',
		meant: 'Kerro kieli: {columns}.',
		letters:
			'Tiedosto luettiin merkistönä {encoding}. Jos kirjaimet näyttävät vääriltä, tallenna se muodossa ”CSV UTF-8”.',
		apply: 'Tuo {count} riviä',
		nothingToDo: 'Tuotavaa ei ole.',
		applying: '{done}/{count} riviä …',
		finished: 'Tuonti on valmis.',
		refusedFile: 'Lataa hylätyt (CSV)',
		more: 'Näytä lisää',
		failed: 'Yhteys katkesi. Näytä uudelleen, mitä tapahtuisi: tallennettua ei tuoda kahdesti.',
		again: 'Jotain on muuttunut. Näytä uudelleen, mitä tapahtuisi.',
	},
	is: {
		open: 'Flytja inn úr skrá',
		title: 'Innflutningur: {what}',
		explained:
			'Veldu CSV-skrá úr töflureikni eða JSON. Ekkert er vistað fyrr en þú hefur séð hvað yrði um hverja línu. Ný skjöl koma sem drög.',
		template: 'Sniðmát með öllum dálkum',
		file: 'Skrá (CSV eða JSON)',
		publish: 'Birta strax það sem er fullbúið',
		look: 'Sýna hvað myndi gerast',
		looking: 'Skráin er lesin …',
		would: { create: 'Nýtt', change: 'Breyta', publish: 'Birta', nothing: 'Óbreytt', refused: 'Hafnað' },
		done: { create: 'Búið til', change: 'Breytt', publish: 'Birt', nothing: 'Óbreytt', refused: 'Hafnað' },
		rows: 'Línur',
		all: 'Allar',
		line: 'Lína',
		what: 'Hvað',
		document: 'Skjal',
		details: 'Nánar',
		empty: 'autt',
		unknown: 'Þessum dálkum er sleppt því enginn reitur heitir svo: {columns}.',
		meant: 'Tilgreindu tungumálið: {columns}.',
		letters: 'Skráin var lesin sem {encoding}. Ef stafir líta rangt út skaltu vista hana sem „CSV UTF-8“.',
		apply: 'Flytja inn {count} línur',
		nothingToDo: 'Það er ekkert að flytja inn.',
		applying: '{done} af {count} línum …',
		finished: 'Innflutningi er lokið.',
		refusedFile: 'Sækja það sem var hafnað (CSV)',
		more: 'Sýna fleiri',
		failed: 'Sambandið rofnaði. Sýndu aftur hvað myndi gerast: það sem er vistað er ekki flutt inn tvisvar.',
		again: 'Eitthvað hefur breyst. Sýndu aftur hvað myndi gerast.',
	},
};

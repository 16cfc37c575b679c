import type { Locale } from '@repo/i18n';

/** What the list of an agency's receipts for a withdrawal says. */
export interface ReceiptWords {
	title: string;
	explained: string;
	none: string;
	withdrawn: string;
	nobody: string;
	open: string;
	allConfirmed: string;
	agency: string;
	address: string;
	removedAddress: string;
	state: string;
	when: string;
	notTold: string;
	paused: string;
	failed: string;
	kept: string;
}

export const receiptWords: Record<Locale, ReceiptWords> = {
	en: {
		title: 'What agencies answered',
		explained: 'Agencies that keep copies are told of a withdrawal at once, and confirm when their copies are gone.',
		none: 'This has not been withdrawn.',
		withdrawn: 'Withdrawn {date}',
		nobody: 'No agency has asked to be told.',
		open: '{open} of {all} have not confirmed yet.',
		allConfirmed: 'All have confirmed that their copies are gone.',
		agency: 'Agency',
		address: 'Address',
		removedAddress: 'No longer there',
		state: 'State',
		when: 'When',
		notTold: 'Not told yet',
		paused: 'paused',
		failed: 'That could not be read.',
		kept: 'Nothing was deleted here: a consent still holds for some use, or was deleted.',
	},
	sv: {
		title: 'Vad myndigheterna har svarat',
		explained: 'Myndigheter med kopior får genast veta om en återkallelse och bekräftar när kopiorna är borta.',
		none: 'Detta har inte återkallats.',
		withdrawn: 'Återkallad {date}',
		nobody: 'Ingen myndighet har bett om att få veta.',
		open: '{open} av {all} har inte bekräftat ännu.',
		allConfirmed: 'Alla har bekräftat att kopiorna är borta.',
		agency: 'Myndighet',
		address: 'Adress',
		removedAddress: 'Finns inte längre',
		state: 'Status',
		when: 'När',
		notTold: 'Inte underrättad ännu',
		paused: 'pausad',
		failed: 'Det gick inte att läsa.',
		kept: 'Inget har raderats här: ett samtycke gäller fortfarande för något, eller har raderats.',
	},
	da: {
		title: 'Hvad myndighederne har svaret',
		explained: 'Myndigheder med kopier får straks besked om en tilbagetrækning og bekræfter, når kopierne er væk.',
		none: 'Dette er ikke trukket tilbage.',
		withdrawn: 'Trukket tilbage {date}',
		nobody: 'Ingen myndighed har bedt om besked.',
		open: '{open} af {all} har ikke bekræftet endnu.',
		allConfirmed: 'Alle har bekræftet, at kopierne er væk.',
		agency: 'Myndighed',
		address: 'Adresse',
		removedAddress: 'Findes ikke længere',
		state: 'Status',
		when: 'Hvornår',
		notTold: 'Ikke underrettet endnu',
		paused: 'på pause',
		failed: 'Det kunne ikke læses.',
		kept: 'Intet er slettet her: Et samtykke gælder stadig for noget, eller er slettet.',
	},
	nb: {
		title: 'Hva myndighetene har svart',
		explained: 'Myndigheter med kopier får straks beskjed om en tilbaketrekking og bekrefter når kopiene er borte.',
		none: 'Dette er ikke trukket tilbake.',
		withdrawn: 'Trukket tilbake {date}',
		nobody: 'Ingen myndighet har bedt om beskjed.',
		open: '{open} av {all} har ikke bekreftet ennå.',
		allConfirmed: 'Alle har bekreftet at kopiene er borte.',
		agency: 'Myndighet',
		address: 'Adresse',
		removedAddress: 'Finnes ikke lenger',
		state: 'Status',
		when: 'Når',
		notTold: 'Ikke varslet ennå',
		paused: 'på pause',
		failed: 'Det kunne ikke leses.',
		kept: 'Ingenting er slettet her: Et samtykke gjelder fortsatt for noe, eller er slettet.',
	},
	fi: {
		title: 'Mitä viranomaiset ovat vastanneet',
		explained:
			'Viranomaiset, joilla on kopioita, saavat heti tiedon peruutuksesta ja vahvistavat, kun kopiot on poistettu.',
		none: 'Tätä ei ole peruutettu.',
		withdrawn: 'Peruutettu {date}',
		nobody: 'Yksikään viranomainen ei ole pyytänyt ilmoituksia.',
		open: 'Vahvistamatta {open}, yhteensä {all}.',
		allConfirmed: 'Kaikki ovat vahvistaneet, että kopiot on poistettu.',
		agency: 'Viranomainen',
		address: 'Osoite',
		removedAddress: 'Ei enää käytössä',
		state: 'Tila',
		when: 'Milloin',
		notTold: 'Ei vielä ilmoitettu',
		paused: 'keskeytetty',
		failed: 'Tietoja ei voitu lukea.',
		kept: 'Täältä ei ole poistettu mitään: jokin suostumus on yhä voimassa, tai se on poistettu.',
	},
	is: {
		title: 'Hvað stofnanir hafa svarað',
		explained:
			'Stofnanir sem eiga afrit fá strax tilkynningu um afturköllun og staðfesta þegar afritunum hefur verið eytt.',
		none: 'Þetta hefur ekki verið afturkallað.',
		withdrawn: 'Afturkallað {date}',
		nobody: 'Engin stofnun hefur óskað eftir tilkynningum.',
		open: '{open} af {all} hafa ekki staðfest enn.',
		allConfirmed: 'Allar hafa staðfest að afritunum hafi verið eytt.',
		agency: 'Stofnun',
		address: 'Slóð',
		removedAddress: 'Ekki lengur til',
		state: 'Staða',
		when: 'Hvenær',
		notTold: 'Ekki tilkynnt enn',
		paused: 'í hléi',
		failed: 'Ekki tókst að lesa þetta.',
		kept: 'Engu hefur verið eytt hér: samþykki gildir enn fyrir eitthvað eða því hefur verið eytt.',
	},
};

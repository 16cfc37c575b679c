import type { Locale } from '@repo/i18n';
import type { ScheduleDirection } from '@repo/types/vocabulary';

/** What the panel about the clock says. */
export interface ScheduleWords {
	title: string;
	/** Nothing is planned. */
	nothing: string;
	/** `{date}`. */
	will: Record<ScheduleDirection, string>;
	/** `{date}`. */
	wouldNot: Record<ScheduleDirection, string>;
	ask: Record<ScheduleDirection, string>;
	when: Record<ScheduleDirection, string>;
	/** `{zone}`: IANA. */
	zone: string;
	/** `{language}`: the name of one. */
	only: string;
	onlyThis: string;
	/** `{name}`. */
	by: string;
	checked: string;
	plan: string;
	move: string;
	again: string;
	cancelPlan: string;
	putAway: string;
	back: string;
	all: string;
	done: string;
	failed: string;
}

export const scheduleWords: Record<Locale, ScheduleWords> = {
	en: {
		title: 'By the clock',
		nothing: 'Nothing is planned.',
		will: { publish: 'Will be published {date}.', unpublish: 'Will be taken off the site {date}.' },
		wouldNot: {
			publish: 'Should have been published {date}, and could not be.',
			unpublish: 'Should have been taken off the site {date}, and could not be.',
		},
		ask: { publish: 'Publish later', unpublish: 'Take off the site later' },
		when: { publish: 'Publish at', unpublish: 'Take off the site at' },
		zone: 'In your time: {zone}.',
		only: 'Only in {language}',
		onlyThis: 'Only in {language}; the other languages stay as they are.',
		by: 'Planned by {name}.',
		checked:
			'Everything is checked once more at that time. If something is missing, you get a mail and nothing changes.',
		plan: 'Plan',
		move: 'Move',
		again: 'Plan anew',
		cancelPlan: 'Cancel the plan',
		putAway: 'Put away',
		back: 'Back',
		all: 'Everything that is planned',
		done: 'Done.',
		failed: 'That did not work.',
	},
	sv: {
		title: 'Efter klockan',
		nothing: 'Inget är planerat.',
		will: { publish: 'Publiceras {date}.', unpublish: 'Tas bort från webbplatsen {date}.' },
		wouldNot: {
			publish: 'Skulle ha publicerats {date}, men det gick inte.',
			unpublish: 'Skulle ha tagits bort från webbplatsen {date}, men det gick inte.',
		},
		ask: { publish: 'Publicera senare', unpublish: 'Ta bort från webbplatsen senare' },
		when: { publish: 'Publicera', unpublish: 'Ta bort från webbplatsen' },
		zone: 'I din tid: {zone}.',
		only: 'Bara på {language}',
		onlyThis: 'Bara på {language}; de andra språken blir som de är.',
		by: 'Planerat av {name}.',
		checked: 'Allt kontrolleras en gång till då. Om något saknas får du ett mejl och inget ändras.',
		plan: 'Planera',
		move: 'Flytta',
		again: 'Planera på nytt',
		cancelPlan: 'Avbryt planen',
		putAway: 'Lägg undan',
		back: 'Tillbaka',
		all: 'Allt som är planerat',
		done: 'Klart.',
		failed: 'Det gick inte.',
	},
	da: {
		title: 'Efter uret',
		nothing: 'Intet er planlagt.',
		will: { publish: 'Udgives {date}.', unpublish: 'Tages af webstedet {date}.' },
		wouldNot: {
			publish: 'Skulle være udgivet {date}, men det kunne ikke lade sig gøre.',
			unpublish: 'Skulle være taget af webstedet {date}, men det kunne ikke lade sig gøre.',
		},
		ask: { publish: 'Udgiv senere', unpublish: 'Tag af webstedet senere' },
		when: { publish: 'Udgiv', unpublish: 'Tag af webstedet' },
		zone: 'I din tid: {zone}.',
		only: 'Kun på {language}',
		onlyThis: 'Kun på {language}; de andre sprog bliver, som de er.',
		by: 'Planlagt af {name}.',
		checked: 'Alt kontrolleres en gang til på det tidspunkt. Mangler der noget, får du en mail, og intet ændres.',
		plan: 'Planlæg',
		move: 'Flyt',
		again: 'Planlæg igen',
		cancelPlan: 'Annullér planen',
		putAway: 'Læg væk',
		back: 'Tilbage',
		all: 'Alt, der er planlagt',
		done: 'Færdig.',
		failed: 'Det lykkedes ikke.',
	},
	nb: {
		title: 'Etter klokken',
		nothing: 'Ingenting er planlagt.',
		will: { publish: 'Publiseres {date}.', unpublish: 'Tas av nettstedet {date}.' },
		wouldNot: {
			publish: 'Skulle vært publisert {date}, men det gikk ikke.',
			unpublish: 'Skulle vært tatt av nettstedet {date}, men det gikk ikke.',
		},
		ask: { publish: 'Publiser senere', unpublish: 'Ta av nettstedet senere' },
		when: { publish: 'Publiser', unpublish: 'Ta av nettstedet' },
		zone: 'I din tid: {zone}.',
		only: 'Bare på {language}',
		onlyThis: 'Bare på {language}; de andre språkene blir som de er.',
		by: 'Planlagt av {name}.',
		checked: 'Alt kontrolleres en gang til da. Mangler noe, får du en e-post, og ingenting endres.',
		plan: 'Planlegg',
		move: 'Flytt',
		again: 'Planlegg på nytt',
		cancelPlan: 'Avlys planen',
		putAway: 'Legg bort',
		back: 'Tilbake',
		all: 'Alt som er planlagt',
		done: 'Ferdig.',
		failed: 'Det gikk ikke.',
	},
	fi: {
		title: 'Ajastus',
		nothing: 'Mitään ei ole ajastettu.',
		will: { publish: 'Julkaistaan {date}.', unpublish: 'Poistetaan sivustolta {date}.' },
		wouldNot: {
			publish: 'Oli määrä julkaista {date}, mutta se ei onnistunut.',
			unpublish: 'Oli määrä poistaa sivustolta {date}, mutta se ei onnistunut.',
		},
		ask: { publish: 'Julkaise myöhemmin', unpublish: 'Poista sivustolta myöhemmin' },
		when: { publish: 'Julkaisuaika', unpublish: 'Poistoaika' },
		zone: 'Omaa aikaasi: {zone}.',
		only: 'Vain kielellä {language}',
		onlyThis: 'Vain kielellä {language}; muut kielet pysyvät ennallaan.',
		by: 'Ajastanut {name}.',
		checked: 'Kaikki tarkistetaan vielä silloin. Jos jotain puuttuu, saat viestin eikä mikään muutu.',
		plan: 'Ajasta',
		move: 'Siirrä',
		again: 'Ajasta uudelleen',
		cancelPlan: 'Peru ajastus',
		putAway: 'Poista listalta',
		back: 'Takaisin',
		all: 'Kaikki ajastettu',
		done: 'Valmis.',
		failed: 'Se ei onnistunut.',
	},
	is: {
		title: 'Eftir klukkunni',
		nothing: 'Ekkert er á áætlun.',
		will: { publish: 'Verður birt {date}.', unpublish: 'Verður tekið af vefnum {date}.' },
		wouldNot: {
			publish: 'Átti að birtast {date} en það tókst ekki.',
			unpublish: 'Átti að hverfa af vefnum {date} en það tókst ekki.',
		},
		ask: { publish: 'Birta síðar', unpublish: 'Taka af vefnum síðar' },
		when: { publish: 'Birta', unpublish: 'Taka af vefnum' },
		zone: 'Á þínum tíma: {zone}.',
		only: 'Aðeins á máli: {language}',
		onlyThis: 'Aðeins á máli: {language}; hin tungumálin haldast óbreytt.',
		by: 'Sett á áætlun af: {name}.',
		checked: 'Allt er athugað aftur á þeim tíma. Ef eitthvað vantar færðu póst og ekkert breytist.',
		plan: 'Setja á áætlun',
		move: 'Færa',
		again: 'Setja aftur á áætlun',
		cancelPlan: 'Hætta við',
		putAway: 'Leggja til hliðar',
		back: 'Til baka',
		all: 'Allt sem er á áætlun',
		done: 'Lokið.',
		failed: 'Það tókst ekki.',
	},
};

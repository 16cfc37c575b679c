import type { Locale } from '@repo/i18n';
import type { WaitingKind } from '../waiting.ts';

interface WaitingWords {
	title: string;
	all: string;
	quiet: string;
	kinds: Record<WaitingKind, string>;
}

export const waitingWords: Record<Locale, WaitingWords> = {
	en: {
		title: 'What waits for you',
		all: 'Show all {count}',
		quiet: 'Nothing waits here:',
		kinds: {
			returned: 'Sent back to you',
			mine: 'Your texts on their way',
			review: 'Waits for review',
			scheduled: 'Scheduled',
			refused: 'Could not be done at its time',
			proposals: 'Proposed from the site',
			outdated: 'Outdated translations',
			missing: 'Not translated yet',
			unconfirmed: 'Not confirmed for a year',
			consents: 'Consents about to expire',
			failing: 'Agencies we cannot reach',
		},
	},
	sv: {
		title: 'Det här väntar på dig',
		all: 'Visa alla {count}',
		quiet: 'Inget väntar här:',
		kinds: {
			returned: 'Tillbaka till dig',
			mine: 'Dina texter på väg',
			review: 'Väntar på granskning',
			scheduled: 'Schemalagt',
			refused: 'Kunde inte göras när det var dags',
			proposals: 'Föreslaget från webbplatsen',
			outdated: 'Inaktuella översättningar',
			missing: 'Inte översatt ännu',
			unconfirmed: 'Inte bekräftat på ett år',
			consents: 'Samtycken som snart går ut',
			failing: 'Myndigheter vi inte når',
		},
	},
	da: {
		title: 'Det venter på dig',
		all: 'Vis alle {count}',
		quiet: 'Intet venter her:',
		kinds: {
			returned: 'Sendt tilbage til dig',
			mine: 'Dine tekster på vej',
			review: 'Venter på gennemsyn',
			scheduled: 'Planlagt',
			refused: 'Kunne ikke gøres, da det var tid',
			proposals: 'Foreslået fra webstedet',
			outdated: 'Forældede oversættelser',
			missing: 'Ikke oversat endnu',
			unconfirmed: 'Ikke bekræftet i et år',
			consents: 'Samtykker, der snart udløber',
			failing: 'Myndigheder, vi ikke kan nå',
		},
	},
	nb: {
		title: 'Dette venter på deg',
		all: 'Vis alle {count}',
		quiet: 'Ingenting venter her:',
		kinds: {
			returned: 'Sendt tilbake til deg',
			mine: 'Tekstene dine på vei',
			review: 'Venter på gjennomlesing',
			scheduled: 'Planlagt',
			refused: 'Kunne ikke gjøres da det var tid',
			proposals: 'Foreslått fra nettstedet',
			outdated: 'Utdaterte oversettelser',
			missing: 'Ikke oversatt ennå',
			unconfirmed: 'Ikke bekreftet på et år',
			consents: 'Samtykker som snart utløper',
			failing: 'Myndigheter vi ikke når',
		},
	},
	fi: {
		title: 'Tämä odottaa sinua',
		all: 'Näytä kaikki ({count})',
		quiet: 'Täällä ei odota mitään:',
		kinds: {
			returned: 'Palautettu sinulle',
			mine: 'Tekstisi matkalla',
			review: 'Odottaa tarkistusta',
			scheduled: 'Ajastettu',
			refused: 'Ei onnistunut ajallaan',
			proposals: 'Ehdotettu sivustolla',
			outdated: 'Vanhentuneet käännökset',
			missing: 'Vielä kääntämättä',
			unconfirmed: 'Vahvistamatta yli vuoden',
			consents: 'Pian päättyvät suostumukset',
			failing: 'Viranomaiset, joita ei tavoiteta',
		},
	},
	is: {
		title: 'Þetta bíður þín',
		all: 'Sýna öll ({count})',
		quiet: 'Hér bíður ekkert:',
		kinds: {
			returned: 'Endursent til þín',
			mine: 'Textar þínir á leiðinni',
			review: 'Bíður yfirlestrar',
			scheduled: 'Á áætlun',
			refused: 'Tókst ekki á tilsettum tíma',
			proposals: 'Lagt til á vefnum',
			outdated: 'Úreltar þýðingar',
			missing: 'Ekki þýtt enn',
			unconfirmed: 'Ekki staðfest í eitt ár',
			consents: 'Samþykki sem renna brátt út',
			failing: 'Stofnanir sem ekki næst í',
		},
	},
};

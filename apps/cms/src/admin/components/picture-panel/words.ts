import type { Locale } from '@repo/i18n';

/** What the library of pictures says of where they are used. */
export interface PictureWords {
	uses: string;
	noUses: string;
	hidden: string;
	same: string;
	sameExplained: string;
	unused: string;
	noneUnused: string;
	look: string;
	list: string;
	failed: string;
}

export const pictureWords: Record<Locale, PictureWords> = {
	en: {
		uses: 'Where it is used',
		noUses: 'Nowhere yet.',
		hidden: 'And {count} where you may not look.',
		same: 'The same picture is already here',
		sameExplained: 'Use the one that is there, and move this one to the trash.',
		unused: 'Pictures used nowhere: {count}.',
		noneUnused: 'Every picture is used somewhere.',
		look: 'Look for unused pictures',
		list: 'List them',
		failed: 'That could not be read.',
	},
	sv: {
		uses: 'Var den används',
		noUses: 'Ingenstans än.',
		hidden: 'Och {count} ställen som du inte får se.',
		same: 'Samma bild finns redan här',
		sameExplained: 'Använd den som finns och lägg den här i papperskorgen.',
		unused: 'Bilder som inte används någonstans: {count}.',
		noneUnused: 'Varje bild används någonstans.',
		look: 'Sök efter oanvända bilder',
		list: 'Lista dem',
		failed: 'Det gick inte att läsa.',
	},
	da: {
		uses: 'Hvor det bruges',
		noUses: 'Ingen steder endnu.',
		hidden: 'Og {count} steder, som du ikke må se.',
		same: 'Det samme billede findes allerede her',
		sameExplained: 'Brug det, der findes, og læg dette i papirkurven.',
		unused: 'Billeder, der ikke bruges noget sted: {count}.',
		noneUnused: 'Alle billeder bruges et sted.',
		look: 'Find ubrugte billeder',
		list: 'Vis dem',
		failed: 'Det kunne ikke læses.',
	},
	nb: {
		uses: 'Hvor det brukes',
		noUses: 'Ingen steder ennå.',
		hidden: 'Og {count} steder du ikke kan se.',
		same: 'Det samme bildet finnes allerede her',
		sameExplained: 'Bruk det som finnes, og legg dette i papirkurven.',
		unused: 'Bilder som ikke brukes noe sted: {count}.',
		noneUnused: 'Alle bilder brukes et sted.',
		look: 'Finn ubrukte bilder',
		list: 'Vis dem',
		failed: 'Det kunne ikke leses.',
	},
	fi: {
		uses: 'Missä kuvaa käytetään',
		noUses: 'Ei vielä missään.',
		hidden: 'Lisäksi {count} paikkaa, joita et saa nähdä.',
		same: 'Sama kuva on jo täällä',
		sameExplained: 'Käytä jo olemassa olevaa kuvaa ja siirrä tämä roskakoriin.',
		unused: 'Kuvia, joita ei käytetä missään: {count}.',
		noneUnused: 'Jokaista kuvaa käytetään jossain.',
		look: 'Etsi käyttämättömät kuvat',
		list: 'Näytä ne',
		failed: 'Tietoa ei voitu lukea.',
	},
	is: {
		uses: 'Hvar myndin er notuð',
		noUses: 'Hvergi enn.',
		hidden: 'Og á {count} stöðum sem þú mátt ekki sjá.',
		same: 'Sama mynd er þegar til hér',
		sameExplained: 'Notaðu þá sem er til og settu þessa í ruslið.',
		unused: 'Myndir sem eru hvergi notaðar: {count}.',
		noneUnused: 'Allar myndir eru notaðar einhvers staðar.',
		look: 'Leita að ónotuðum myndum',
		list: 'Sýna þær',
		failed: 'Ekki tókst að lesa þetta.',
	},
};

import type { Locale } from '@repo/i18n';

export interface PreviewLinkWords {
	title: string;
	about: string;
	hindered: string;
	note: string;
	lifetime: string;
	day: string;
	/** `{count}`: 7 or 30. */
	days: string;
	make: string;
	shownOnce: string;
	copied: string;
	done: string;
	open: string;
	/** `{date}`: when it ends. */
	until: string;
	revoke: string;
	failed: string;
}

export const previewLinkWords: Record<Locale, PreviewLinkWords> = {
	en: {
		title: 'Share the draft',
		about: 'Whoever has a link sees the newest draft on the site, without an account, until it ends.',
		hindered: 'This draft cannot be shared yet.',
		note: 'Whom it is for',
		lifetime: 'Ends after',
		day: '1 day',
		days: '{count} days',
		make: 'Make a link',
		shownOnce: 'Copy the link now: it is shown this once.',
		copied: 'Copied',
		done: 'Done',
		open: 'Open links',
		until: 'Open until {date}.',
		revoke: 'Revoke',
		failed: 'That did not work.',
	},
	sv: {
		title: 'Dela utkastet',
		about: 'Den som har en länk ser det senaste utkastet på webbplatsen, utan konto, tills länken går ut.',
		hindered: 'Utkastet kan inte delas än.',
		note: 'Vem den är till',
		lifetime: 'Går ut efter',
		day: '1 dag',
		days: '{count} dagar',
		make: 'Skapa en länk',
		shownOnce: 'Kopiera länken nu: den visas bara den här gången.',
		copied: 'Kopierad',
		done: 'Klart',
		open: 'Öppna länkar',
		until: 'Öppen till {date}.',
		revoke: 'Återkalla',
		failed: 'Det gick inte.',
	},
	da: {
		title: 'Del udkastet',
		about: 'Den, der har et link, ser det nyeste udkast på webstedet, uden konto, indtil linket udløber.',
		hindered: 'Udkastet kan ikke deles endnu.',
		note: 'Hvem det er til',
		lifetime: 'Udløber efter',
		day: '1 dag',
		days: '{count} dage',
		make: 'Lav et link',
		shownOnce: 'Kopiér linket nu: det vises kun denne gang.',
		copied: 'Kopieret',
		done: 'Færdig',
		open: 'Åbne links',
		until: 'Åbent til {date}.',
		revoke: 'Tilbagekald',
		failed: 'Det lykkedes ikke.',
	},
	nb: {
		title: 'Del utkastet',
		about: 'Den som har en lenke, ser det nyeste utkastet på nettstedet, uten konto, til lenken utløper.',
		hindered: 'Utkastet kan ikke deles ennå.',
		note: 'Hvem den er til',
		lifetime: 'Utløper etter',
		day: '1 dag',
		days: '{count} dager',
		make: 'Lag en lenke',
		shownOnce: 'Kopier lenken nå: den vises bare denne gangen.',
		copied: 'Kopiert',
		done: 'Ferdig',
		open: 'Åpne lenker',
		until: 'Åpen til {date}.',
		revoke: 'Trekk tilbake',
		failed: 'Det gikk ikke.',
	},
	fi: {
		title: 'Jaa luonnos',
		about: 'Linkin saanut näkee uusimman luonnoksen sivustolla ilman tiliä, kunnes linkki vanhenee.',
		hindered: 'Luonnosta ei voi vielä jakaa.',
		note: 'Kenelle',
		lifetime: 'Voimassa',
		day: '1 päivä',
		days: '{count} päivää',
		make: 'Luo linkki',
		shownOnce: 'Kopioi linkki nyt: se näytetään vain tämän kerran.',
		copied: 'Kopioitu',
		done: 'Valmis',
		open: 'Avoimet linkit',
		until: 'Voimassa {date} asti.',
		revoke: 'Peru',
		failed: 'Se ei onnistunut.',
	},
	is: {
		title: 'Deila drögunum',
		about: 'Sá sem hefur tengil sér nýjustu drögin á vefnum, án aðgangs, þar til tengillinn rennur út.',
		hindered: 'Ekki er hægt að deila drögunum enn.',
		note: 'Fyrir hvern',
		lifetime: 'Rennur út eftir',
		day: '1 dag',
		days: '{count} daga',
		make: 'Búa til tengil',
		shownOnce: 'Afritaðu tengilinn núna: hann er aðeins sýndur í þetta skipti.',
		copied: 'Afritað',
		done: 'Lokið',
		open: 'Opnir tenglar',
		until: 'Opinn til {date}.',
		revoke: 'Afturkalla',
		failed: 'Það tókst ekki.',
	},
};

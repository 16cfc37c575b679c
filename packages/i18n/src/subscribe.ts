import type { Label } from './locales.ts';

/** Words of feeds and calendars, and of the links that lead to them. */
export const subscribeWords = {
	feed: {
		en: 'Follow in a feed reader (Atom)',
		sv: 'Följ i en flödesläsare (Atom)',
		da: 'Følg i en feedlæser (Atom)',
		nb: 'Følg i en feedleser (Atom)',
		fi: 'Seuraa syötteenlukijalla (Atom)',
		is: 'Fylgjast með í straumlesara (Atom)',
	},
	calendar: {
		en: 'Subscribe to the calendar (.ics)',
		sv: 'Prenumerera på kalendern (.ics)',
		da: 'Abonner på kalenderen (.ics)',
		nb: 'Abonner på kalenderen (.ics)',
		fi: 'Tilaa kalenteri (.ics)',
		is: 'Gerast áskrifandi að dagatalinu (.ics)',
	},
	addToCalendar: {
		en: 'Put it in your calendar (.ics)',
		sv: 'Lägg in det i din kalender (.ics)',
		da: 'Læg det i din kalender (.ics)',
		nb: 'Legg det i kalenderen din (.ics)',
		fi: 'Lisää omaan kalenteriisi (.ics)',
		is: 'Setja í dagatalið þitt (.ics)',
	},
	/** Stands where the words of a testimony would stand in a copy that we cannot take back. */
	lent: {
		en: 'Someone tells their own story. It is lent to us and can be taken back, so it is only told on our site.',
		sv: 'Någon berättar sin egen historia. Den är lånad och kan tas tillbaka, så den berättas bara på vår webbplats.',
		da: 'Nogen fortæller sin egen historie. Den er lånt ud og kan tages tilbage, så den fortælles kun på vores websted.',
		nb: 'Noen forteller sin egen historie. Den er lånt ut og kan tas tilbake, så den fortelles bare på nettstedet vårt.',
		fi: 'Joku kertoo oman tarinansa. Se on lainassa, ja sen voi perua, joten se kerrotaan vain meidän sivustollamme.',
		is: 'Einhver segir sína eigin sögu. Hún er fengin að láni og má taka til baka, því er hún aðeins sögð á vefnum okkar.',
	},
} as const satisfies Record<string, Label>;

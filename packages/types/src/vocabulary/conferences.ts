import type { Vocabulary } from './vocabulary.ts';

/** What kind of meeting it is. */
export const conferenceKinds = {
	conference: {
		en: 'Conference',
		sv: 'Konferens',
		da: 'Konference',
		nb: 'Konferanse',
		fi: 'Konferenssi',
		is: 'Ráðstefna',
	},
	seminar: { en: 'Seminar', sv: 'Seminarium', da: 'Seminar', nb: 'Seminar', fi: 'Seminaari', is: 'Málstofa' },
	webinar: { en: 'Webinar', sv: 'Webbinarium', da: 'Webinar', nb: 'Webinar', fi: 'Webinaari', is: 'Vefnámskeið' },
	course: { en: 'Course', sv: 'Kurs', da: 'Kursus', nb: 'Kurs', fi: 'Kurssi', is: 'Námskeið' },
	'study-visit': {
		en: 'Study visit',
		sv: 'Studiebesök',
		da: 'Studiebesøg',
		nb: 'Studiebesøk',
		fi: 'Opintovierailu',
		is: 'Námsferð',
	},
} as const satisfies Vocabulary;
export type ConferenceKind = keyof typeof conferenceKinds;

/** Where a meeting stands. A cancelled one stays listed. */
export const conferenceStates = {
	planned: { en: 'Planned', sv: 'Planerad', da: 'Planlagt', nb: 'Planlagt', fi: 'Suunnitteilla', is: 'Á dagskrá' },
	confirmed: { en: 'Confirmed', sv: 'Bekräftad', da: 'Bekræftet', nb: 'Bekreftet', fi: 'Vahvistettu', is: 'Staðfest' },
	moved: { en: 'Moved', sv: 'Flyttad', da: 'Flyttet', nb: 'Flyttet', fi: 'Siirretty', is: 'Færð' },
	cancelled: { en: 'Cancelled', sv: 'Inställd', da: 'Aflyst', nb: 'Avlyst', fi: 'Peruttu', is: 'Aflýst' },
	held: { en: 'Held', sv: 'Genomförd', da: 'Afholdt', nb: 'Gjennomført', fi: 'Pidetty', is: 'Afstaðin' },
} as const satisfies Vocabulary;
export type ConferenceState = keyof typeof conferenceStates;

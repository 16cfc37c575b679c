import type { Vocabulary } from './vocabulary.ts';

/** Under what terms something may be used. SPDX identifiers where they exist. */
export const licences = {
	'CC-BY-4.0': { en: 'CC BY 4.0', sv: 'CC BY 4.0', da: 'CC BY 4.0', nb: 'CC BY 4.0', fi: 'CC BY 4.0', is: 'CC BY 4.0' },
	'CC-BY-SA-4.0': {
		en: 'CC BY-SA 4.0',
		sv: 'CC BY-SA 4.0',
		da: 'CC BY-SA 4.0',
		nb: 'CC BY-SA 4.0',
		fi: 'CC BY-SA 4.0',
		is: 'CC BY-SA 4.0',
	},
	'CC0-1.0': { en: 'CC0 1.0', sv: 'CC0 1.0', da: 'CC0 1.0', nb: 'CC0 1.0', fi: 'CC0 1.0', is: 'CC0 1.0' },
	'NLOD-2.0': { en: 'NLOD 2.0', sv: 'NLOD 2.0', da: 'NLOD 2.0', nb: 'NLOD 2.0', fi: 'NLOD 2.0', is: 'NLOD 2.0' },
	consent: {
		en: 'Lent by the person under consent; may not be reproduced',
		sv: 'Lånad av den som berättar; får inte återges',
		da: 'Udlånt af fortælleren; må ikke gengives',
		nb: 'Lånt ut av den som forteller; må ikke gjengis',
		fi: 'Kertojan luvalla; ei saa julkaista edelleen',
		is: 'Birt með samþykki; má ekki endurbirta',
	},
	'all-rights-reserved': {
		en: 'All rights reserved',
		sv: 'Alla rättigheter förbehållna',
		da: 'Alle rettigheder forbeholdes',
		nb: 'Alle rettigheter forbeholdt',
		fi: 'Kaikki oikeudet pidätetään',
		is: 'Öll réttindi áskilin',
	},
} as const satisfies Vocabulary;
export type Licence = keyof typeof licences;

/** How much a publication changes. */
export const changeTypes = {
	minor: {
		en: 'Minor: correction or wording',
		sv: 'Mindre: rättelse eller språk',
		da: 'Mindre: rettelse eller sprog',
		nb: 'Mindre: retting eller språk',
		fi: 'Pieni: korjaus tai kieliasu',
		is: 'Minni háttar: leiðrétting eða orðalag',
	},
	major: {
		en: 'Major: the matter itself',
		sv: 'Större: själva saken',
		da: 'Større: selve sagen',
		nb: 'Større: selve saken',
		fi: 'Suuri: itse asia',
		is: 'Meiri háttar: efnið sjálft',
	},
} as const satisfies Vocabulary;
export type ChangeType = keyof typeof changeTypes;

import type { Vocabulary } from './vocabulary.ts';

/** The five policy areas a theme can belong to. */
export const areas = {
	'labour-market': {
		en: 'Labour market',
		sv: 'Arbetsmarknad',
		da: 'Arbejdsmarked',
		nb: 'Arbeidsmarked',
		fi: 'Työmarkkinat',
		is: 'Vinnumarkaður',
	},
	housing: { en: 'Housing', sv: 'Boende', da: 'Bolig', nb: 'Bolig', fi: 'Asuminen', is: 'Húsnæði' },
	'social-services': {
		en: 'Social services',
		sv: 'Socialt arbete',
		da: 'Socialt arbejde',
		nb: 'Sosiale tjenester',
		fi: 'Sosiaalipalvelut',
		is: 'Félagsþjónusta',
	},
	'children-youth': {
		en: 'Children and youth',
		sv: 'Barn och unga',
		da: 'Børn og unge',
		nb: 'Barn og unge',
		fi: 'Lapset ja nuoret',
		is: 'Börn og ungmenni',
	},
	'regional-development': {
		en: 'Regional development',
		sv: 'Regional utveckling',
		da: 'Regional udvikling',
		nb: 'Regional utvikling',
		fi: 'Aluekehitys',
		is: 'Byggðaþróun',
	},
} as const satisfies Vocabulary;
export type Area = keyof typeof areas;

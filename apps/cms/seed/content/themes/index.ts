import type { SeedRecord } from '../../../src/seed/types.ts';

export const themes: SeedRecord<'themes'>[] = [
	{
		key: 'labour-market',
		area: 'labour-market',
		title: {
			en: 'Labour market',
			sv: 'Arbetsmarknad',
			da: 'Arbejdsmarked',
			nb: 'Arbeidsmarked',
			fi: 'Työmarkkinat',
			is: 'Vinnumarkaður',
		},
		lead: {
			en: 'How newcomers get a first job, and how that job leads to the next.',
			sv: 'Hur den som är ny får ett första arbete, och hur det leder vidare till nästa.',
		},
		currentFrom: '2026-09-01',
	},
	{
		key: 'housing',
		area: 'housing',
		title: { en: 'Housing', sv: 'Boende', da: 'Bolig', nb: 'Bolig', fi: 'Asuminen', is: 'Húsnæði' },
		lead: {
			en: 'How people find a home that lasts, in towns where homes are scarce and where they stand empty.',
			sv: 'Hur människor hittar ett hem som varar, där bostäder saknas och där de står tomma.',
		},
	},
	{
		key: 'social-services',
		area: 'social-services',
		title: {
			en: 'Social services',
			sv: 'Socialt arbete',
			da: 'Socialt arbejde',
			nb: 'Sosiale tjenester',
			fi: 'Sosiaalipalvelut',
			is: 'Félagsþjónusta',
		},
		lead: {
			en: 'How reception, support and everyday contacts with the municipality can work together.',
			sv: 'Hur mottagande, stöd och vardagens kontakter med kommunen kan fungera tillsammans.',
		},
	},
	{
		key: 'children-youth',
		area: 'children-youth',
		title: {
			en: 'Children and youth',
			sv: 'Barn och unga',
			da: 'Børn og unge',
			nb: 'Barn og unge',
			fi: 'Lapset ja nuoret',
			is: 'Börn og ungmenni',
		},
		lead: {
			en: 'How children and young people find their way in school, in leisure time and among friends.',
			sv: 'Hur barn och unga hittar sin plats i skolan, på fritiden och bland vänner.',
		},
	},
	{
		key: 'regional-development',
		area: 'regional-development',
		title: {
			en: 'Regional development',
			sv: 'Regional utveckling',
			da: 'Regional udvikling',
			nb: 'Regional utvikling',
			fi: 'Aluekehitys',
			is: 'Byggðaþróun',
		},
		lead: {
			en: 'How places with few people and places that grow can plan with their new inhabitants.',
			sv: 'Hur orter med få invånare och orter som växer kan planera tillsammans med sina nya invånare.',
		},
	},
];

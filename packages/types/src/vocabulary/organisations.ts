import type { Vocabulary } from './vocabulary.ts';

/** What kind of organisation it is. */
export const organisationTypes = {
	municipality: { en: 'Municipality', sv: 'Kommun', da: 'Kommune', nb: 'Kommune', fi: 'Kunta', is: 'Sveitarfélag' },
	region: { en: 'Region', sv: 'Region', da: 'Region', nb: 'Fylkeskommune eller region', fi: 'Alue', is: 'Landshluti' },
	'state-agency': {
		en: 'State agency',
		sv: 'Statlig myndighet',
		da: 'Statslig myndighed',
		nb: 'Statlig etat',
		fi: 'Valtion virasto',
		is: 'Ríkisstofnun',
	},
	ministry: {
		en: 'Ministry',
		sv: 'Departement',
		da: 'Ministerium',
		nb: 'Departement',
		fi: 'Ministeriö',
		is: 'Ráðuneyti',
	},
	ngo: {
		en: 'Civil society',
		sv: 'Civilsamhälle',
		da: 'Civilsamfund',
		nb: 'Sivilsamfunn',
		fi: 'Kansalaisjärjestö',
		is: 'Félagasamtök',
	},
	research: { en: 'Research', sv: 'Forskning', da: 'Forskning', nb: 'Forskning', fi: 'Tutkimus', is: 'Rannsóknir' },
	education: { en: 'Education', sv: 'Utbildning', da: 'Uddannelse', nb: 'Utdanning', fi: 'Koulutus', is: 'Menntun' },
	employer: {
		en: 'Employer',
		sv: 'Arbetsgivare',
		da: 'Arbejdsgiver',
		nb: 'Arbeidsgiver',
		fi: 'Työnantaja',
		is: 'Vinnuveitandi',
	},
	faith: {
		en: 'Faith community',
		sv: 'Trossamfund',
		da: 'Trossamfund',
		nb: 'Trossamfunn',
		fi: 'Uskonnollinen yhteisö',
		is: 'Trúfélag',
	},
	international: {
		en: 'International',
		sv: 'Internationell',
		da: 'International',
		nb: 'Internasjonal',
		fi: 'Kansainvälinen',
		is: 'Alþjóðleg',
	},
	nordic: { en: 'Nordic', sv: 'Nordisk', da: 'Nordisk', nb: 'Nordisk', fi: 'Pohjoismainen', is: 'Norræn' },
} as const satisfies Vocabulary;
export type OrganisationType = keyof typeof organisationTypes;

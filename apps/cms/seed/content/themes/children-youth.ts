import type { SeedRecord } from '../../../src/seed/types.ts';

export const childrenYouth: SeedRecord<'themes'> = {
	key: 'children-youth',
	area: 'children-youth',
	image: 'media/theme-children-youth',
	title: {
		en: 'Growing up in a new language',
		sv: 'Att växa upp på ett nytt språk',
		da: 'At vokse op på et nyt sprog',
		nb: 'Å vokse opp på et nytt språk',
		fi: 'Kasvaa uudella kielellä',
		is: 'Að alast upp á nýju tungumáli',
	},
	lead: {
		en: 'Children learn fast, but not by themselves. Practices from preschools, schools, clubs and holiday jobs: what helps a child who starts in the middle.',
		sv: 'Barn lär sig fort, men inte av sig själva. Praxis från förskolor, skolor, föreningar och sommarjobb: vad som hjälper den som börjar mitt i.',
		da: 'Børn lærer hurtigt, men ikke af sig selv. Eksempler fra børnehaver, skoler, foreninger og fritidsjob: hvad der hjælper den, der begynder midt i.',
		nb: 'Barn lærer fort, men ikke av seg selv. Eksempler fra barnehager, skoler, lag og sommerjobber: hva som hjelper den som begynner midt i.',
		fi: 'Lapset oppivat nopeasti, mutta eivät itsestään. Käytäntöjä päiväkodeista, kouluista, seuroista ja kesätöistä: mikä auttaa kesken kaiken aloittavaa.',
		is: 'Börn læra hratt, en ekki af sjálfu sér. Dæmi úr leikskólum, skólum, félögum og sumarstörfum: hvað hjálpar þeim sem byrja í miðju kafi.',
	},
	body: {
		en: 'A pupil who arrives in the eighth year has as many school days left as there are words to learn in a week. Time is the scarce thing. The practices here use the mother tongue as a tool, let pupils help pupils, and treat parents as people who know their child.',
		sv: 'Den som kommer i årskurs åtta har ont om skoldagar. Tiden är det som fattas. Praxis här använder modersmålet som verktyg, låter elever hjälpa elever och räknar föräldrar som dem som känner sitt barn.',
		da: 'Den, der kommer i ottende klasse, har få skoledage tilbage. Det er tiden, der mangler. Eksemplerne her bruger modersmålet som værktøj, lader elever hjælpe elever og regner med forældre som dem, der kender deres barn.',
		nb: 'Den som kommer i åttende klasse, har få skoledager igjen. Det er tiden som mangler. Eksemplene her bruker morsmålet som verktøy, lar elever hjelpe elever og regner foreldre som dem som kjenner barnet sitt.',
		fi: 'Kahdeksannelle luokalle tulevalla on koulupäiviä jäljellä vähän. Aika on se, mikä puuttuu. Nämä käytännöt käyttävät äidinkieltä työvälineenä, antavat oppilaiden auttaa oppilaita ja luottavat siihen, että vanhemmat tuntevat lapsensa.',
		is: 'Sá sem kemur í áttunda bekk á fáa skóladaga eftir. Það er tíminn sem vantar. Dæmin hér nota móðurmálið sem verkfæri, láta nemendur hjálpa nemendum og líta á foreldra sem þá sem þekkja barnið sitt.',
	},
	questions: [
		{
			question: {
				en: 'What does the child already know, in which language?',
				sv: 'Vad kan barnet redan, och på vilket språk?',
				da: 'Hvad kan barnet allerede, og på hvilket sprog?',
				nb: 'Hva kan barnet allerede, og på hvilket språk?',
				fi: 'Mitä lapsi jo osaa, ja millä kielellä?',
				is: 'Hvað kann barnið nú þegar og á hvaða tungumáli?',
			},
		},
		{
			question: {
				en: 'Who is with the child between three and six in the afternoon?',
				sv: 'Vem är med barnet mellan tre och sex på eftermiddagen?',
				da: 'Hvem er sammen med barnet mellem tre og seks om eftermiddagen?',
				nb: 'Hvem er sammen med barnet mellom tre og seks om ettermiddagen?',
				fi: 'Kuka on lapsen kanssa iltapäivällä kolmen ja kuuden välillä?',
				is: 'Hver er með barninu milli þrjú og sex síðdegis?',
			},
		},
		{
			question: {
				en: 'When are parents asked, rather than informed?',
				sv: 'När blir föräldrar tillfrågade i stället för informerade?',
				da: 'Hvornår bliver forældre spurgt i stedet for informeret?',
				nb: 'Når blir foreldre spurt i stedet for informert?',
				fi: 'Milloin vanhemmilta kysytään eikä vain tiedoteta?',
				is: 'Hvenær eru foreldrar spurðir en ekki bara upplýstir?',
			},
		},
	],
};

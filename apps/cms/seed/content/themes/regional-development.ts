import type { SeedRecord } from '../../../src/seed/types.ts';

export const regionalDevelopment: SeedRecord<'themes'> = {
	key: 'regional-development',
	area: 'regional-development',
	image: 'media/theme-regional-development',
	currentFrom: '2026-09-01',
	currentUntil: '2027-02-28',
	title: {
		en: 'When a municipality grows older',
		sv: 'När kommunen blir äldre',
		da: 'Når kommunen bliver ældre',
		nb: 'Når kommunen blir eldre',
		fi: 'Kun kunta ikääntyy',
		is: 'Þegar sveitarfélagið eldist',
	},
	lead: {
		en: 'In many Nordic municipalities more people retire each year than leave school. Those who move in from abroad are often the only growth there is. What does it take for them, and for the place, to gain from it?',
		sv: 'I många nordiska kommuner går fler i pension varje år än som slutar skolan. De som flyttar in från andra länder är ofta den enda tillväxten. Vad krävs för att de, och orten, ska vinna på det?',
		da: 'I mange nordiske kommuner går flere på pension hvert år, end der forlader skolen. De, der flytter ind fra andre lande, er ofte den eneste vækst. Hvad skal der til, for at de og stedet får gavn af det?',
		nb: 'I mange nordiske kommuner går flere av med pensjon hvert år enn det går ut av skolen. De som flytter inn fra andre land, er ofte den eneste veksten. Hva skal til for at de og stedet tjener på det?',
		fi: 'Monessa pohjoismaisessa kunnassa eläkkeelle jää joka vuosi enemmän ihmisiä kuin koulusta valmistuu. Ulkomailta muuttavat ovat usein ainoa kasvun lähde. Mitä tarvitaan, jotta he ja paikkakunta hyötyvät siitä?',
		is: 'Í mörgum norrænum sveitarfélögum fara fleiri á eftirlaun ár hvert en ljúka skóla. Þeir sem flytja að frá öðrum löndum eru oft eini vöxturinn. Hvað þarf til að þeir og byggðin njóti góðs af því?',
	},
	body: {
		en: 'A school class that is saved, a bus line that stays, a home-care rota that holds together: the gain from new residents is seldom one large thing. It shows where the municipality was about to lose something.\n\nIt does not come by itself. People stay where they find work that uses what they know, a home they can plan in, and somebody who says hello. Here we gather what municipalities have tried to make people want to stay, what it cost, and what they would not do again.\n\n### How to read the figures\n\nThe share of people aged 65 and over says how old a place is, not how it is doing. Compare municipalities of the same size, and look at the years before and after a change. The countries count on different days of the year; each figure says which.',
		sv: 'En skolklass som blir kvar, en busslinje som får finnas, ett schema i hemtjänsten som går ihop: vinsten av nya invånare är sällan en enda stor sak. Den syns där kommunen var på väg att förlora något.\n\nDen kommer inte av sig själv. Människor stannar där de får ett arbete som tar vara på vad de kan, en bostad som går att planera i och någon som hälsar. Här samlar vi vad kommuner har prövat för att människor ska vilja stanna, vad det kostade och vad de inte skulle göra om.\n\n### Så läser ni siffrorna\n\nAndelen som är 65 år eller äldre säger hur gammal en ort är, inte hur det går för den. Jämför kommuner av samma storlek och se på åren före och efter en förändring. Länderna räknar på olika dagar om året; varje siffra säger vilken.',
		da: 'En skoleklasse, der bliver, en buslinje, der får lov at køre, en vagtplan i hjemmeplejen, der hænger sammen: gevinsten ved nye borgere er sjældent én stor ting. Den ses dér, hvor kommunen var ved at miste noget.\n\nDen kommer ikke af sig selv. Folk bliver, hvor de får et arbejde, der bruger det, de kan, en bolig, de kan planlægge i, og nogen, der hilser. Her samler vi, hvad kommuner har prøvet, for at folk skal have lyst til at blive, hvad det kostede, og hvad de ikke ville gøre igen.',
		nb: 'En skoleklasse som består, en busslinje som får gå, en turnus i hjemmetjenesten som går opp: gevinsten av nye innbyggere er sjelden én stor ting. Den vises der kommunen var i ferd med å miste noe.\n\nDen kommer ikke av seg selv. Folk blir der de får et arbeid som bruker det de kan, en bolig de kan planlegge i, og noen som hilser. Her samler vi hva kommuner har prøvd for at folk skal ville bli, hva det kostet, og hva de ikke ville gjort igjen.',
		fi: 'Koululuokka, joka säilyy, bussilinja, joka jatkaa kulkuaan, kotihoidon työvuorolista, joka pitää: uusien asukkaiden tuoma hyöty on harvoin yksi suuri asia. Se näkyy siellä, missä kunta oli menettämässä jotakin.\n\nHyöty ei synny itsestään. Ihmiset jäävät sinne, missä he saavat osaamistaan vastaavaa työtä, kodin, jonka varaan voi suunnitella, ja jonkun, joka tervehtii. Kokoamme tähän, mitä kunnat ovat kokeilleet, jotta ihmiset haluaisivat jäädä, mitä se maksoi ja mitä ne eivät tekisi uudelleen.',
		is: 'Bekkur í skóla sem heldur velli, strætóleið sem fær að ganga áfram, vaktaplan í heimaþjónustu sem gengur upp: ávinningurinn af nýjum íbúum er sjaldnast eitt stórt atriði. Hann sést þar sem sveitarfélagið var við það að missa eitthvað.\n\nHann kemur ekki af sjálfu sér. Fólk sest að þar sem það fær vinnu sem nýtir það sem það kann, heimili sem hægt er að skipuleggja líf sitt í og einhvern sem heilsar. Hér söfnum við því sem sveitarfélög hafa reynt til að fólk vilji vera um kyrrt, hvað það kostaði og hvað þau myndu ekki gera aftur.',
	},
	questions: [
		{
			question: {
				en: 'Which jobs will be empty here in ten years, and who could learn them now?',
				sv: 'Vilka arbeten står tomma här om tio år, och vem kan lära sig dem nu?',
				da: 'Hvilke job står tomme her om ti år, og hvem kan lære dem nu?',
				nb: 'Hvilke jobber står tomme her om ti år, og hvem kan lære dem nå?',
				fi: 'Mitkä työt ovat täällä tyhjillään kymmenen vuoden kuluttua, ja kuka voisi oppia ne nyt?',
				is: 'Hvaða störf verða laus hér eftir tíu ár og hver gæti lært þau núna?',
			},
		},
		{
			question: {
				en: 'Why did those who left us leave?',
				sv: 'Varför flyttade de som lämnade oss?',
				da: 'Hvorfor flyttede de, der forlod os?',
				nb: 'Hvorfor flyttet de som forlot oss?',
				fi: 'Miksi luotamme lähteneet muuttivat pois?',
				is: 'Hvers vegna fluttu þau sem fóru frá okkur?',
			},
		},
		{
			question: {
				en: 'What do we lose if nobody moves in?',
				sv: 'Vad förlorar vi om ingen flyttar in?',
				da: 'Hvad mister vi, hvis ingen flytter ind?',
				nb: 'Hva mister vi hvis ingen flytter inn?',
				fi: 'Mitä menetämme, jos kukaan ei muuta tänne?',
				is: 'Hverju töpum við ef enginn flytur að?',
			},
		},
	],
};

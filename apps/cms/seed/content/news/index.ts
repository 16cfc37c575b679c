import type { SeedRecord } from '../../../src/seed/types.ts';

/** Reported from a named source; nothing is added to what the source carries. */
export const news: SeedRecord<'news'>[] = [
	{
		key: 'integrationnorden-opens',
		date: '2026-11-16',
		themes: ['themes/regional-development'],
		countries: ['DK', 'FI', 'IS', 'NO', 'SE', 'AX', 'FO', 'GL'],
		title: {
			en: 'IntegrationNorden opens with a theme on municipalities that grow older',
			sv: 'IntegrationNorden öppnar med ett tema om kommuner som blir äldre',
			da: 'IntegrationNorden åbner med et tema om kommuner, der bliver ældre',
			nb: 'IntegrationNorden åpner med et tema om kommuner som blir eldre',
			fi: 'IntegrationNorden avautuu: ensimmäisenä teemana ikääntyvät kunnat',
			is: 'IntegrationNorden opnar með þema um sveitarfélög sem eldast',
		},
		lead: {
			en: 'Practices, studies, figures for 1,149 municipalities and people’s own words, in six languages and free to use.',
			sv: 'Praxis, studier, siffror för 1 149 kommuner och människors egna ord, på sex språk och fritt att använda.',
			da: 'Eksempler, studier, tal for 1.149 kommuner og menneskers egne ord, på seks sprog og frit at bruge.',
			nb: 'Eksempler, studier, tall for 1 149 kommuner og menneskers egne ord, på seks språk og fritt å bruke.',
			fi: 'Käytäntöjä, tutkimuksia, lukuja 1 149 kunnasta ja ihmisten omia sanoja kuudella kielellä, vapaasti käytettävissä.',
			is: 'Dæmi, rannsóknir, tölur um 1.149 sveitarfélög og orð fólksins sjálfs, á sex tungumálum og öllum frjálst til notkunar.',
		},
		body: {
			en: 'The collection begins with what public sources carry. Many practices are known only by a line in a list, and we say so: what is unknown is written out. Six practices are composed by us to show how a full account looks.\n\nAll municipalities have a page with their population over time. Where the countries count in different ways, the page says how.',
			sv: 'Samlingen börjar med det som offentliga källor berättar. Många praxis är kända bara genom en rad i en lista, och det säger vi: det som inte är känt skrivs ut. Sex praxis är sammansatta av oss för att visa hur en fullständig berättelse ser ut.\n\nAlla kommuner har en sida med sin folkmängd över tid. Där länderna räknar på olika sätt står det hur.',
			da: 'Samlingen begynder med det, offentlige kilder fortæller. Mange eksempler kendes kun fra en linje på en liste, og det siger vi: det ukendte skrives ud. Seks eksempler er sammensat af os for at vise, hvordan en fuld beretning ser ud.',
			nb: 'Samlingen begynner med det offentlige kilder forteller. Mange eksempler er bare kjent fra en linje på en liste, og det sier vi: det ukjente skrives ut. Seks eksempler er satt sammen av oss for å vise hvordan en full beretning ser ut.',
			fi: 'Kokoelma alkaa siitä, mitä julkiset lähteet kertovat. Moni käytäntö tunnetaan vain luettelon riviltä, ja sanomme sen: tuntematon kirjoitetaan näkyviin. Kuusi käytäntöä on koottu itse näyttämään, millainen täysi kuvaus on.',
			is: 'Safnið byrjar á því sem opinberar heimildir segja. Mörg dæmi eru aðeins þekkt af einni línu í lista og það segjum við: það sem ekki er vitað er skrifað út. Sex dæmi eru samsett af okkur til að sýna hvernig full frásögn lítur út.',
		},
	},
	{
		key: 'welcome-home-six-cities',
		date: '2025-02-10',
		countries: ['FI'],
		themes: ['themes/social-services'],
		source: { name: 'City of Helsinki', url: 'https://www.hel.fi' },
		title: {
			en: 'Six Finnish cities start the campaign Welcome home',
			sv: 'Sex finska städer i gemensam kampanj: Welcome home',
		},
		lead: {
			en: 'Helsinki, Espoo, Vantaa, Tampere, Turku and Oulu.',
			sv: 'Helsingfors, Esbo, Vanda, Tammerfors, Åbo och Uleåborg.',
		},
		body: {
			en: 'The six largest cities in Finland started a joint campaign on 10 February 2025 under the name Welcome home. The source gives the date and the cities; results are not known to us.',
			sv: 'Sex städer i Finland började en gemensam kampanj den 10 februari 2025 under namnet Welcome home. Källan anger datum och städer; resultatet är okänt för oss.',
		},
	},
	{
		key: 'settlement-prize-2023-tonsberg',
		date: '2024-02-01',
		countries: ['NO'],
		themes: ['themes/social-services', 'themes/housing'],
		source: { name: 'IMDi', url: 'https://www.imdi.no' },
		title: {
			en: 'Tønsberg received Norway’s settlement and integration prize for 2023',
			sv: 'Tønsberg fick Norges bosättnings- och integreringspris för 2023',
		},
		lead: {
			en: 'Harstad, Molde, Ullensvang, Nordre Follo and Kristiansand were among those nominated.',
			sv: 'Harstad, Molde, Ullensvang, Nordre Follo och Kristiansand var bland de nominerade.',
		},
		body: {
			en: 'The prize is given by the Directorate of Integration and Diversity. Molde has won it before, for 2012, and Kristiansand for 2010. The date of this notice is approximate: the source gives the year.',
			sv: 'Priset delas ut av Integrerings- og mangfoldsdirektoratet. Molde har fått det förut, för 2012, och Kristiansand för 2010. Datumet på den här notisen är ungefärligt: källan anger året.',
		},
	},
	{
		key: 'eysturkommuna-integration-committee',
		date: '2022-06-15',
		countries: ['FO'],
		themes: ['themes/social-services'],
		source: { name: 'Kringvarp Føroya', url: 'https://kringvarp.fo' },
		title: {
			en: 'Eysturkommuna in the Faroe Islands sets up a committee for integration',
			sv: 'Eysturkommuna på Färöarna inrättar ett integrationsutskott',
		},
		lead: {
			en: 'The committee was set up in June 2022.',
			sv: 'Utskottet inrättades i juni 2022.',
		},
		body: {
			en: 'The municipality set up a committee for integration in June 2022. What it has worked with since then is not known to us. Do you know more? The contact page says how to reach us.',
			sv: 'Kommunen inrättade ett utskott för integration i juni 2022. Vad det har arbetat med sedan dess är okänt för oss. Vet du mer? På kontaktsidan står hur du når oss.',
		},
	},
	{
		key: 'iceland-coordinated-reception',
		date: '2022-11-30',
		countries: ['IS'],
		themes: ['themes/social-services'],
		source: { name: 'RÚV', url: 'https://www.ruv.is' },
		title: {
			en: 'Reykjavík and the state agree on coordinated reception',
			sv: 'Reykjavík och staten överens om samordnat mottagande',
		},
		lead: {
			en: 'The agreement of November 2022 covers up to 1,500 people.',
			sv: 'Avtalet från november 2022 gäller upp till 1 500 personer.',
		},
		body: {
			en: 'The city of Reykjavík and the Icelandic state agreed in November 2022 on coordinated reception of up to 1,500 people. The day in November is not stated in our source; the date above is the end of the month.',
			sv: 'Reykjavík och den isländska staten kom i november 2022 överens om samordnat mottagande av upp till 1 500 personer. Dagen i november anges inte i vår källa; datumet ovan är månadens slut.',
		},
	},
];

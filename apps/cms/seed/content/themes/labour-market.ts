import type { SeedRecord } from '../../../src/seed/types.ts';

export const labourMarket: SeedRecord<'themes'> = {
	key: 'labour-market',
	area: 'labour-market',
	image: 'media/theme-labour-market',
	currentFrom: '2027-03-01',
	currentUntil: '2027-08-31',
	title: {
		en: 'The way to the first job',
		sv: 'Vägen till det första arbetet',
		da: 'Vejen til det første job',
		nb: 'Veien til den første jobben',
		fi: 'Tie ensimmäiseen työpaikkaan',
		is: 'Leiðin að fyrsta starfinu',
	},
	lead: {
		en: 'Language tied to an occupation, paid training at a workplace, employers who begin by hiring. What has been tried between the first course and the first wage.',
		sv: 'Språk knutet till ett yrke, betald utbildning på en arbetsplats, företag som börjar med att anställa. Vad som har prövats mellan den första kursen och den första lönen.',
		da: 'Sprog knyttet til et fag, lønnet oplæring på en arbejdsplads, virksomheder, der begynder med at ansætte. Hvad der er prøvet mellem det første kursus og den første løn.',
		nb: 'Språk knyttet til et yrke, lønnet opplæring på en arbeidsplass, bedrifter som begynner med å ansette. Hva som er prøvd mellom det første kurset og den første lønnen.',
		fi: 'Ammattiin sidottua kieltä, palkallista koulutusta työpaikalla, yrityksiä, jotka aloittavat palkkaamalla. Mitä ensimmäisen kurssin ja ensimmäisen palkan välillä on kokeiltu.',
		is: 'Tungumál tengt starfi, launuð þjálfun á vinnustað, fyrirtæki sem byrja á að ráða. Það sem reynt hefur verið milli fyrsta námskeiðsins og fyrstu launanna.',
	},
	body: {
		en: 'Most people who come have worked before. The question is how long it takes until somebody sees it. Waiting costs: skills go stale, and so does hope.\n\nThe practices here begin at different ends. Some take the language to the workplace, some take the wage first and the course afterwards, some change what an advertisement asks for. Few of them have a comparison group. We say which.',
		sv: 'De flesta som kommer har arbetat förut. Frågan är hur lång tid det tar innan någon ser det. Väntan kostar: kunskaper åldras, och det gör hoppet också.\n\nPraxis här börjar i olika ändar. Några flyttar språket till arbetsplatsen, några tar lönen först och kursen sedan, några ändrar vad annonsen kräver. Få har en jämförelsegrupp. Vi skriver ut vilka.',
		da: 'De fleste, der kommer, har arbejdet før. Spørgsmålet er, hvor længe der går, før nogen ser det. Ventetid koster: kundskaber forældes, og det gør håbet også.\n\nEksemplerne her begynder i hver sin ende. Nogle flytter sproget til arbejdspladsen, nogle tager lønnen først og kurset bagefter, nogle ændrer, hvad annoncen kræver.',
		nb: 'De fleste som kommer, har arbeidet før. Spørsmålet er hvor lang tid det går før noen ser det. Venting koster: kunnskap eldes, og det gjør håpet også.\n\nEksemplene her begynner i ulike ender. Noen flytter språket til arbeidsplassen, noen tar lønnen først og kurset etterpå, noen endrer hva annonsen krever.',
		fi: 'Useimmat tulijat ovat tehneet työtä ennenkin. Kysymys on siitä, kuinka kauan kestää, ennen kuin joku huomaa sen. Odottaminen maksaa: osaaminen vanhenee, ja niin myös toivo.\n\nTässä kuvatut käytännöt alkavat eri päistä. Jotkin vievät kielen työpaikalle, jotkin aloittavat palkasta ja jatkavat kurssilla, jotkin muuttavat sitä, mitä työpaikkailmoituksessa vaaditaan.',
		is: 'Flestir sem koma hafa unnið áður. Spurningin er hversu langur tími líður þar til einhver tekur eftir því. Biðin kostar sitt: færni fyrnist og vonin líka.\n\nDæmin hér byrja á ólíkum endum. Sum flytja tungumálið á vinnustaðinn, sum byrja á laununum og taka námskeiðið á eftir, sum breyta því sem auglýsingin krefst.',
	},
	questions: [
		{
			question: {
				en: 'What did people work with before they came, and who has asked?',
				sv: 'Vad arbetade människor med innan de kom, och vem har frågat?',
				da: 'Hvad arbejdede folk med, før de kom, og hvem har spurgt?',
				nb: 'Hva arbeidet folk med før de kom, og hvem har spurt?',
				fi: 'Mitä työtä ihmiset tekivät ennen tuloaan, ja kuka on kysynyt sitä?',
				is: 'Við hvað vann fólk áður en það kom og hver hefur spurt?',
			},
		},
		{
			question: {
				en: 'Which demands in our advertisements are there from habit?',
				sv: 'Vilka krav i våra annonser är vana?',
				da: 'Hvilke krav i vores annoncer er vane?',
				nb: 'Hvilke krav i annonsene våre er vane?',
				fi: 'Mitkä työpaikkailmoitustemme vaatimukset ovat vain tapa?',
				is: 'Hvaða kröfur í auglýsingum okkar eru bara vani?',
			},
		},
		{
			question: {
				en: 'Who pays when learning takes place during working hours?',
				sv: 'Vem betalar när lärandet sker på arbetstid?',
				da: 'Hvem betaler, når læringen foregår i arbejdstiden?',
				nb: 'Hvem betaler når læringen skjer i arbeidstiden?',
				fi: 'Kuka maksaa, kun oppiminen tapahtuu työajalla?',
				is: 'Hver borgar þegar námið fer fram á vinnutíma?',
			},
		},
	],
};

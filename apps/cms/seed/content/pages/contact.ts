import type { SeedRecord } from '../../../src/seed/types.ts';

export const contact: SeedRecord<'pages'> = {
	key: 'contact',
	title: { en: 'Contact', sv: 'Kontakt', da: 'Kontakt', nb: 'Kontakt', fi: 'Yhteystiedot', is: 'Hafa samband' },
	lead: {
		en: 'To the editors: corrections, sources we have missed, a practice of your own.',
		sv: 'Till redaktionen: rättelser, källor vi har missat, en egen praxis.',
		da: 'Til redaktionen: rettelser, kilder, vi har overset, jeres egen praksis.',
		nb: 'Til redaksjonen: rettelser, kilder vi har oversett, deres egen praksis.',
		fi: 'Toimitukselle: oikaisuja, huomaamatta jääneitä lähteitä, oma käytäntönne.',
		is: 'Til ritstjórnar: leiðréttingar, heimildir sem okkur hefur yfirsést, eigið dæmi.',
	},
	layout: [
		{
			blockType: 'text',
			body: {
				en: 'Write to [redaktion@integrationnorden.example](mailto:redaktion@integrationnorden.example). We answer within five working days, in any of our six languages.\n\n## Something is wrong\n\nTell us the address of the page and what is wrong. Facts are corrected the same week; the page then says what was changed and when.\n\n## You have told us your story\n\nYou can take it back whenever you wish, without giving a reason. Write to us, or ask the person who interviewed you. It is removed from the site and the interface at once.\n\n## You want to reach somebody on a page\n\nWrite to us and say who and why. We pass the message on; addresses of people are never shown.',
				sv: 'Skriv till [redaktion@integrationnorden.example](mailto:redaktion@integrationnorden.example). Vi svarar inom fem arbetsdagar, på något av våra sex språk.\n\n## Något är fel\n\nBerätta vilken sida det gäller och vad som är fel. Sakfel rättas samma vecka; sidan säger sedan vad som ändrades och när.\n\n## Du har berättat din historia för oss\n\nDu kan ta tillbaka den när du vill, utan att säga varför. Skriv till oss eller be den som intervjuade dig. Den tas bort från webbplatsen och gränssnittet med en gång.\n\n## Du vill nå någon på en sida\n\nSkriv till oss och säg vem och varför. Vi skickar meddelandet vidare; människors adresser visas aldrig.',
				da: 'Skriv til [redaktion@integrationnorden.example](mailto:redaktion@integrationnorden.example). Vi svarer inden for fem arbejdsdage på et af vores seks sprog.\n\n## Noget er forkert\n\nFortæl, hvilken side det drejer sig om, og hvad der er galt. Fejl rettes samme uge; siden siger derefter, hvad der blev ændret og hvornår.\n\n## Du har fortalt os din historie\n\nDu kan tage den tilbage, når du vil, uden at sige hvorfor. Skriv til os, eller spørg den, der interviewede dig. Den fjernes straks fra siden og grænsefladen.\n\n## Du vil have fat i nogen på en side\n\nSkriv til os, hvem og hvorfor. Vi sender beskeden videre; menneskers adresser vises aldrig.',
				nb: 'Skriv til [redaktion@integrationnorden.example](mailto:redaktion@integrationnorden.example). Vi svarer innen fem virkedager, på et av våre seks språk.\n\n## Noe er feil\n\nFortell hvilken side det gjelder, og hva som er feil. Feil rettes samme uke; siden sier deretter hva som ble endret og når.\n\n## Du har fortalt oss historien din\n\nDu kan ta den tilbake når du vil, uten å si hvorfor. Skriv til oss, eller spør den som intervjuet deg. Den fjernes straks fra nettstedet og grensesnittet.\n\n## Du vil nå noen på en side\n\nSkriv til oss hvem og hvorfor. Vi sender meldingen videre; menneskers adresser vises aldri.',
				fi: 'Kirjoita osoitteeseen [redaktion@integrationnorden.example](mailto:redaktion@integrationnorden.example). Vastaamme viiden arkipäivän kuluessa jollakin kuudesta kielestämme.\n\n## Jokin on väärin\n\nKerro, mistä sivusta on kyse ja mikä on väärin. Virheet korjataan samalla viikolla, ja sivulla kerrotaan, mitä muutettiin ja milloin.\n\n## Olet kertonut tarinasi meille\n\nVoit ottaa sen takaisin milloin tahansa perustelematta. Kirjoita meille tai kerro haastattelijallesi. Tarina poistetaan sivustolta ja rajapinnasta heti.\n\n## Haluat tavoittaa jonkun sivulla mainitun\n\nKirjoita meille, kenet ja miksi. Välitämme viestin; ihmisten osoitteita ei näytetä koskaan.',
				is: 'Skrifið til [redaktion@integrationnorden.example](mailto:redaktion@integrationnorden.example). Við svörum innan fimm virkra daga á einhverju af tungumálunum sex.\n\n## Eitthvað er rangt\n\nSegið hvaða síðu er um að ræða og hvað er rangt. Villur eru leiðréttar í sömu viku og á síðunni kemur fram hverju var breytt og hvenær.\n\n## Þú hefur sagt okkur sögu þína\n\nÞú getur tekið hana til baka hvenær sem er, án þess að segja hvers vegna. Skrifaðu okkur eða talaðu við þann sem tók viðtalið. Hún er fjarlægð strax af vefnum og úr forritaskilunum.\n\n## Þú vilt ná í einhvern á síðu\n\nSkrifaðu okkur hvern og hvers vegna. Við komum skilaboðunum áfram; netföng fólks eru aldrei birt.',
			},
		},
	],
};

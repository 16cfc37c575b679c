import type { SeedRecord } from '../../../src/seed/types.ts';

export const accessibility: SeedRecord<'pages'> = {
	key: 'accessibility',
	title: {
		en: 'Accessibility statement',
		sv: 'Tillgänglighetsredogörelse',
		da: 'Tilgængelighedserklæring',
		nb: 'Tilgjengelighetserklæring',
		fi: 'Saavutettavuusseloste',
		is: 'Yfirlýsing um aðgengi',
	},
	lead: {
		en: 'This site is made to work for everybody, with or without a mouse, a screen or JavaScript.',
		sv: 'Webbplatsen är gjord för att fungera för alla, med eller utan mus, skärm eller JavaScript.',
		da: 'Siden er lavet til at virke for alle, med eller uden mus, skærm eller JavaScript.',
		nb: 'Nettstedet er laget for å virke for alle, med eller uten mus, skjerm eller JavaScript.',
		fi: 'Sivusto on tehty toimimaan kaikille, hiirellä tai ilman, näytöllä tai ilman, JavaScriptillä tai ilman.',
		is: 'Vefurinn er gerður til að virka fyrir alla, með eða án músar, skjás eða JavaScript.',
	},
	layout: [
		{
			blockType: 'text',
			body: {
				en: 'We aim at WCAG 2.2, level AA. Every type of page is tested by machine with axe before each release, by keyboard, at 320 pixels’ width and at 400 per cent.\n\n## What we know is missing\n\n- Only part of the content exists in all six languages. A passage shown in another language is marked, so that a screen reader changes its voice.\n- Charts are pictures with a sentence that says what they show; the figures follow in a table below.\n- No user of a screen reader has tested the site yet, and the Finnish, Danish, Norwegian and Icelandic texts have not been read by native speakers.\n\n## Tell us\n\nIf something does not work for you, write to [tillganglighet@integrationnorden.example](mailto:tillganglighet@integrationnorden.example) and say what you tried to do. We answer within five working days. If you are not content with the answer you can turn to the supervisory authority for web accessibility in your country.\n\nThis statement was last reviewed on 22 November 2026.',
				sv: 'Målet är WCAG 2.2, nivå AA. Varje sidtyp testas maskinellt med axe före varje version, med tangentbord, vid 320 bildpunkters bredd och vid 400 procent.\n\n## Det vi vet saknas\n\n- Bara en del av innehållet finns på alla sex språken. Ett stycke som visas på ett annat språk är märkt, så att en skärmläsare byter röst.\n- Diagram är bilder med en mening som säger vad de visar; siffrorna följer i en tabell under.\n- Ingen som använder skärmläsare har provat webbplatsen ännu, och de finska, danska, norska och isländska texterna har inte lästs av någon med språket som modersmål.\n\n## Berätta för oss\n\nOm något inte fungerar för dig, skriv till [tillganglighet@integrationnorden.example](mailto:tillganglighet@integrationnorden.example) och berätta vad du försökte göra. Vi svarar inom fem arbetsdagar. Är du inte nöjd med svaret kan du vända dig till tillsynsmyndigheten för digital tillgänglighet i ditt land.\n\nRedogörelsen sågs senast över den 22 november 2026.',
				da: 'Målet er WCAG 2.2, niveau AA. Hver sidetype afprøves maskinelt med axe før hver udgivelse, med tastatur, ved 320 pixels bredde og ved 400 procent.\n\n## Det, vi ved mangler\n\n- Kun en del af indholdet findes på alle seks sprog. Tekst på et andet sprog er mærket, så en skærmlæser skifter stemme.\n- Diagrammer er billeder med en sætning, der siger, hvad de viser; tallene følger i en tabel.\n- Ingen bruger af skærmlæser har afprøvet siden endnu, og de danske tekster er ikke læst af en modersmålstalende.\n\n## Fortæl os det\n\nVirker noget ikke for dig, så skriv til [tillganglighet@integrationnorden.example](mailto:tillganglighet@integrationnorden.example). Vi svarer inden for fem arbejdsdage. Er du ikke tilfreds med svaret, kan du henvende dig til tilsynsmyndigheden for webtilgængelighed i dit land.\n\nErklæringen er senest gennemgået 22. november 2026.',
				nb: 'Målet er WCAG 2.2, nivå AA. Hver sidetype prøves maskinelt med axe før hver utgave, med tastatur, ved 320 pikslers bredde og ved 400 prosent.\n\n## Det vi vet mangler\n\n- Bare en del av innholdet finnes på alle seks språk. Tekst på et annet språk er merket, slik at en skjermleser skifter stemme.\n- Diagrammer er bilder med en setning som sier hva de viser; tallene følger i en tabell.\n- Ingen bruker av skjermleser har prøvd nettstedet ennå, og de norske tekstene er ikke lest av noen med språket som morsmål.\n\n## Fortell oss det\n\nVirker noe ikke for deg, skriv til [tillganglighet@integrationnorden.example](mailto:tillganglighet@integrationnorden.example). Vi svarer innen fem virkedager. Er du ikke fornøyd med svaret, kan du henvende deg til tilsynet for universell utforming i landet ditt.\n\nErklæringen ble sist gjennomgått 22. november 2026.',
				fi: 'Tavoitteemme on WCAG 2.2 -ohjeistuksen AA-taso. Jokainen sivutyyppi testataan ennen julkaisua koneellisesti axe-ohjelmalla, näppäimistöllä, 320 kuvapisteen leveydellä ja 400 prosentin suurennoksella.\n\n## Tiedossa olevat puutteet\n\n- Vain osa sisällöstä on kaikilla kuudella kielellä. Toisella kielellä näytettävä kohta on merkitty, jotta ruudunlukija vaihtaa ääntä.\n- Kaaviot ovat kuvia, joiden sisällön kertoo lause; luvut ovat taulukossa alla.\n- Yksikään ruudunlukijan käyttäjä ei ole vielä kokeillut sivustoa, eikä äidinkielinen lukija ole tarkastanut suomenkielisiä tekstejä.\n\n## Kerro meille\n\nJos jokin ei toimi, kirjoita osoitteeseen [tillganglighet@integrationnorden.example](mailto:tillganglighet@integrationnorden.example) ja kerro, mitä yritit tehdä. Vastaamme viiden arkipäivän kuluessa. Jos et ole tyytyväinen vastaukseen, voit kääntyä maasi saavutettavuutta valvovan viranomaisen puoleen.\n\nSeloste on tarkistettu viimeksi 22. marraskuuta 2026.',
				is: 'Markmiðið er WCAG 2.2, stig AA. Hver síðugerð er prófuð vélrænt með axe fyrir hverja útgáfu, með lyklaborði, við 320 díla breidd og við 400 prósent.\n\n## Það sem við vitum að vantar\n\n- Aðeins hluti efnisins er til á öllum sex tungumálunum. Texti á öðru tungumáli er merktur svo að skjálesari skipti um rödd.\n- Gröf eru myndir með setningu sem segir hvað þau sýna; tölurnar fylgja í töflu.\n- Enginn notandi skjálesara hefur prófað vefinn enn og íslensku textarnir hafa ekki verið lesnir yfir af manni með íslensku að móðurmáli.\n\n## Segið okkur frá\n\nEf eitthvað virkar ekki, skrifið til [tillganglighet@integrationnorden.example](mailto:tillganglighet@integrationnorden.example) og segið hvað reynt var að gera. Við svörum innan fimm virkra daga. Ef svarið er ekki fullnægjandi má leita til eftirlitsstofnunar með stafrænu aðgengi í viðkomandi landi.\n\nYfirlýsingin var síðast endurskoðuð 22. nóvember 2026.',
			},
		},
	],
};

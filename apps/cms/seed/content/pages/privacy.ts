import type { SeedRecord } from '../../../src/seed/types.ts';

export const privacy: SeedRecord<'pages'> = {
	key: 'privacy',
	title: {
		en: 'Privacy: no cookies',
		sv: 'Integritet: inga kakor',
		da: 'Privatliv: ingen cookies',
		nb: 'Personvern: ingen informasjonskapsler',
		fi: 'Tietosuoja: ei evästeitä',
		is: 'Persónuvernd: engar vafrakökur',
	},
	lead: {
		en: 'You can read everything here without anybody knowing that you did.',
		sv: 'Du kan läsa allt här utan att någon vet att du gjorde det.',
		da: 'Du kan læse alt her, uden at nogen ved, at du gjorde det.',
		nb: 'Du kan lese alt her uten at noen vet at du gjorde det.',
		fi: 'Voit lukea täällä kaiken kenenkään tietämättä.',
		is: 'Þú getur lesið allt hér án þess að nokkur viti af því.',
	},
	layout: [
		{
			blockType: 'text',
			body: {
				en: '## Visitors\n\nThe site sets no cookies, stores nothing in your browser and fetches nothing from anybody else. The server keeps the time, the address of the page and the kind of answer in a log; not your address, and not who you are.\n\n## Those who tell their story\n\nA testimony is published under another name and only with a consent that says where, for how long and in which languages. Contact details are kept encrypted and are read only by the administrators who answer for the consent. Whoever has told can take the story back at any time, without giving a reason.\n\n## Contact persons and writers\n\nName, role and organisation are shown with the person’s agreement. Addresses are never shown.\n\n## Those who propose a practice\n\nA name and an e-mail address may be left empty. They are only seen by the editors, only used to tell what becomes of the proposal, and deleted a month after it is settled, after a year at the latest.\n\n## Editors\n\nThose who work here have a login. The service keeps their name, e-mail address and what they have changed.',
				sv: '## Besökare\n\nWebbplatsen sätter inga kakor, sparar ingenting i din webbläsare och hämtar ingenting från någon annan. Servern skriver upp tid, sidans adress och vilket slags svar den gav; inte din adress, och inte vem du är.\n\n## De som berättar\n\nEn röst publiceras under ett annat namn och bara med ett samtycke som säger var, hur länge och på vilka språk. Kontaktuppgifter förvaras krypterade och läses bara av de administratörer som svarar för samtycket. Den som har berättat kan ta tillbaka sin berättelse när som helst, utan att säga varför.\n\n## Kontaktpersoner och skribenter\n\nNamn, roll och organisation visas med personens godkännande. Adresser visas aldrig.\n\n## De som föreslår en praxis\n\nNamn och e-postadress kan lämnas tomma. De ses bara av redaktörerna, används bara för att berätta vad som händer med förslaget och raderas en månad efter att det är avgjort, senast efter ett år.\n\n## Redaktörer\n\nDe som arbetar här har en inloggning. Tjänsten sparar deras namn, e-postadress och vad de har ändrat.',
				da: '## Besøgende\n\nSiden sætter ingen cookies, gemmer intet i din browser og henter intet fra andre. Serveren noterer tid, sidens adresse og svarets art; ikke din adresse, og ikke hvem du er.\n\n## De, der fortæller\n\nEn stemme offentliggøres under et andet navn og kun med et samtykke, der siger hvor, hvor længe og på hvilke sprog. Kontaktoplysninger opbevares krypteret. Den, der har fortalt, kan tage sin fortælling tilbage når som helst.\n\n## Kontaktpersoner og skribenter\n\nNavn, rolle og organisation vises med personens accept. Adresser vises aldrig.\n\n## De, der foreslår en praksis\n\nNavn og e-mailadresse kan stå tomme. De ses kun af redaktørerne, bruges kun til at fortælle, hvad der sker med forslaget, og slettes en måned efter, at det er afgjort, senest efter et år.\n\n## Redaktører\n\nDe, der arbejder her, har et login. Tjenesten gemmer navn, e-mailadresse, og hvad de har ændret.',
				nb: '## Besøkende\n\nNettstedet setter ingen informasjonskapsler, lagrer ingenting i nettleseren din og henter ingenting fra andre. Serveren noterer tid, sidens adresse og hva slags svar den ga; ikke adressen din, og ikke hvem du er.\n\n## De som forteller\n\nEn stemme publiseres under et annet navn og bare med et samtykke som sier hvor, hvor lenge og på hvilke språk. Kontaktopplysninger oppbevares kryptert. Den som har fortalt, kan ta fortellingen tilbake når som helst.\n\n## Kontaktpersoner og skribenter\n\nNavn, rolle og organisasjon vises med personens godkjenning. Adresser vises aldri.\n\n## De som foreslår en praksis\n\nNavn og e-postadresse kan stå tomme. De ses bare av redaktørene, brukes bare til å fortelle hva som skjer med forslaget, og slettes en måned etter at det er avgjort, senest etter ett år.\n\n## Redaktører\n\nDe som arbeider her, har en innlogging. Tjenesten lagrer navn, e-postadresse og hva de har endret.',
				fi: '## Kävijät\n\nSivusto ei aseta evästeitä, ei tallenna mitään selaimeesi eikä hae mitään muualta. Palvelin kirjaa ajan, sivun osoitteen ja vastauksen tyypin; ei osoitettasi eikä sitä, kuka olet.\n\n## Tarinansa kertovat\n\nTarina julkaistaan toisella nimellä ja vain suostumuksella, joka kertoo missä, kuinka kauan ja millä kielillä. Yhteystiedot säilytetään salattuina. Kertoja voi ottaa tarinansa takaisin milloin tahansa.\n\n## Yhteyshenkilöt ja kirjoittajat\n\nNimi, tehtävä ja organisaatio näytetään henkilön luvalla. Osoitteita ei näytetä koskaan.\n\n## Käytäntöä ehdottavat\n\nNimen ja sähköpostiosoitteen voi jättää tyhjäksi. Vain toimittajat näkevät ne, niitä käytetään vain kertomaan, miten ehdotus etenee, ja ne poistetaan kuukauden kuluttua asian ratkaisemisesta, viimeistään vuoden kuluttua.\n\n## Toimittajat\n\nTäällä työskentelevillä on kirjautuminen. Palvelu tallentaa heidän nimensä, sähköpostiosoitteensa ja tekemänsä muutokset.',
				is: '## Gestir\n\nVefurinn setur engar vafrakökur, geymir ekkert í vafranum þínum og sækir ekkert frá öðrum. Þjónninn skráir tíma, slóð síðunnar og tegund svarsins; ekki netfang þitt og ekki hver þú ert.\n\n## Þau sem segja frá\n\nSaga er birt undir öðru nafni og aðeins með samþykki sem segir hvar, hversu lengi og á hvaða tungumálum. Samskiptaupplýsingar eru geymdar dulkóðaðar. Sá sem hefur sagt frá getur tekið sögu sína til baka hvenær sem er.\n\n## Tengiliðir og höfundar\n\nNafn, hlutverk og samtök eru birt með leyfi viðkomandi. Netföng eru aldrei birt.\n\n## Þau sem leggja til starfshætti\n\nNafn og netfang mega vera auð. Aðeins ritstjórar sjá þau, þau eru aðeins notuð til að segja hvað verður um tillöguna og þeim er eytt mánuði eftir að málið er útkljáð, í síðasta lagi eftir eitt ár.\n\n## Ritstjórar\n\nÞau sem vinna hér hafa innskráningu. Þjónustan geymir nöfn þeirra, netföng og hverju þau hafa breytt.',
			},
		},
	],
};

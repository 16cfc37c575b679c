import type { AgenciesMessages } from './en.ts';

export const fi: AgenciesMessages = {
	inShort: 'Lyhyesti',
	address: 'Osoite',
	key: 'Avain',
	keyNeedless: 'lukemiseen ei tarvita',
	keyGives: 'suurempia rajoja ja webhookeja varten',
	licence: 'Lisenssi',
	licenceNote: 'ei koske kokemuksia',
	reference: 'Rajapintakuvaus',
	referenceLink: 'Kaikki osoitteet ja kentät',
	terminal: 'Pääte',

	start: {
		title: 'Alkuun viidessä minuutissa',
		lead: 'Liittäkää rivit sellaisinaan. Tarvitsette vain päätteen; kolmannessa vaiheessa Node.js:n.',
		ask: {
			title: 'Kysykää',
			text: 'Kaikki kokoelmat vastaavat samalla tavalla. Kielestänne puuttuva teksti tulee kiinteän ketjun seuraavalla kielellä, ja `_lang` kertoo, mikä se on.',
		},
		narrow: {
			title: 'Rajatkaa',
			text: 'Ehdot, järjestys ja syvyys ovat parametreja: tässä Norjan käytännöt, uusimmat ensin, ja se, mihin ne viittaavat, on täytetty.',
		},
		client: {
			title: 'Antakaa asiakaskirjaston tehdä työ',
			text: 'Se selaa sivut, odottaa pyydettäessä ja tuntee tyypit. Tallentakaa rivit nimellä `practices.mjs` ja ajakaa `node practices.mjs`.',
			file: 'Pakettia ei vielä ole npm-rekisterissä. Kirjoittakaa meille, niin saatte tiedoston, jonka ensimmäinen rivi asentaa.',
		},
		lookUp: {
			title: 'Etsikää loput',
			text: 'Rajapintakuvauksessa on jokainen osoite, kenttä ja virhe, ja jokaisesta esimerkki. Sama koneille on OpenAPI 3.1. GraphQL vastaa moneen kysymykseen kerralla.',
		},
	},

	recipes: {
		title: 'Ohjeita',
		mirror: {
			title: 'Kopio omaan intranetiin',
			text: 'Kolmannen vaiheen kansiossa yksi komento kopioi sen, mitä valitsette: tiedoston kutakin asiakirjaa ja kieltä kohti. Ajakaa se uudelleen joka yö tai joka minuutti. Se hakee muuttuneen ja poistaa sen, mikä ei enää ole julkista.',
			verify: '`verify` vertaa kopiota meihin ja kertoo, mikä eroaa.',
		},
		byHand: {
			title: 'Sama ilman ohjelmaamme',
			text: 'Hakekaa koko kokoelma JSON-riveinä ja säilyttäkää mukana tuleva kohdistin. Kysykää sitten, mitä sen jälkeen on tapahtunut. Otsakkeella `Prefer: wait=25` vastaus odottaa, kunnes on kerrottavaa; otsakkeella `Accept: text/event-stream` se jatkuu. Merkintä, jolla on `reason`, tarkoittaa, että asiakirja on poistettava; jos se on `merged`, `mergedInto` kertoo, mikä asiakirja vastaa sen sijasta, ja tunniste ja osoitteet johtavat siihen.',
		},
		webhooks: {
			title: 'Tieto heti',
			text: 'Avaimen haltijana ilmoitatte oman osoitteenne. Lähetämme sinne jokaisesta muutoksesta allekirjoitetun viestin (Standard Webhooks 1.0) ja yritämme uudelleen kolmen vuorokauden ajan. Viesti kertoo, mitä millekin asiakirjalle tapahtui, ei koskaan sen sisältöä.',
			receiver: 'Asiakaskirjasto tarkistaa allekirjoituksen:',
		},
		calendar: {
			title: 'Konferenssit kalenteriinne',
			text: 'Tilatkaa osoite mihin tahansa kalenteriohjelmaan. Siirretyt ja perutut tapaamiset muuttuvat sielläkin. Rajatkaa parametrilla `country` tai `theme`.',
		},
		newsletter: {
			title: 'Uutta uutiskirjeeseenne',
			text: 'Jokaisella sisältölajilla on syöte kuudella kielellä. `country` ja `theme` rajaavat sitä.',
		},
		statistics: {
			title: 'Luvut',
			text: 'Kysykää kuntia ja vuosia. `.csv` on taulukkolaskentaa varten, `.json` on JSON-stat 2.0. Puuttuva luku puuttuu, se ei ole koskaan nolla.',
		},
		catalogues: {
			title: 'Kirjastot ja dataportaalit',
			text: 'OAI-PMH 2.0 kirjastoille, DCAT-AP dataportaaleille, SKOS käsitteille, joiden mukaan järjestämme.',
		},
	},

	keys: {
		title: 'Rajat ja avaimet',
		limits:
			'Kutsut ilman avainta lasketaan verkoittain; toimisto jakaa osuutensa. Jokainen vastaus kertoo otsakkeessa `RateLimit`, paljonko on jäljellä. Kun mitään ei ole, vastaus on 429, ja `Retry-After` kertoo, kauanko odottaa.',
		gives:
			'Avain on maksuton. Sen avulla voitte kysyä useammin, kysyipä samasta verkosta kuka tahansa, ja saada tiedon muutoksista webhookina.',
		get: 'Kirjoittakaa meille: mikä viranomainen, mihin tarkoitukseen ja kenet tavoitamme, kun jokin menee rikki. Näette avaimen kerran, joten säilyttäkää se muilta näkymättömissä. Uusi voi tulla sen tilalle, kun vanha vielä toimii.',
		write: 'Pyytäkää avain',
		send: 'Lähettäkää se jokaisen kutsun mukana:',
	},

	terms: {
		title: 'Ehdot',
		away: 'Ehtoja ei voi hakea juuri nyt. Ne ovat taas täällä, kun rajapinta vastaa.',
		deprecated: 'Poistumassa',
		nothingDeprecated: 'Mitään ei ole juuri nyt poistumassa.',
		until: (day: string) => `viimeinen päivä ${day}`,
	},

	status: {
		title: 'Tilanne nyt',
		ready: 'Rajapinta vastaa',
		unavailable: 'Rajapinta ei ole valmis',
		away: 'Rajapinta ei vastaa',
		awayText: 'Yrittäkää hetken kuluttua uudelleen. Kopio jatkaa siitä, mihin jäi; mitään ei katoa.',
		version: 'Versio',
		newestChange: 'Uusin muutos',
		asked: 'Kysytty',
		in: (milliseconds) => `vastaus ${milliseconds} ms:ssa`,
		note: 'Palvelimemme kysyy, kun sivu avataan, enintään viiden sekunnin välein. Koneet kysyvät tästä osoitteesta:',
	},
};

import type { Locale } from '@repo/i18n';

/** What the panel of an agency's webhooks says. */
export interface WebhookWords {
	title: string;
	explained: string;
	saveFirst: string;
	none: string;
	address: string;
	types: string;
	add: string;
	works: string;
	lag: string;
	waiting: string;
	dead: string;
	failures: string;
	lastSuccess: string;
	never: string;
	test: string;
	testGood: string;
	pause: string;
	resume: string;
	replayDead: string;
	rotate: string;
	shownOnce: string;
	copied: string;
	done: string;
	deliveries: string;
	noDeliveries: string;
	event: string;
	when: string;
	state: string;
	attempts: string;
	lastError: string;
	replay: string;
	remove: string;
	removeAsked: string;
	failed: string;
}

export const webhookWords: Record<Locale, WebhookWords> = {
	en: {
		title: 'Webhooks',
		explained: 'The agency is told at these addresses what changed. Each letter is signed with a secret shown once.',
		saveFirst: 'Save the agency first; then you can add addresses for it.',
		none: 'There are no addresses yet.',
		address: 'Address (https)',
		types: 'Only these, such as practices or news.published; empty means everything',
		add: 'Add an address',
		works: 'Active',
		lag: 'Behind the log',
		waiting: 'Waiting',
		dead: 'Given up',
		failures: 'Failures in a row',
		lastSuccess: 'Last success',
		never: 'Never',
		test: 'Send a test',
		testGood: 'The test arrived.',
		pause: 'Pause',
		resume: 'Resume',
		replayDead: 'Send what was given up',
		rotate: 'Replace the secret',
		shownOnce: 'This is the secret. It is shown only now: copy it, and pass it on in a safe way.',
		copied: 'Copied',
		done: 'I have kept it',
		deliveries: 'Last deliveries',
		noDeliveries: 'Nothing has been sent yet.',
		event: 'Event',
		when: 'Last attempt',
		state: 'State',
		attempts: 'Attempts',
		lastError: 'Last error',
		replay: 'Send again',
		remove: 'Remove',
		removeAsked: '{url} is told nothing more, and what waits for it is dropped. Receipts for withdrawals stay.',
		failed: 'That did not work.',
	},
	sv: {
		title: 'Webhooks',
		explained:
			'På de här adresserna får myndigheten veta vad som ändrats. Varje brev signeras med en hemlighet som visas en gång.',
		saveFirst: 'Spara myndigheten först; sedan kan du lägga till adresser åt den.',
		none: 'Det finns inga adresser ännu.',
		address: 'Adress (https)',
		types: 'Bara dessa, till exempel practices eller news.published; tomt betyder allt',
		add: 'Lägg till en adress',
		works: 'Aktiv',
		lag: 'Efter loggen',
		waiting: 'Väntar',
		dead: 'Uppgivna',
		failures: 'Misslyckanden i rad',
		lastSuccess: 'Senast lyckad',
		never: 'Aldrig',
		test: 'Skicka ett prov',
		testGood: 'Provet kom fram.',
		pause: 'Pausa',
		resume: 'Fortsätt',
		replayDead: 'Skicka det som gavs upp',
		rotate: 'Byt hemlighet',
		shownOnce: 'Det här är hemligheten. Den visas bara nu: kopiera den och lämna över den på ett säkert sätt.',
		copied: 'Kopierad',
		done: 'Jag har sparat den',
		deliveries: 'Senaste leveranserna',
		noDeliveries: 'Inget har skickats ännu.',
		event: 'Händelse',
		when: 'Senaste försök',
		state: 'Status',
		attempts: 'Försök',
		lastError: 'Senaste fel',
		replay: 'Skicka igen',
		remove: 'Ta bort',
		removeAsked:
			'{url} får inte veta något mer, och det som väntar på den slängs. Kvitton på återkallelser finns kvar.',
		failed: 'Det gick inte.',
	},
	da: {
		title: 'Webhooks',
		explained:
			'På disse adresser får myndigheden besked om ændringer. Hvert brev signeres med en hemmelighed, der vises én gang.',
		saveFirst: 'Gem myndigheden først; så kan du tilføje adresser til den.',
		none: 'Der er ingen adresser endnu.',
		address: 'Adresse (https)',
		types: 'Kun disse, for eksempel practices eller news.published; tomt betyder alt',
		add: 'Tilføj en adresse',
		works: 'Aktiv',
		lag: 'Bag loggen',
		waiting: 'Venter',
		dead: 'Opgivet',
		failures: 'Fejl i træk',
		lastSuccess: 'Senest lykkedes',
		never: 'Aldrig',
		test: 'Send en prøve',
		testGood: 'Prøven kom frem.',
		pause: 'Sæt på pause',
		resume: 'Fortsæt',
		replayDead: 'Send det opgivne',
		rotate: 'Udskift hemmeligheden',
		shownOnce: 'Dette er hemmeligheden. Den vises kun nu: kopiér den, og giv den videre på en sikker måde.',
		copied: 'Kopieret',
		done: 'Jeg har gemt den',
		deliveries: 'Seneste leveringer',
		noDeliveries: 'Der er ikke sendt noget endnu.',
		event: 'Hændelse',
		when: 'Seneste forsøg',
		state: 'Status',
		attempts: 'Forsøg',
		lastError: 'Seneste fejl',
		replay: 'Send igen',
		remove: 'Fjern',
		removeAsked:
			'{url} får ikke mere at vide, og det, der venter på den, bliver smidt væk. Kvitteringer for tilbagetrækninger bliver.',
		failed: 'Det lykkedes ikke.',
	},
	nb: {
		title: 'Webhooks',
		explained:
			'På disse adressene får myndigheten beskjed om endringer. Hvert brev signeres med en hemmelighet som vises én gang.',
		saveFirst: 'Lagre myndigheten først; så kan du legge til adresser for den.',
		none: 'Det finnes ingen adresser ennå.',
		address: 'Adresse (https)',
		types: 'Bare disse, for eksempel practices eller news.published; tomt betyr alt',
		add: 'Legg til en adresse',
		works: 'Aktiv',
		lag: 'Bak loggen',
		waiting: 'Venter',
		dead: 'Gitt opp',
		failures: 'Feil på rad',
		lastSuccess: 'Sist vellykket',
		never: 'Aldri',
		test: 'Send en prøve',
		testGood: 'Prøven kom fram.',
		pause: 'Sett på pause',
		resume: 'Fortsett',
		replayDead: 'Send det som ble gitt opp',
		rotate: 'Bytt hemmelighet',
		shownOnce: 'Dette er hemmeligheten. Den vises bare nå: kopier den, og gi den videre på en trygg måte.',
		copied: 'Kopiert',
		done: 'Jeg har tatt vare på den',
		deliveries: 'Siste leveringer',
		noDeliveries: 'Ingenting er sendt ennå.',
		event: 'Hendelse',
		when: 'Siste forsøk',
		state: 'Status',
		attempts: 'Forsøk',
		lastError: 'Siste feil',
		replay: 'Send igjen',
		remove: 'Fjern',
		removeAsked:
			'{url} får ikke vite noe mer, og det som venter på den, kastes. Kvitteringer for tilbaketrekkinger blir.',
		failed: 'Det gikk ikke.',
	},
	fi: {
		title: 'Webhookit',
		explained:
			'Viranomainen saa näihin osoitteisiin tiedon muutoksista. Jokainen viesti allekirjoitetaan salaisuudella, joka näytetään kerran.',
		saveFirst: 'Tallenna ensin viranomainen; sitten voit lisätä sille osoitteita.',
		none: 'Osoitteita ei vielä ole.',
		address: 'Osoite (https)',
		types: 'Vain nämä, esimerkiksi practices tai news.published; tyhjä tarkoittaa kaikkea',
		add: 'Lisää osoite',
		works: 'Käytössä',
		lag: 'Lokista jäljessä',
		waiting: 'Odottaa',
		dead: 'Luovuttu',
		failures: 'Peräkkäisiä virheitä',
		lastSuccess: 'Viimeksi onnistunut',
		never: 'Ei koskaan',
		test: 'Lähetä koe',
		testGood: 'Koe tuli perille.',
		pause: 'Keskeytä',
		resume: 'Jatka',
		replayDead: 'Lähetä luovutetut',
		rotate: 'Vaihda salaisuus',
		shownOnce: 'Tämä on salaisuus. Se näytetään vain nyt: kopioi se ja välitä se turvallisesti.',
		copied: 'Kopioitu',
		done: 'Olen tallettanut sen',
		deliveries: 'Viimeisimmät toimitukset',
		noDeliveries: 'Mitään ei ole vielä lähetetty.',
		event: 'Tapahtuma',
		when: 'Viimeisin yritys',
		state: 'Tila',
		attempts: 'Yritykset',
		lastError: 'Viimeisin virhe',
		replay: 'Lähetä uudelleen',
		remove: 'Poista',
		removeAsked: '{url} ei saa enää tietoja, ja sille odottavat viestit hylätään. Kuittaukset peruutuksista säilyvät.',
		failed: 'Se ei onnistunut.',
	},
	is: {
		title: 'Vefkrókar',
		explained:
			'Stofnunin fær tilkynningar um breytingar á þessar slóðir. Hvert bréf er undirritað með leyndarmáli sem birtist einu sinni.',
		saveFirst: 'Vistaðu stofnunina fyrst; síðan geturðu bætt við slóðum handa henni.',
		none: 'Engar slóðir eru til enn.',
		address: 'Slóð (https)',
		types: 'Aðeins þetta, til dæmis practices eða news.published; autt merkir allt',
		add: 'Bæta við slóð',
		works: 'Virk',
		lag: 'Á eftir skránni',
		waiting: 'Í bið',
		dead: 'Hætt við',
		failures: 'Villur í röð',
		lastSuccess: 'Tókst síðast',
		never: 'Aldrei',
		test: 'Senda prófun',
		testGood: 'Prófunin barst.',
		pause: 'Setja í hlé',
		resume: 'Halda áfram',
		replayDead: 'Senda það sem hætt var við',
		rotate: 'Skipta um leyndarmál',
		shownOnce: 'Þetta er leyndarmálið. Það birtist aðeins núna: afritaðu það og komdu því áleiðis á öruggan hátt.',
		copied: 'Afritað',
		done: 'Ég hef geymt það',
		deliveries: 'Síðustu sendingar',
		noDeliveries: 'Ekkert hefur verið sent enn.',
		event: 'Atburður',
		when: 'Síðasta tilraun',
		state: 'Staða',
		attempts: 'Tilraunir',
		lastError: 'Síðasta villa',
		replay: 'Senda aftur',
		remove: 'Fjarlægja',
		removeAsked:
			'{url} fær ekki að vita neitt framar og því sem bíður hennar er hent. Kvittanir fyrir afturkallanir haldast.',
		failed: 'Það tókst ekki.',
	},
};

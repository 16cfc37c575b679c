import type { AgenciesMessages } from './en.ts';

export const sv: AgenciesMessages = {
	inShort: 'I korthet',
	address: 'Adress',
	key: 'Nyckel',
	keyNeedless: 'behövs inte för att läsa',
	keyGives: 'för högre gränser och webhooks',
	licence: 'Licens',
	licenceNote: 'inte för röster',
	reference: 'Referens',
	referenceLink: 'Alla adresser och fält',
	terminal: 'Terminal',

	start: {
		title: 'Kom igång på fem minuter',
		lead: 'Klistra in raderna som de är. Ni behöver bara en terminal; Node.js i tredje steget.',
		ask: {
			title: 'Fråga',
			text: 'Alla samlingar svarar på samma sätt. Det som saknas på ert språk kommer på nästa i en fast kedja, och `_lang` säger vilket det är.',
		},
		narrow: {
			title: 'Begränsa',
			text: 'Villkor, ordning och djup är parametrar: här praxis i Norge, de senaste först, med det de pekar på ifyllt.',
		},
		client: {
			title: 'Låt klienten göra jobbet',
			text: 'Den bläddrar, väntar när den blir ombedd och kan typerna. Spara raderna som `practices.mjs` och kör `node practices.mjs`.',
			file: 'Paketet finns ännu inte i npm-registret. Skriv till oss, så får ni filen som första raden installerar.',
		},
		lookUp: {
			title: 'Slå upp resten',
			text: 'Referensen har varje adress, fält och fel, med ett exempel på vart och ett. Detsamma för maskiner är OpenAPI 3.1. GraphQL svarar på flera frågor i en.',
		},
	},

	recipes: {
		title: 'Recept',
		mirror: {
			title: 'En kopia på ert intranät',
			text: 'I mappen från tredje steget kopierar ett enda kommando det ni väljer: en fil per dokument och språk. Kör det igen varje natt eller varje minut. Det hämtar vad som har ändrats och tar bort vad som inte längre är publikt.',
			verify: '`verify` jämför kopian med oss och säger vad som skiljer.',
		},
		byHand: {
			title: 'Detsamma utan vårt program',
			text: 'Hämta en hel samling som rader av JSON, och spara markören som följer med. Fråga sedan vad som har hänt efter den. Med `Prefer: wait=25` väntar svaret tills det finns något att berätta, med `Accept: text/event-stream` fortsätter det. En post med `reason` betyder att dokumentet ska bort; står det `merged` säger `mergedInto` vilket som svarar i stället, och id och adresser leder dit.',
		},
		webhooks: {
			title: 'Få veta genast',
			text: 'Med en nyckel anger ni en egen adress. Dit skickar vi ett signerat meddelande för varje ändring (Standard Webhooks 1.0), och försöker igen i tre dygn. Det säger vad som hänt med vilket dokument, aldrig vad som står i det.',
			receiver: 'Klienten kontrollerar signaturen:',
		},
		calendar: {
			title: 'Konferenser i er kalender',
			text: 'Prenumerera på adressen i vilket kalenderprogram som helst. Möten som flyttas eller ställs in ändras också där. Begränsa med `country` eller `theme`.',
		},
		newsletter: {
			title: 'Nytt till ert nyhetsbrev',
			text: 'Varje slags innehåll har ett flöde, på sex språk. `country` och `theme` begränsar det.',
		},
		statistics: {
			title: 'Siffror',
			text: 'Fråga efter kommuner och år. `.csv` är för kalkylprogram, `.json` är JSON-stat 2.0. En siffra som saknas saknas, den är aldrig noll.',
		},
		catalogues: {
			title: 'Bibliotek och dataportaler',
			text: 'OAI-PMH 2.0 för bibliotek, DCAT-AP för dataportaler, SKOS för begreppen vi ordnar efter.',
		},
	},

	keys: {
		title: 'Gränser och nycklar',
		limits:
			'Anrop utan nyckel räknas per nätverk; ett kontor delar på sin del. Varje svar säger i `RateLimit` vad som återstår. När inget gör det blir svaret 429, och `Retry-After` säger hur länge ni ska vänta.',
		gives:
			'En nyckel är gratis. Med den får ni fråga oftare, vem som än frågar från samma nätverk, och kan få veta om ändringar genom webhooks.',
		get: 'Skriv till oss: vilken myndighet, till vad, och vem vi når när något går sönder. Ni ser nyckeln en gång, så spara den där andra inte ser den. En ny kan ta över medan den gamla ännu fungerar.',
		write: 'Be om en nyckel',
		send: 'Skicka den med varje anrop:',
	},

	terms: {
		title: 'Villkor',
		away: 'Villkoren går inte att hämta just nu. De finns här igen när gränssnittet svarar.',
		deprecated: 'På väg bort',
		nothingDeprecated: 'Inget är på väg bort just nu.',
		until: (day: string) => `till och med ${day}`,
	},

	status: {
		title: 'Läget nu',
		ready: 'Gränssnittet svarar',
		unavailable: 'Gränssnittet är inte redo',
		away: 'Gränssnittet svarar inte',
		awayText: 'Försök igen om en minut. En kopia fortsätter där den var; inget går förlorat.',
		version: 'Version',
		newestChange: 'Senaste ändring',
		asked: 'Frågat',
		in: (milliseconds) => `svar på ${milliseconds} ms`,
		note: 'Vår server frågar när sidan öppnas, högst var femte sekund. Maskiner frågar den här adressen:',
	},
};

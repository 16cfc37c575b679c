import type { Locale } from '@repo/i18n';
import type { LanguageStatus } from '../../../translations/status.ts';

export interface LanguageWords {
	title: string;
	states: Record<LanguageStatus['state'], string>;
	outdated: string;
	translated: string;
	somebody: string;
	machineUnread: string;
	machineRead: string;
	outdatedTexts: string;
	confirmAll: string;
	confirm: string;
	machine: string;
	review: string;
	beside: string;
	nothingBeside: string;
	changed: string;
	before: string;
	now: string;
	copy: string;
	use: string;
	onePerLine: string;
	/** Of what is written in the language beside; `{date}`: when. */
	saved: string;
	unsaved: string;
	failing: string;
}

export const languageWords: Record<Locale, LanguageWords> = {
	en: {
		title: 'Languages',
		states: { missing: 'Missing', draft: 'Draft', published: 'Published', newer: 'Published, draft is newer' },
		outdated: 'outdated: {count}',
		translated: 'Translated from {from} by {by}',
		somebody: 'somebody',
		machineUnread: 'A machine made it; nobody has read all of it yet.',
		machineRead: 'A machine made it; read by {by}.',
		outdatedTexts: 'Texts whose source has changed: {count}',
		confirmAll: 'All of it still holds',
		confirm: 'The translation still holds',
		machine: 'A machine made it',
		review: 'I have read all of it',
		beside: 'Show beside each text',
		nothingBeside: 'No other language',
		changed: 'Changed since this was translated: {language}',
		before: 'Then',
		now: 'Now',
		copy: 'Copy',
		use: 'Put it in the field',
		onePerLine: 'one per line',
		saved: 'saved {date}',
		unsaved: 'not saved yet',
		failing:
			'The service cannot be reached. Go on writing: your words are kept on this computer and saved when it works again.',
	},
	sv: {
		title: 'Språk',
		states: { missing: 'Saknas', draft: 'Utkast', published: 'Publicerat', newer: 'Publicerat, utkastet är nyare' },
		outdated: 'inaktuella: {count}',
		translated: 'Översatt från {from} av {by}',
		somebody: 'någon',
		machineUnread: 'Maskinöversatt; ingen har läst igenom allt ännu.',
		machineRead: 'Maskinöversatt; genomläst av {by}.',
		outdatedTexts: 'Texter vars källa har ändrats: {count}',
		confirmAll: 'Allt stämmer fortfarande',
		confirm: 'Översättningen stämmer fortfarande',
		machine: 'Den är maskinöversatt',
		review: 'Jag har läst igenom allt',
		beside: 'Visa bredvid varje text',
		nothingBeside: 'Inget annat språk',
		changed: 'Ändrad efter översättningen: {language}',
		before: 'Då',
		now: 'Nu',
		copy: 'Kopiera',
		use: 'Sätt in i fältet',
		onePerLine: 'en per rad',
		saved: 'sparat {date}',
		unsaved: 'inte sparat än',
		failing:
			'Tjänsten går inte att nå. Skriv vidare: dina ord bevaras på den här datorn och sparas när det fungerar igen.',
	},
	da: {
		title: 'Sprog',
		states: { missing: 'Mangler', draft: 'Kladde', published: 'Udgivet', newer: 'Udgivet, kladden er nyere' },
		outdated: 'forældede: {count}',
		translated: 'Oversat fra {from} af {by}',
		somebody: 'nogen',
		machineUnread: 'Maskinoversat; ingen har læst det hele igennem endnu.',
		machineRead: 'Maskinoversat; læst igennem af {by}.',
		outdatedTexts: 'Tekster, hvis kilde er ændret: {count}',
		confirmAll: 'Det hele passer stadig',
		confirm: 'Oversættelsen passer stadig',
		machine: 'Den er maskinoversat',
		review: 'Jeg har læst det hele igennem',
		beside: 'Vis ved siden af hver tekst',
		nothingBeside: 'Intet andet sprog',
		changed: 'Ændret efter oversættelsen: {language}',
		before: 'Før',
		now: 'Nu',
		copy: 'Kopiér',
		use: 'Sæt ind i feltet',
		onePerLine: 'én pr. linje',
		saved: 'gemt {date}',
		unsaved: 'ikke gemt endnu',
		failing:
			'Tjenesten kan ikke nås. Skriv bare videre: dine ord bevares på denne computer og gemmes, når det virker igen.',
	},
	nb: {
		title: 'Språk',
		states: { missing: 'Mangler', draft: 'Utkast', published: 'Publisert', newer: 'Publisert, utkastet er nyere' },
		outdated: 'utdaterte: {count}',
		translated: 'Oversatt fra {from} av {by}',
		somebody: 'noen',
		machineUnread: 'Maskinoversatt; ingen har lest gjennom alt ennå.',
		machineRead: 'Maskinoversatt; lest gjennom av {by}.',
		outdatedTexts: 'Tekster der kilden er endret: {count}',
		confirmAll: 'Alt stemmer fortsatt',
		confirm: 'Oversettelsen stemmer fortsatt',
		machine: 'Den er maskinoversatt',
		review: 'Jeg har lest gjennom alt',
		beside: 'Vis ved siden av hver tekst',
		nothingBeside: 'Ikke noe annet språk',
		changed: 'Endret etter oversettelsen: {language}',
		before: 'Da',
		now: 'Nå',
		copy: 'Kopier',
		use: 'Sett inn i feltet',
		onePerLine: 'én per linje',
		saved: 'lagret {date}',
		unsaved: 'ikke lagret ennå',
		failing:
			'Tjenesten kan ikke nås. Skriv videre: ordene dine bevares på denne datamaskinen og lagres når det virker igjen.',
	},
	fi: {
		title: 'Kielet',
		states: { missing: 'Puuttuu', draft: 'Luonnos', published: 'Julkaistu', newer: 'Julkaistu, luonnos on uudempi' },
		outdated: 'vanhentuneita: {count}',
		translated: 'Lähdekieli: {from}. Kääntäjä: {by}',
		somebody: 'joku',
		machineUnread: 'Konekäännös; kukaan ei ole vielä lukenut kaikkea.',
		machineRead: 'Konekäännös; tarkistaja: {by}.',
		outdatedTexts: 'Tekstejä, joiden lähde on muuttunut: {count}',
		confirmAll: 'Kaikki pitää yhä paikkansa',
		confirm: 'Käännös pitää yhä paikkansa',
		machine: 'Tämä on konekäännös',
		review: 'Olen lukenut kaiken',
		beside: 'Näytä jokaisen tekstin rinnalla',
		nothingBeside: 'Ei muuta kieltä',
		changed: 'Muuttunut kääntämisen jälkeen: {language}',
		before: 'Silloin',
		now: 'Nyt',
		copy: 'Kopioi',
		use: 'Lisää kenttään',
		onePerLine: 'yksi riviä kohti',
		saved: 'tallennettu {date}',
		unsaved: 'ei vielä tallennettu',
		failing:
			'Palveluun ei saada yhteyttä. Jatka kirjoittamista: tekstisi säilyy tällä tietokoneella ja tallennetaan, kun yhteys toimii taas.',
	},
	is: {
		title: 'Tungumál',
		states: { missing: 'Vantar', draft: 'Drög', published: 'Birt', newer: 'Birt, drögin eru nýrri' },
		outdated: 'úrelt: {count}',
		translated: 'Þýtt úr: {from}. Þýðandi: {by}',
		somebody: 'einhver',
		machineUnread: 'Vélþýðing; enginn hefur lesið allt yfir enn.',
		machineRead: 'Vélþýðing; yfirlesari: {by}.',
		outdatedTexts: 'Textar þar sem frumtexta hefur verið breytt: {count}',
		confirmAll: 'Allt stendur enn',
		confirm: 'Þýðingin stendur enn',
		machine: 'Þetta er vélþýðing',
		review: 'Ég hef lesið allt yfir',
		beside: 'Sýna við hvern texta',
		nothingBeside: 'Ekkert annað tungumál',
		changed: 'Breytt eftir þýðingu: {language}',
		before: 'Þá',
		now: 'Nú',
		copy: 'Afrita',
		use: 'Setja í reitinn',
		onePerLine: 'eitt í hverri línu',
		saved: 'vistað {date}',
		unsaved: 'ekki vistað enn',
		failing:
			'Ekki næst samband við þjónustuna. Haltu áfram að skrifa: orð þín eru geymd á þessari tölvu og vistuð þegar sambandið kemst á aftur.',
	},
};

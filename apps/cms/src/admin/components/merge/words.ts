import type { Locale } from '@repo/i18n';

/** What the panel and the page for merging two organisations say. */
export interface MergeWords {
	open: string;
	title: string;
	explained: string;
	search: string;
	find: string;
	found: string;
	none: string;
	stays: string;
	public: string;
	hidden: string;
	fields: string;
	field: string;
	says: string;
	afterwards: string;
	choose: string;
	same: string;
	empty: string;
	own: string;
	other: string;
	both: string;
	references: string;
	noReferences: string;
	documents: string;
	states: Record<'published' | 'draft' | 'trash', string>;
	leads: string;
	final: string;
	seen: string;
	apply: string;
	looking: string;
	applying: string;
	done: string;
	openStaying: string;
	failed: string;
	history: string;
	from: string;
	into: string;
}

export const mergeWords: Record<Locale, MergeWords> = {
	en: {
		open: 'Merge with another organisation …',
		title: 'Merge two organisations',
		explained:
			'When one organisation is here twice: choose the other one, look at what both say, and keep one. Nothing changes before the last step.',
		search: 'Name of the other organisation',
		find: 'Search',
		found: 'The other organisation',
		none: 'Nothing is called that.',
		stays: 'Which one stays?',
		public: 'published',
		hidden: 'not published',
		fields: 'What both say',
		field: 'Field',
		says: '“{title}” says',
		afterwards: 'Afterwards',
		choose: '{field}: afterwards',
		same: 'As it is',
		empty: 'nothing',
		own: 'Keep',
		other: 'Take over',
		both: 'Both together',
		references: 'What refers to “{goes}” will refer to “{stays}”',
		noReferences: 'Nothing refers to “{goes}”.',
		documents: 'Show the documents ({count})',
		states: { published: 'published', draft: 'draft', trash: 'in the trash' },
		leads: 'All addresses and the id of “{goes}” lead to “{stays}” from then on. Agencies are told.',
		final:
			'A merge cannot be undone. “{goes}” stays in the trash, where it can be read; it cannot be restored or changed.',
		seen: 'I have looked at it and want to merge them',
		apply: 'Merge now',
		looking: 'Both are being compared …',
		applying: 'They are being merged …',
		done: 'The two are merged.',
		openStaying: 'Open “{stays}”',
		failed: 'The connection was lost. Look at it again.',
		history: 'Merges',
		from: '“{title}” was merged into this one',
		into: 'This was merged into “{title}” and is kept only to be read',
	},
	sv: {
		open: 'Slå ihop med en annan organisation …',
		title: 'Slå ihop två organisationer',
		explained:
			'När en organisation finns här två gånger: välj den andra, se vad båda säger och behåll en. Ingenting ändras före sista steget.',
		search: 'Den andra organisationens namn',
		find: 'Sök',
		found: 'Den andra organisationen',
		none: 'Ingenting heter så.',
		stays: 'Vilken ska vara kvar?',
		public: 'publicerad',
		hidden: 'inte publicerad',
		fields: 'Vad båda säger',
		field: 'Fält',
		says: '”{title}” säger',
		afterwards: 'Efteråt',
		choose: '{field}: efteråt',
		same: 'Som det är',
		empty: 'ingenting',
		own: 'Behåll',
		other: 'Ta över',
		both: 'Båda tillsammans',
		references: 'Det som hänvisar till ”{goes}” kommer att hänvisa till ”{stays}”',
		noReferences: 'Ingenting hänvisar till ”{goes}”.',
		documents: 'Visa dokumenten ({count})',
		states: { published: 'publicerad', draft: 'utkast', trash: 'i papperskorgen' },
		leads: 'Alla adresser och id:t för ”{goes}” leder därefter till ”{stays}”. Myndigheterna får veta det.',
		final:
			'En sammanslagning kan inte ångras. ”{goes}” ligger kvar i papperskorgen, där den kan läsas; den kan varken återställas eller ändras.',
		seen: 'Jag har sett efter och vill slå ihop dem',
		apply: 'Slå ihop nu',
		looking: 'De jämförs …',
		applying: 'De slås ihop …',
		done: 'De två är ihopslagna.',
		openStaying: 'Öppna ”{stays}”',
		failed: 'Anslutningen bröts. Se efter igen.',
		history: 'Sammanslagningar',
		from: '”{title}” slogs ihop med den här',
		into: 'Den här slogs ihop med ”{title}” och finns bara kvar för att läsas',
	},
	da: {
		open: 'Slå sammen med en anden organisation …',
		title: 'Slå to organisationer sammen',
		explained:
			'Når en organisation findes her to gange: Vælg den anden, se, hvad begge siger, og behold den ene. Intet ændres før det sidste trin.',
		search: 'Navnet på den anden organisation',
		find: 'Søg',
		found: 'Den anden organisation',
		none: 'Der er ikke noget, der hedder det.',
		stays: 'Hvilken skal blive?',
		public: 'udgivet',
		hidden: 'ikke udgivet',
		fields: 'Hvad begge siger',
		field: 'Felt',
		says: '»{title}« siger',
		afterwards: 'Bagefter',
		choose: '{field}: bagefter',
		same: 'Som det er',
		empty: 'ingenting',
		own: 'Behold',
		other: 'Overtag',
		both: 'Begge dele',
		references: 'Det, der henviser til »{goes}«, kommer til at henvise til »{stays}«',
		noReferences: 'Intet henviser til »{goes}«.',
		documents: 'Vis dokumenterne ({count})',
		states: { published: 'udgivet', draft: 'kladde', trash: 'i papirkurven' },
		leads: 'Alle adresser og id’et for »{goes}« fører derefter til »{stays}«. Myndighederne får besked.',
		final:
			'En sammenlægning kan ikke fortrydes. »{goes}« bliver i papirkurven, hvor den kan læses; den kan hverken gendannes eller rettes.',
		seen: 'Jeg har set det igennem og vil slå dem sammen',
		apply: 'Slå sammen nu',
		looking: 'De sammenlignes …',
		applying: 'De slås sammen …',
		done: 'De to er slået sammen.',
		openStaying: 'Åbn »{stays}«',
		failed: 'Forbindelsen blev afbrudt. Se på det igen.',
		history: 'Sammenlægninger',
		from: '»{title}« blev slået sammen med denne',
		into: 'Denne blev slået sammen med »{title}« og gemmes kun til læsning',
	},
	nb: {
		open: 'Slå sammen med en annen organisasjon …',
		title: 'Slå sammen to organisasjoner',
		explained:
			'Når en organisasjon finnes her to ganger: Velg den andre, se hva begge sier, og behold den ene. Ingenting endres før siste trinn.',
		search: 'Navnet på den andre organisasjonen',
		find: 'Søk',
		found: 'Den andre organisasjonen',
		none: 'Ingenting heter det.',
		stays: 'Hvilken skal bli?',
		public: 'publisert',
		hidden: 'ikke publisert',
		fields: 'Hva begge sier',
		field: 'Felt',
		says: '«{title}» sier',
		afterwards: 'Etterpå',
		choose: '{field}: etterpå',
		same: 'Som det er',
		empty: 'ingenting',
		own: 'Behold',
		other: 'Overta',
		both: 'Begge deler',
		references: 'Det som viser til «{goes}», vil vise til «{stays}»',
		noReferences: 'Ingenting viser til «{goes}».',
		documents: 'Vis dokumentene ({count})',
		states: { published: 'publisert', draft: 'utkast', trash: 'i papirkurven' },
		leads: 'Alle adresser og id-en til «{goes}» fører deretter til «{stays}». Myndighetene får beskjed.',
		final:
			'En sammenslåing kan ikke angres. «{goes}» blir liggende i papirkurven, der den kan leses; den kan verken gjenopprettes eller endres.',
		seen: 'Jeg har sett over det og vil slå dem sammen',
		apply: 'Slå sammen nå',
		looking: 'De sammenlignes …',
		applying: 'De slås sammen …',
		done: 'De to er slått sammen.',
		openStaying: 'Åpne «{stays}»',
		failed: 'Forbindelsen ble brutt. Se på det igjen.',
		history: 'Sammenslåinger',
		from: '«{title}» ble slått sammen med denne',
		into: 'Denne ble slått sammen med «{title}» og beholdes bare for lesing',
	},
	fi: {
		open: 'Yhdistä toiseen organisaatioon …',
		title: 'Yhdistä kaksi organisaatiota',
		explained:
			'Kun sama organisaatio on täällä kahdesti: valitse toinen, katso mitä kumpikin sanoo ja säilytä toinen niistä. Mikään ei muutu ennen viimeistä vaihetta.',
		search: 'Toisen organisaation nimi',
		find: 'Hae',
		found: 'Toinen organisaatio',
		none: 'Sennimistä ei ole.',
		stays: 'Kumpi säilytetään?',
		public: 'julkaistu',
		hidden: 'julkaisematon',
		fields: 'Mitä kumpikin sanoo',
		field: 'Kenttä',
		says: '”{title}” sanoo',
		afterwards: 'Jälkeenpäin',
		choose: '{field}: jälkeenpäin',
		same: 'Ennallaan',
		empty: 'ei mitään',
		own: 'Säilytä',
		other: 'Ota toiselta',
		both: 'Molemmat yhdessä',
		references: 'Viittaukset kohteeseen ”{goes}” vaihtuvat viittauksiksi kohteeseen ”{stays}”',
		noReferences: 'Mikään ei viittaa kohteeseen ”{goes}”.',
		documents: 'Näytä asiakirjat ({count})',
		states: { published: 'julkaistu', draft: 'luonnos', trash: 'roskakorissa' },
		leads:
			'Kohteen ”{goes}” kaikki osoitteet ja tunniste johtavat sen jälkeen kohteeseen ”{stays}”. Siitä ilmoitetaan viranomaisille.',
		final:
			'Yhdistämistä ei voi perua. ”{goes}” jää roskakoriin, jossa sen voi lukea; sitä ei voi palauttaa eikä muuttaa.',
		seen: 'Olen tarkistanut tiedot ja haluan yhdistää nämä',
		apply: 'Yhdistä nyt',
		looking: 'Tietoja verrataan …',
		applying: 'Yhdistetään …',
		done: 'Organisaatiot on yhdistetty.',
		openStaying: 'Avaa ”{stays}”',
		failed: 'Yhteys katkesi. Tarkista uudelleen.',
		history: 'Yhdistämiset',
		from: '”{title}” yhdistettiin tähän',
		into: 'Tämä yhdistettiin kohteeseen ”{title}”, ja se säilytetään vain luettavaksi',
	},
	is: {
		open: 'Sameina annarri stofnun eða samtökum …',
		title: 'Sameina tvær færslur',
		explained:
			'Þegar sama stofnun eða samtök eru hér tvisvar: veldu hina færsluna, skoðaðu hvað báðar segja og haltu annarri. Ekkert breytist fyrr en í síðasta skrefi.',
		search: 'Heiti hinnar færslunnar',
		find: 'Leita',
		found: 'Hin færslan',
		none: 'Ekkert heitir þessu nafni.',
		stays: 'Hvor á að standa eftir?',
		public: 'birt',
		hidden: 'óbirt',
		fields: 'Hvað báðar segja',
		field: 'Reitur',
		says: '„{title}“ segir',
		afterwards: 'Eftir á',
		choose: '{field}: eftir á',
		same: 'Óbreytt',
		empty: 'ekkert',
		own: 'Halda',
		other: 'Taka frá hinni',
		both: 'Hvort tveggja',
		references: 'Það sem vísar í „{goes}“ mun vísa í „{stays}“',
		noReferences: 'Ekkert vísar í „{goes}“.',
		documents: 'Sýna skjölin ({count})',
		states: { published: 'birt', draft: 'drög', trash: 'í ruslinu' },
		leads: 'Allar slóðir og auðkenni „{goes}“ leiða eftir það að „{stays}“. Stofnunum sem nota gögnin er sagt frá því.',
		final:
			'Ekki er hægt að taka sameiningu til baka. „{goes}“ verður áfram í ruslinu, þar sem má lesa færsluna; ekki er hægt að endurheimta hana eða breyta henni.',
		seen: 'Ég hef skoðað þetta og vil sameina færslurnar',
		apply: 'Sameina núna',
		looking: 'Verið er að bera færslurnar saman …',
		applying: 'Verið er að sameina …',
		done: 'Færslurnar hafa verið sameinaðar.',
		openStaying: 'Opna „{stays}“',
		failed: 'Sambandið rofnaði. Skoðaðu þetta aftur.',
		history: 'Sameiningar',
		from: '„{title}“ var sameinað þessari færslu',
		into: 'Þessi færsla var sameinuð „{title}“ og er aðeins geymd til lestrar',
	},
};

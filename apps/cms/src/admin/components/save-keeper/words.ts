import type { Locale } from '@repo/i18n';

export interface SaveKeeperWords {
	failing: string;
	failingText: string;
	refused: string;
	publishRefused: string;
	kept: string;
	signedOut: string;
	conflict: string;
	/** `{name}`: by whom, `{date}`: when. */
	savedBy: string;
	savedAt: string;
	/** `{fields}`: what they are called. */
	theyChanged: string;
	bothChanged: string;
	keepMine: string;
	takeTheirs: string;
	seeTheirs: string;
	/** `{name}`: who writes in the text now. */
	lockedBy: string;
	locked: string;
	lockedText: string;
	takeOver: string;
	found: string;
	/** `{date}`: when it was typed. */
	foundText: string;
	putBack: string;
	throwAway: string;
}

export const saveKeeperWords: Record<Locale, SaveKeeperWords> = {
	en: {
		failing: 'Not saved',
		failingText:
			'The service cannot be reached. Go on writing: your words are kept on this computer and saved as soon as it works again.',
		refused: 'Saving was refused',
		publishRefused: 'Publishing was refused',
		kept: 'Your words are kept on this computer.',
		signedOut:
			'You are no longer signed in. Your words are kept on this computer: sign in again in another tab and go on writing here.',
		conflict: 'Somebody else changed this text',
		savedBy: 'Saved by {name}, {date}.',
		savedAt: 'Saved {date}.',
		theyChanged: 'They changed: {fields}.',
		bothChanged: 'You both changed: {fields}. With your words, theirs stay among the versions.',
		keepMine: 'Save my words',
		takeTheirs: 'Show theirs here',
		seeTheirs: 'See their version',
		lockedBy: '{name} is writing in this text now',
		locked: 'Somebody else is writing in this text now',
		lockedText:
			'Your last words are not saved, but kept on this computer. Talk to each other, or take over; what the other has saved stays among the versions.',
		takeOver: 'Take over and save mine',
		found: 'Unsaved words',
		foundText: 'On this computer there are words from {date} that were not saved.',
		putBack: 'Put them in',
		throwAway: 'Throw them away',
	},
	sv: {
		failing: 'Inte sparat',
		failingText:
			'Tjänsten går inte att nå. Skriv vidare: dina ord bevaras på den här datorn och sparas så snart det fungerar igen.',
		refused: 'Sparandet avvisades',
		publishRefused: 'Publiceringen avvisades',
		kept: 'Dina ord bevaras på den här datorn.',
		signedOut:
			'Du är inte inloggad längre. Dina ord bevaras på den här datorn: logga in igen i en annan flik och skriv vidare här.',
		conflict: 'Någon annan har ändrat texten',
		savedBy: 'Sparat av {name}, {date}.',
		savedAt: 'Sparat {date}.',
		theyChanged: 'Ändrat av den andra: {fields}.',
		bothChanged: 'Ändrat av er båda: {fields}. Sparar du dina ord finns den andras kvar bland versionerna.',
		keepMine: 'Spara mina ord',
		takeTheirs: 'Visa den andras här',
		seeTheirs: 'Se den andras version',
		lockedBy: '{name} skriver i texten nu',
		locked: 'Någon annan skriver i texten nu',
		lockedText:
			'Dina senaste ord är inte sparade, men finns kvar på den här datorn. Tala med varandra eller ta över; det som den andra har sparat finns kvar bland versionerna.',
		takeOver: 'Ta över och spara mina',
		found: 'Osparade ord',
		foundText: 'På den här datorn finns ord från {date} som inte sparades.',
		putBack: 'Sätt in dem',
		throwAway: 'Släng dem',
	},
	da: {
		failing: 'Ikke gemt',
		failingText:
			'Tjenesten kan ikke nås. Skriv videre: dine ord bevares på denne computer og gemmes, så snart det virker igen.',
		refused: 'Ændringen blev afvist',
		publishRefused: 'Udgivelsen blev afvist',
		kept: 'Dine ord bevares på denne computer.',
		signedOut:
			'Du er ikke længere logget ind. Dine ord bevares på denne computer: log ind igen i en anden fane, og skriv videre her.',
		conflict: 'En anden har ændret teksten',
		savedBy: 'Gemt af {name}, {date}.',
		savedAt: 'Gemt {date}.',
		theyChanged: 'Ændret af den anden: {fields}.',
		bothChanged: 'Ændret af jer begge: {fields}. Gemmer du dine ord, bliver den andens blandt versionerne.',
		keepMine: 'Gem mine ord',
		takeTheirs: 'Vis den andens her',
		seeTheirs: 'Se den andens version',
		lockedBy: '{name} skriver i teksten nu',
		locked: 'En anden skriver i teksten nu',
		lockedText:
			'Dine seneste ord er ikke gemt, men bevares på denne computer. Tal sammen, eller overtag teksten; det, den anden har gemt, bliver blandt versionerne.',
		takeOver: 'Overtag, og gem mine',
		found: 'Ord, der ikke er gemt',
		foundText: 'På denne computer er der ord fra {date}, som ikke blev gemt.',
		putBack: 'Sæt dem ind',
		throwAway: 'Smid dem ud',
	},
	nb: {
		failing: 'Ikke lagret',
		failingText:
			'Tjenesten kan ikke nås. Skriv videre: ordene dine blir bevart på denne maskinen og lagret så snart det virker igjen.',
		refused: 'Lagringen ble avvist',
		publishRefused: 'Publiseringen ble avvist',
		kept: 'Ordene dine blir bevart på denne maskinen.',
		signedOut:
			'Du er ikke lenger logget inn. Ordene dine blir bevart på denne maskinen: logg inn igjen i en annen fane og skriv videre her.',
		conflict: 'Noen andre har endret teksten',
		savedBy: 'Lagret av {name}, {date}.',
		savedAt: 'Lagret {date}.',
		theyChanged: 'Endret av den andre: {fields}.',
		bothChanged: 'Endret av dere begge: {fields}. Lagrer du ordene dine, blir den andres stående blant versjonene.',
		keepMine: 'Lagre ordene mine',
		takeTheirs: 'Vis den andres her',
		seeTheirs: 'Se den andres versjon',
		lockedBy: '{name} skriver i teksten nå',
		locked: 'Noen andre skriver i teksten nå',
		lockedText:
			'De siste ordene dine er ikke lagret, men blir bevart på denne maskinen. Snakk sammen, eller ta over; det den andre har lagret, blir stående blant versjonene.',
		takeOver: 'Ta over og lagre mine',
		found: 'Ord som ikke er lagret',
		foundText: 'På denne maskinen er det ord fra {date} som ikke ble lagret.',
		putBack: 'Sett dem inn',
		throwAway: 'Kast dem',
	},
	fi: {
		failing: 'Ei tallennettu',
		failingText:
			'Palveluun ei saada yhteyttä. Jatka kirjoittamista: teksti säilyy tällä tietokoneella ja tallennetaan heti, kun yhteys palaa.',
		refused: 'Tallennus hylättiin',
		publishRefused: 'Julkaiseminen hylättiin',
		kept: 'Teksti säilyy tällä tietokoneella.',
		signedOut:
			'Et ole enää kirjautuneena. Teksti säilyy tällä tietokoneella: kirjaudu toisessa välilehdessä ja jatka täällä.',
		conflict: 'Joku muu on muuttanut tekstiä',
		savedBy: 'Tallentanut {name}, {date}.',
		savedAt: 'Tallennettu {date}.',
		theyChanged: 'Toisen muuttamat: {fields}.',
		bothChanged: 'Molempien muuttamat: {fields}. Jos tallennat oman tekstisi, toisen teksti säilyy versioissa.',
		keepMine: 'Tallenna omani',
		takeTheirs: 'Näytä toisen teksti täällä',
		seeTheirs: 'Katso toisen versiota',
		lockedBy: '{name} kirjoittaa tekstiä nyt',
		locked: 'Joku muu kirjoittaa tekstiä nyt',
		lockedText:
			'Viimeksi kirjoittamaasi ei ole tallennettu, mutta se säilyy tällä tietokoneella. Sopikaa asiasta tai ota teksti itsellesi; toisen tallentama säilyy versioissa.',
		takeOver: 'Ota itselleni ja tallenna omani',
		found: 'Tallentamatonta tekstiä',
		foundText: 'Tällä tietokoneella on tekstiä ajalta {date}, jota ei tallennettu.',
		putBack: 'Palauta se',
		throwAway: 'Hylkää se',
	},
	is: {
		failing: 'Ekki vistað',
		failingText:
			'Ekki næst í þjónustuna. Haltu áfram að skrifa: textinn geymist á þessari tölvu og verður vistaður um leið og samband næst.',
		refused: 'Vistun var hafnað',
		publishRefused: 'Birtingu var hafnað',
		kept: 'Textinn geymist á þessari tölvu.',
		signedOut:
			'Þú ert ekki lengur innskráð(ur). Textinn geymist á þessari tölvu: skráðu þig inn í öðrum flipa og haltu áfram hér.',
		conflict: 'Einhver annar breytti textanum',
		savedBy: '{name} vistaði, {date}.',
		savedAt: 'Vistað {date}.',
		theyChanged: 'Hinn aðilinn breytti: {fields}.',
		bothChanged: 'Báðir aðilar breyttu: {fields}. Ef þú vistar þinn texta geymist hinn meðal útgáfnanna.',
		keepMine: 'Vista minn texta',
		takeTheirs: 'Sýna hinn textann hér',
		seeTheirs: 'Sjá hina útgáfuna',
		lockedBy: '{name} er að skrifa í textann núna',
		locked: 'Einhver annar er að skrifa í textann núna',
		lockedText:
			'Það síðasta sem þú skrifaðir er ekki vistað en geymist á þessari tölvu. Talið saman eða taktu við; það sem hinn aðilinn vistaði geymist meðal útgáfnanna.',
		takeOver: 'Taka við og vista minn texta',
		found: 'Óvistaður texti',
		foundText: 'Á þessari tölvu er texti frá {date} sem var ekki vistaður.',
		putBack: 'Setja hann inn',
		throwAway: 'Henda honum',
	},
};

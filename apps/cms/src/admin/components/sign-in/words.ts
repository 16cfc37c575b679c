import type { Locale } from '@repo/i18n';

/** What the login page and the panel of an account say. */
export interface SignInWords {
	code: string;
	codeHint: string;
	setUp: string;
	setUpSteps: string;
	secretByHand: string;
	picture: string;
	confirm: string;
	recovery: string;
	recoveryHint: string;
	kept: string;
	copied: string;
	copy: string;
	back: string;
	failed: string;
	security: string;
	factorOn: string;
	factorOff: string;
	factorRequired: string;
	codesLeft: string;
	removeFactor: string;
	removeOthers: string;
	sessions: string;
	sessionsHint: string;
	signedIn: string;
	lastUsed: string;
	ends: string;
	thisOne: string;
	endOne: string;
	endOthers: string;
	endAll: string;
	withAgency: string;
	or: string;
	agencyLogin: string;
	agencyLinked: string;
	agencyNotLinked: string;
	unlink: string;
	unlinkHint: string;
}

export const signInWords: Record<Locale, SignInWords> = {
	en: {
		code: 'Code',
		codeHint: 'Six digits from your app, or a recovery code.',
		setUp: 'Set up a second factor',
		setUpSteps: 'Open an authenticator app on your phone, scan the picture, and enter the code that the app shows.',
		secretByHand: 'Or type this into the app:',
		picture: 'QR code for the authenticator app',
		confirm: 'Confirm',
		recovery: 'Your recovery codes',
		recoveryHint:
			'Each lets you in once if you lose the phone. They are shown only now: print them or keep them in a password manager.',
		kept: 'I have kept them',
		copied: 'Copied',
		copy: 'Copy',
		back: 'Begin again',
		failed: 'That did not work. Try again.',
		security: 'Signing in',
		factorOn: 'A second factor is set up since {date}.',
		factorOff: 'No second factor is set up.',
		factorRequired: 'The role needs one.',
		codesLeft: 'Recovery codes left: {count}.',
		removeFactor: 'Remove the second factor',
		removeOthers:
			'This removes the second factor and ends all sessions of the account. Is it really the person who asks?',
		sessions: 'Where you are signed in',
		sessionsHint: 'End what you do not recognise, and choose a new password.',
		signedIn: 'Signed in',
		lastUsed: 'Last used',
		ends: 'Ends',
		thisOne: 'here',
		endOne: 'End',
		endOthers: 'End all others',
		endAll: 'Sign out everywhere',
		withAgency: 'Sign in with {name}',
		or: 'or',
		agencyLogin: 'Sign in at your agency',
		agencyLinked: 'This account is linked to an account at {name}.',
		agencyNotLinked: 'Not linked to an account at {name} yet.',
		unlink: 'Remove the link',
		unlinkHint:
			'The sessions of the account end. At the next sign-in at {name} it is linked again by its e-mail address.',
	},
	sv: {
		code: 'Kod',
		codeHint: 'Sex siffror från din app, eller en reservkod.',
		setUp: 'Lägg till ett andra steg',
		setUpSteps: 'Öppna en autentiseringsapp i telefonen, skanna bilden och ange koden som appen visar.',
		secretByHand: 'Eller skriv in detta i appen:',
		picture: 'QR-kod för autentiseringsappen',
		confirm: 'Bekräfta',
		recovery: 'Dina reservkoder',
		recoveryHint:
			'Var och en släpper in dig en gång om du blir av med telefonen. De visas bara nu: skriv ut dem eller spara dem i en lösenordshanterare.',
		kept: 'Jag har sparat dem',
		copied: 'Kopierat',
		copy: 'Kopiera',
		back: 'Börja om',
		failed: 'Det gick inte. Försök igen.',
		security: 'Inloggning',
		factorOn: 'Ett andra steg finns sedan {date}.',
		factorOff: 'Inget andra steg finns.',
		factorRequired: 'Rollen kräver ett.',
		codesLeft: 'Reservkoder kvar: {count}.',
		removeFactor: 'Ta bort det andra steget',
		removeOthers:
			'Det andra steget tas bort och kontots alla sessioner avslutas. Är det verkligen personen själv som ber om det?',
		sessions: 'Där du är inloggad',
		sessionsHint: 'Avsluta det du inte känner igen, och välj ett nytt lösenord.',
		signedIn: 'Inloggad',
		lastUsed: 'Senast använd',
		ends: 'Upphör',
		thisOne: 'här',
		endOne: 'Avsluta',
		endOthers: 'Avsluta alla andra',
		endAll: 'Logga ut överallt',
		withAgency: 'Logga in med {name}',
		or: 'eller',
		agencyLogin: 'Inloggning hos myndigheten',
		agencyLinked: 'Kontot är kopplat till ett konto hos {name}.',
		agencyNotLinked: 'Inte kopplat till något konto hos {name} än.',
		unlink: 'Ta bort kopplingen',
		unlinkHint: 'Kontots sessioner avslutas. Vid nästa inloggning hos {name} kopplas det på nytt genom e-postadressen.',
	},
	da: {
		code: 'Kode',
		codeHint: 'Seks cifre fra din app, eller en reservekode.',
		setUp: 'Tilføj et andet trin',
		setUpSteps: 'Åbn en godkendelsesapp på telefonen, scan billedet, og indtast koden, som appen viser.',
		secretByHand: 'Eller skriv dette i appen:',
		picture: 'QR-kode til godkendelsesappen',
		confirm: 'Bekræft',
		recovery: 'Dine reservekoder',
		recoveryHint:
			'Hver af dem lukker dig ind én gang, hvis du mister telefonen. De vises kun nu: udskriv dem, eller gem dem i en adgangskodehusker.',
		kept: 'Jeg har gemt dem',
		copied: 'Kopieret',
		copy: 'Kopiér',
		back: 'Begynd forfra',
		failed: 'Det lykkedes ikke. Prøv igen.',
		security: 'Login',
		factorOn: 'Der er et andet trin siden {date}.',
		factorOff: 'Der er intet andet trin.',
		factorRequired: 'Rollen kræver et.',
		codesLeft: 'Reservekoder tilbage: {count}.',
		removeFactor: 'Fjern det andet trin',
		removeOthers:
			'Det andet trin fjernes, og alle kontoens sessioner afsluttes. Er det virkelig personen selv, der beder om det?',
		sessions: 'Hvor du er logget ind',
		sessionsHint: 'Afslut det, du ikke kender, og vælg en ny adgangskode.',
		signedIn: 'Logget ind',
		lastUsed: 'Senest brugt',
		ends: 'Slutter',
		thisOne: 'her',
		endOne: 'Afslut',
		endOthers: 'Afslut alle andre',
		endAll: 'Log ud overalt',
		withAgency: 'Log ind med {name}',
		or: 'eller',
		agencyLogin: 'Login hos myndigheden',
		agencyLinked: 'Kontoen er knyttet til en konto hos {name}.',
		agencyNotLinked: 'Endnu ikke knyttet til en konto hos {name}.',
		unlink: 'Fjern tilknytningen',
		unlinkHint: 'Kontoens sessioner afsluttes. Ved næste login hos {name} knyttes den igen via e-mailadressen.',
	},
	nb: {
		code: 'Kode',
		codeHint: 'Seks sifre fra appen din, eller en reservekode.',
		setUp: 'Legg til et ekstra trinn',
		setUpSteps: 'Åpne en autentiseringsapp på telefonen, skann bildet og skriv inn koden som appen viser.',
		secretByHand: 'Eller skriv dette i appen:',
		picture: 'QR-kode for autentiseringsappen',
		confirm: 'Bekreft',
		recovery: 'Reservekodene dine',
		recoveryHint:
			'Hver av dem slipper deg inn én gang hvis du mister telefonen. De vises bare nå: skriv dem ut, eller lagre dem i en passordbehandler.',
		kept: 'Jeg har tatt vare på dem',
		copied: 'Kopiert',
		copy: 'Kopier',
		back: 'Begynn på nytt',
		failed: 'Det gikk ikke. Prøv igjen.',
		security: 'Innlogging',
		factorOn: 'Et ekstra trinn er lagt til siden {date}.',
		factorOff: 'Det finnes ikke noe ekstra trinn.',
		factorRequired: 'Rollen krever et.',
		codesLeft: 'Reservekoder igjen: {count}.',
		removeFactor: 'Fjern det ekstra trinnet',
		removeOthers:
			'Det ekstra trinnet fjernes, og alle øktene til kontoen avsluttes. Er det virkelig personen selv som ber om det?',
		sessions: 'Der du er logget inn',
		sessionsHint: 'Avslutt det du ikke kjenner igjen, og velg et nytt passord.',
		signedIn: 'Logget inn',
		lastUsed: 'Sist brukt',
		ends: 'Slutter',
		thisOne: 'her',
		endOne: 'Avslutt',
		endOthers: 'Avslutt alle andre',
		endAll: 'Logg ut overalt',
		withAgency: 'Logg inn med {name}',
		or: 'eller',
		agencyLogin: 'Innlogging hos etaten',
		agencyLinked: 'Kontoen er knyttet til en konto hos {name}.',
		agencyNotLinked: 'Ikke knyttet til en konto hos {name} ennå.',
		unlink: 'Fjern koblingen',
		unlinkHint:
			'Øktene til kontoen avsluttes. Ved neste innlogging hos {name} kobles den til på nytt via e-postadressen.',
	},
	fi: {
		code: 'Koodi',
		codeHint: 'Kuusi numeroa sovelluksestasi tai varakoodi.',
		setUp: 'Ota käyttöön toinen vaihe',
		setUpSteps: 'Avaa puhelimesi todennussovellus, lue kuva ja anna sovelluksen näyttämä koodi.',
		secretByHand: 'Tai kirjoita tämä sovellukseen:',
		picture: 'QR-koodi todennussovellukselle',
		confirm: 'Vahvista',
		recovery: 'Varakoodisi',
		recoveryHint:
			'Jokaisella pääset sisään kerran, jos kadotat puhelimesi. Ne näytetään vain nyt: tulosta ne tai tallenna ne salasanojen hallintaan.',
		kept: 'Olen tallentanut ne',
		copied: 'Kopioitu',
		copy: 'Kopioi',
		back: 'Aloita alusta',
		failed: 'Se ei onnistunut. Yritä uudelleen.',
		security: 'Kirjautuminen',
		factorOn: 'Toinen vaihe on ollut käytössä {date} alkaen.',
		factorOff: 'Toista vaihetta ei ole käytössä.',
		factorRequired: 'Rooli vaatii sen.',
		codesLeft: 'Varakoodeja jäljellä: {count}.',
		removeFactor: 'Poista toinen vaihe',
		removeOthers: 'Toinen vaihe poistetaan ja tilin kaikki istunnot päätetään. Pyytääkö tätä varmasti tilin omistaja?',
		sessions: 'Missä olet kirjautuneena',
		sessionsHint: 'Päätä ne, joita et tunnista, ja valitse uusi salasana.',
		signedIn: 'Kirjautunut',
		lastUsed: 'Viimeksi käytetty',
		ends: 'Päättyy',
		thisOne: 'tämä',
		endOne: 'Päätä',
		endOthers: 'Päätä kaikki muut',
		endAll: 'Kirjaudu ulos kaikkialta',
		withAgency: 'Kirjaudu: {name}',
		or: 'tai',
		agencyLogin: 'Kirjautuminen viranomaisen tilillä',
		agencyLinked: 'Tili on liitetty palvelun {name} tiliin.',
		agencyNotLinked: 'Ei vielä liitetty palvelun {name} tiliin.',
		unlink: 'Poista liitos',
		unlinkHint:
			'Tilin istunnot päätetään. Seuraavassa kirjautumisessa ({name}) tili liitetään uudelleen sähköpostiosoitteen perusteella.',
	},
	is: {
		code: 'Kóði',
		codeHint: 'Sex tölustafir úr appinu þínu eða varakóði.',
		setUp: 'Setja upp annað þrep',
		setUpSteps: 'Opnaðu auðkenningarapp í símanum, skannaðu myndina og sláðu inn kóðann sem appið sýnir.',
		secretByHand: 'Eða skrifaðu þetta í appið:',
		picture: 'QR-kóði fyrir auðkenningarappið',
		confirm: 'Staðfesta',
		recovery: 'Varakóðarnir þínir',
		recoveryHint:
			'Hver þeirra hleypir þér inn einu sinni ef þú týnir símanum. Þeir sjást aðeins núna: prentaðu þá eða geymdu í lykilorðahirslu.',
		kept: 'Ég hef geymt þá',
		copied: 'Afritað',
		copy: 'Afrita',
		back: 'Byrja aftur',
		failed: 'Það tókst ekki. Reyndu aftur.',
		security: 'Innskráning',
		factorOn: 'Annað þrep hefur verið til frá {date}.',
		factorOff: 'Ekkert annað þrep er til.',
		factorRequired: 'Hlutverkið krefst þess.',
		codesLeft: 'Varakóðar eftir: {count}.',
		removeFactor: 'Fjarlægja annað þrepið',
		removeOthers:
			'Annað þrepið er fjarlægt og öllum lotum aðgangsins lýkur. Er það örugglega eigandinn sem biður um þetta?',
		sessions: 'Hvar þú ert með innskráningu',
		sessionsHint: 'Ljúktu því sem þú kannast ekki við og veldu nýtt lykilorð.',
		signedIn: 'Innskráð',
		lastUsed: 'Síðast notað',
		ends: 'Lýkur',
		thisOne: 'hér',
		endOne: 'Ljúka',
		endOthers: 'Ljúka öllum öðrum',
		endAll: 'Skrá út alls staðar',
		withAgency: 'Skrá inn með {name}',
		or: 'eða',
		agencyLogin: 'Innskráning hjá stofnun',
		agencyLinked: 'Aðgangurinn er tengdur aðgangi hjá {name}.',
		agencyNotLinked: 'Ekki enn tengdur aðgangi hjá {name}.',
		unlink: 'Fjarlægja tenginguna',
		unlinkHint: 'Lotum aðgangsins lýkur. Við næstu innskráningu hjá {name} tengist hann aftur með netfanginu.',
	},
};

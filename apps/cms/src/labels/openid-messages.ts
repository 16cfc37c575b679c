import type { Label } from '@repo/i18n';
import { words } from './words.ts';

/** Why signing in with an account of one’s agency did not work. `{name}`: what that is called here. */
export const openIdMessages = {
	openIdAway: words(
		'{name} does not answer just now. Try again in a while, or sign in here with your e-mail address and password.',
		'{name} svarar inte just nu. Försök igen om en stund, eller logga in här med e-postadress och lösenord.',
		'{name} svarer ikke lige nu. Prøv igen om lidt, eller log ind her med e-mailadresse og adgangskode.',
		'{name} svarer ikke akkurat nå. Prøv igjen om litt, eller logg inn her med e-postadresse og passord.',
		'{name} ei juuri nyt vastaa. Yritä hetken kuluttua uudelleen tai kirjaudu tässä sähköpostiosoitteella ja salasanalla.',
		'{name} svarar ekki núna. Reyndu aftur eftir smástund eða skráðu þig inn hér með netfangi og lykilorði.',
	),
	openIdCancelled: words(
		'The sign-in at {name} was not completed.',
		'Inloggningen hos {name} slutfördes inte.',
		'Login hos {name} blev ikke gennemført.',
		'Innloggingen hos {name} ble ikke fullført.',
		'Kirjautuminen palvelussa {name} jäi kesken.',
		'Innskráningu hjá {name} var ekki lokið.',
	),
	openIdStale: words(
		'This sign-in took too long, or was used already. Begin again.',
		'Inloggningen tog för lång tid eller är redan använd. Börja om.',
		'Dette login tog for lang tid eller er allerede brugt. Begynd forfra.',
		'Innloggingen tok for lang tid eller er allerede brukt. Begynn på nytt.',
		'Kirjautuminen kesti liian kauan, tai se on jo käytetty. Aloita alusta.',
		'Innskráningin tók of langan tíma eða hefur þegar verið notuð. Byrjaðu aftur.',
	),
	openIdUntrusted: words(
		'What {name} answered could not be trusted, so nobody was signed in. Tell an administrator if it happens again.',
		'Svaret från {name} gick inte att lita på, så ingen loggades in. Säg till en administratör om det händer igen.',
		'Svaret fra {name} kunne ikke betros, så ingen blev logget ind. Sig det til en administrator, hvis det sker igen.',
		'Svaret fra {name} var ikke til å stole på, så ingen ble logget inn. Si fra til en administrator hvis det skjer igjen.',
		'Palvelun {name} vastaukseen ei voitu luottaa, joten kirjautuminen estettiin. Kerro ylläpitäjälle, jos näin käy uudelleen.',
		'Svarinu frá {name} var ekki treystandi svo enginn var skráður inn. Láttu stjórnanda vita ef þetta gerist aftur.',
	),
	openIdUnverified: words(
		'{name} does not say that your e-mail address is verified, so your account was not looked for. Ask an administrator.',
		'{name} säger inte att din e-postadress är bekräftad, så vi sökte inte efter ditt konto. Fråga en administratör.',
		'{name} siger ikke, at din e-mailadresse er bekræftet, så vi ledte ikke efter din konto. Spørg en administrator.',
		'{name} sier ikke at e-postadressen din er bekreftet, så vi lette ikke etter kontoen din. Spør en administrator.',
		'{name} ei kerro, että sähköpostiosoitteesi on vahvistettu, joten tiliäsi ei haettu. Kysy ylläpitäjältä.',
		'{name} segir ekki að netfangið þitt sé staðfest svo ekki var leitað að aðganginum þínum. Spurðu stjórnanda.',
	),
	openIdUnknown: words(
		'There is no account here with the e-mail address that {name} knows of you. Ask an administrator to invite you.',
		'Här finns inget konto med den e-postadress som {name} har för dig. Be en administratör bjuda in dig.',
		'Her er ingen konto med den e-mailadresse, som {name} har for dig. Bed en administrator invitere dig.',
		'Her finnes ingen konto med e-postadressen som {name} har for deg. Be en administrator invitere deg.',
		'Täällä ei ole tiliä sillä sähköpostiosoitteella, joka palvelulla {name} on sinusta. Pyydä ylläpitäjältä kutsu.',
		'Hér er enginn aðgangur með netfanginu sem {name} hefur fyrir þig. Biddu stjórnanda um boð.',
	),
	openIdRefused: words(
		'Your account here is locked or deactivated, or linked to somebody else at {name}. Ask an administrator.',
		'Ditt konto här är låst eller inaktiverat, eller kopplat till någon annan hos {name}. Fråga en administratör.',
		'Din konto her er låst eller deaktiveret, eller knyttet til en anden hos {name}. Spørg en administrator.',
		'Kontoen din her er låst eller deaktivert, eller knyttet til en annen hos {name}. Spør en administrator.',
		'Tilisi täällä on lukittu tai poistettu käytöstä, tai se on liitetty toiseen henkilöön palvelussa {name}. Kysy ylläpitäjältä.',
		'Aðganginum þínum hér er læst, hann er óvirkur eða tengdur öðrum hjá {name}. Spurðu stjórnanda.',
	),
} as const satisfies Record<string, Label>;

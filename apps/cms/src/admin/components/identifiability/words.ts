import type { Locale } from '@repo/i18n';
import type { Risk, RiskKind } from '../../../identifiability/assess.ts';

type Told = NonNullable<Risk['told']>[number];

interface IdentifiabilityWords {
	title: string;
	none: string;
	/** Of `fewFit`, for which there are figures of the place or careful guesses. */
	reckoned: string;
	told: Record<Told, string>;
	risks: Record<RiskKind, string>;
	advice: Record<RiskKind, string>;
	seen: string;
	seenExplained: string;
	failed: string;
}

/** `{below}`, `{told}` and `{names}` are filled in. */
export const identifiabilityWords: Record<Locale, IdentifiabilityWords> = {
	en: {
		title: 'Could somebody tell who it is?',
		none: 'Nothing here points to one person.',
		reckoned: 'Reckoned from the figures of the place, and low where there are none.',
		told: {
			municipality: 'the municipality',
			country: 'the country',
			ageBand: 'the age',
			arrivalPeriod: 'when they came',
			origin: 'where they came from ({names})',
		},
		risks: {
			fewFit: 'Together, {told} fit fewer than {below} people.',
			placeInText: 'The text names {names}, where people know each other.',
			contactInText: 'The text holds a phone number, an address or an identity number.',
			aliasInContact: 'The alias is also in the contact of the consent: it may be the real name.',
			aliasIsFullName: 'The alias looks like a whole name. Somebody may really be called that.',
		},
		advice: {
			fewFit: 'Leave the municipality empty, or one of the others, or write “a country at war” instead of its name.',
			placeInText: 'Write “a small town” or name the region.',
			contactInText: 'Take it out.',
			aliasInContact: 'Choose another alias together with the person.',
			aliasIsFullName: 'Keep the first name.',
		},
		seen: 'I have seen this, and the person knows that others may recognise them',
		seenExplained: 'Needed before publishing. It is asked again when something about it changes.',
		failed: 'What could give the person away could not be checked.',
	},
	sv: {
		title: 'Kan någon förstå vem det är?',
		none: 'Inget här pekar ut en enskild person.',
		reckoned: 'Räknat på platsens siffror, och lågt där siffror saknas.',
		told: {
			municipality: 'kommunen',
			country: 'landet',
			ageBand: 'åldern',
			arrivalPeriod: 'tiden för ankomsten',
			origin: 'ursprunget ({names})',
		},
		risks: {
			fewFit: 'Tillsammans passar {told} in på färre än {below} personer.',
			placeInText: 'Texten nämner {names}, där folk känner varandra.',
			contactInText: 'Texten innehåller ett telefonnummer, en adress eller ett personnummer.',
			aliasInContact: 'Aliaset finns också i samtyckets kontaktuppgifter: det kan vara det riktiga namnet.',
			aliasIsFullName: 'Aliaset ser ut som ett helt namn. Någon kan heta så på riktigt.',
		},
		advice: {
			fewFit:
				'Lämna kommunen eller någon av de andra uppgifterna tom, eller skriv ”ett land i krig” i stället för landets namn.',
			placeInText: 'Skriv ”en liten ort” eller nämn regionen.',
			contactInText: 'Ta bort uppgiften.',
			aliasInContact: 'Välj ett annat alias tillsammans med personen.',
			aliasIsFullName: 'Behåll bara förnamnet.',
		},
		seen: 'Jag har sett detta, och personen vet att andra kan känna igen hen',
		seenExplained: 'Behövs före publicering. Frågan ställs igen när något av det ändras.',
		failed: 'Det gick inte att kontrollera vad som kan avslöja personen.',
	},
	da: {
		title: 'Kan nogen regne ud, hvem det er?',
		none: 'Intet her peger på en enkelt person.',
		reckoned: 'Beregnet efter stedets tal, og lavt, hvor der ingen tal er.',
		told: {
			municipality: 'kommunen',
			country: 'landet',
			ageBand: 'alderen',
			arrivalPeriod: 'tidspunktet for ankomsten',
			origin: 'oprindelsen ({names})',
		},
		risks: {
			fewFit: 'Tilsammen passer {told} på færre end {below} personer.',
			placeInText: 'Teksten nævner {names}, hvor folk kender hinanden.',
			contactInText: 'Teksten indeholder et telefonnummer, en adresse eller et personnummer.',
			aliasInContact: 'Aliasset står også i samtykkets kontaktoplysninger: det kan være det rigtige navn.',
			aliasIsFullName: 'Aliasset ligner et helt navn. Nogen kan virkelig hedde det.',
		},
		advice: {
			fewFit:
				'Lad kommunen eller en af de andre oplysninger stå tom, eller skriv »et land i krig« i stedet for landets navn.',
			placeInText: 'Skriv »en lille by«, eller nævn regionen.',
			contactInText: 'Fjern oplysningen.',
			aliasInContact: 'Vælg et andet alias sammen med personen.',
			aliasIsFullName: 'Behold kun fornavnet.',
		},
		seen: 'Jeg har set dette, og personen ved, at andre kan genkende vedkommende',
		seenExplained: 'Kræves før udgivelse. Der spørges igen, når noget af det ændres.',
		failed: 'Det kunne ikke kontrolleres, hvad der kan afsløre personen.',
	},
	nb: {
		title: 'Kan noen forstå hvem det er?',
		none: 'Ingenting her peker ut én person.',
		reckoned: 'Beregnet etter stedets tall, og lavt der tall mangler.',
		told: {
			municipality: 'kommunen',
			country: 'landet',
			ageBand: 'alderen',
			arrivalPeriod: 'tidspunktet for ankomsten',
			origin: 'opprinnelsen ({names})',
		},
		risks: {
			fewFit: 'Til sammen passer {told} på færre enn {below} personer.',
			placeInText: 'Teksten nevner {names}, der folk kjenner hverandre.',
			contactInText: 'Teksten inneholder et telefonnummer, en adresse eller et fødselsnummer.',
			aliasInContact: 'Aliaset står også i kontaktopplysningene i samtykket: det kan være det virkelige navnet.',
			aliasIsFullName: 'Aliaset ser ut som et helt navn. Noen kan virkelig hete det.',
		},
		advice: {
			fewFit:
				'La kommunen eller en av de andre opplysningene stå tom, eller skriv «et land i krig» i stedet for landets navn.',
			placeInText: 'Skriv «en liten by» eller nevn regionen.',
			contactInText: 'Ta bort opplysningen.',
			aliasInContact: 'Velg et annet alias sammen med personen.',
			aliasIsFullName: 'Behold bare fornavnet.',
		},
		seen: 'Jeg har sett dette, og personen vet at andre kan kjenne dem igjen',
		seenExplained: 'Kreves før publisering. Det spørres igjen når noe av det endres.',
		failed: 'Det gikk ikke å kontrollere hva som kan avsløre personen.',
	},
	fi: {
		title: 'Voiko joku päätellä, kuka se on?',
		none: 'Mikään tässä ei viittaa yhteen henkilöön.',
		reckoned: 'Laskettu paikkakunnan luvuista, ja varovasti siellä, missä lukuja ei ole.',
		told: {
			municipality: 'kunta',
			country: 'maa',
			ageBand: 'ikä',
			arrivalPeriod: 'saapumisaika',
			origin: 'lähtömaa ({names})',
		},
		risks: {
			fewFit: 'Nämä tiedot yhdessä sopivat alle {below} ihmiseen: {told}.',
			placeInText: 'Tekstissä mainitaan {names}, missä ihmiset tuntevat toisensa.',
			contactInText: 'Tekstissä on puhelinnumero, osoite tai henkilötunnus.',
			aliasInContact: 'Peitenimi on myös suostumuksen yhteystiedoissa: se voi olla oikea nimi.',
			aliasIsFullName: 'Peitenimi näyttää koko nimeltä. Jollakulla voi todella olla se nimi.',
		},
		advice: {
			fewFit: 'Jätä kunta tai jokin muu tiedoista tyhjäksi, tai kirjoita maan nimen sijaan ”sotaa käyvä maa”.',
			placeInText: 'Kirjoita ”pieni paikkakunta” tai mainitse maakunta.',
			contactInText: 'Poista tieto.',
			aliasInContact: 'Valitse toinen peitenimi yhdessä henkilön kanssa.',
			aliasIsFullName: 'Jätä vain etunimi.',
		},
		seen: 'Olen nähnyt tämän, ja henkilö tietää, että muut voivat tunnistaa hänet',
		seenExplained: 'Tarvitaan ennen julkaisemista. Asiaa kysytään uudelleen, kun jokin siinä muuttuu.',
		failed: 'Ei voitu tarkistaa, mikä voi paljastaa henkilön.',
	},
	is: {
		title: 'Gæti einhver áttað sig á hver þetta er?',
		none: 'Ekkert hér bendir á eina manneskju.',
		reckoned: 'Reiknað eftir tölum staðarins, og varlega þar sem tölur vantar.',
		told: {
			municipality: 'sveitarfélagið',
			country: 'landið',
			ageBand: 'aldurinn',
			arrivalPeriod: 'komutíminn',
			origin: 'upprunalandið ({names})',
		},
		risks: {
			fewFit: 'Samanlagt eiga þessar upplýsingar við færri en {below} manns: {told}.',
			placeInText: 'Í textanum er nefnt {names}, þar sem fólk þekkist.',
			contactInText: 'Í textanum er símanúmer, heimilisfang eða kennitala.',
			aliasInContact: 'Dulnefnið er líka í tengiliðaupplýsingum samþykkisins: það gæti verið rétta nafnið.',
			aliasIsFullName: 'Dulnefnið lítur út eins og fullt nafn. Einhver gæti heitið það í raun.',
		},
		advice: {
			fewFit:
				'Skildu sveitarfélagið eða eitthvað hinna eftir autt, eða skrifaðu „land í stríði“ í stað nafns landsins.',
			placeInText: 'Skrifaðu „lítill bær“ eða nefndu landshlutann.',
			contactInText: 'Taktu það út.',
			aliasInContact: 'Veldu annað dulnefni með viðkomandi.',
			aliasIsFullName: 'Hafðu aðeins fornafnið.',
		},
		seen: 'Ég hef séð þetta og viðkomandi veit að aðrir gætu borið kennsl á hann',
		seenExplained: 'Nauðsynlegt fyrir birtingu. Spurt er aftur þegar eitthvað af þessu breytist.',
		failed: 'Ekki tókst að athuga hvað gæti komið upp um viðkomandi.',
	},
};

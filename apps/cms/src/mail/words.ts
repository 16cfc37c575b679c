import type { Locale } from '@repo/i18n';
import type { MailKind } from '@repo/types/vocabulary';

interface Words {
	/** `{title}` is the title of the text. */
	subject: string;
	/** `{name}` is whoever did it. */
	what: string;
	/** The same where nobody with a name did it. */
	whatUnnamed: string;
	open: string;
}

interface Language {
	greeting: string;
	comment: string;
	untitled: string;
	/** Why the mail comes, and what not to do with it. */
	footer: string;
	kinds: Record<MailKind, Words>;
}

/** What the mails say. */
export const mailWords: Record<Locale, Language> = {
	en: {
		greeting: 'Hello,',
		comment: 'The comment:',
		untitled: 'a text without a title',
		footer: 'This mail was sent by the service because you work on this text. Answers to it are not read.',
		kinds: {
			submitted: {
				subject: 'Waits for review: {title}',
				what: '{name} submitted “{title}” for review.',
				whatUnnamed: '“{title}” was submitted for review.',
				open: 'Review it here:',
			},
			returned: {
				subject: 'Sent back: {title}',
				what: '{name} read “{title}” and sent it back with a comment. Change it and submit it again.',
				whatUnnamed: '“{title}” was sent back with a comment. Change it and submit it again.',
				open: 'Go on writing here:',
			},
			published: {
				subject: 'Published: {title}',
				what: '{name} published “{title}”.',
				whatUnnamed: '“{title}” was published.',
				open: 'Read it here:',
			},
			failed: {
				subject: 'Could not be published: {title}',
				what: '“{title}” could not be published when it was due. It waits for review again.',
				whatUnnamed: '“{title}” could not be published when it was due. It waits for review again.',
				open: 'See what is missing here:',
			},
		},
	},
	sv: {
		greeting: 'Hej!',
		comment: 'Kommentaren:',
		untitled: 'en text utan rubrik',
		footer: 'Det här mejlet skickades av tjänsten för att du arbetar med texten. Svar på det läses inte.',
		kinds: {
			submitted: {
				subject: 'Väntar på granskning: {title}',
				what: '{name} har lämnat in ”{title}” för granskning.',
				whatUnnamed: '”{title}” har lämnats in för granskning.',
				open: 'Granska den här:',
			},
			returned: {
				subject: 'Återlämnad: {title}',
				what: '{name} har läst ”{title}” och lämnat tillbaka den med en kommentar. Ändra den och lämna in den igen.',
				whatUnnamed: '”{title}” har lämnats tillbaka med en kommentar. Ändra den och lämna in den igen.',
				open: 'Skriv vidare här:',
			},
			published: {
				subject: 'Publicerad: {title}',
				what: '{name} har publicerat ”{title}”.',
				whatUnnamed: '”{title}” har publicerats.',
				open: 'Läs den här:',
			},
			failed: {
				subject: 'Kunde inte publiceras: {title}',
				what: '”{title}” kunde inte publiceras när det var dags. Den väntar på granskning igen.',
				whatUnnamed: '”{title}” kunde inte publiceras när det var dags. Den väntar på granskning igen.',
				open: 'Se vad som saknas här:',
			},
		},
	},
	da: {
		greeting: 'Hej!',
		comment: 'Kommentaren:',
		untitled: 'en tekst uden titel',
		footer: 'Denne mail er sendt af tjenesten, fordi du arbejder med teksten. Svar på den bliver ikke læst.',
		kinds: {
			submitted: {
				subject: 'Venter på gennemsyn: {title}',
				what: '{name} har sendt »{title}« til gennemsyn.',
				whatUnnamed: '»{title}« er sendt til gennemsyn.',
				open: 'Gennemse den her:',
			},
			returned: {
				subject: 'Sendt tilbage: {title}',
				what: '{name} har læst »{title}« og sendt den tilbage med en kommentar. Ret den, og send den igen.',
				whatUnnamed: '»{title}« er sendt tilbage med en kommentar. Ret den, og send den igen.',
				open: 'Skriv videre her:',
			},
			published: {
				subject: 'Udgivet: {title}',
				what: '{name} har udgivet »{title}«.',
				whatUnnamed: '»{title}« er udgivet.',
				open: 'Læs den her:',
			},
			failed: {
				subject: 'Kunne ikke udgives: {title}',
				what: '»{title}« kunne ikke udgives, da tiden var inde. Den venter på gennemsyn igen.',
				whatUnnamed: '»{title}« kunne ikke udgives, da tiden var inde. Den venter på gennemsyn igen.',
				open: 'Se her, hvad der mangler:',
			},
		},
	},
	nb: {
		greeting: 'Hei!',
		comment: 'Kommentaren:',
		untitled: 'en tekst uten tittel',
		footer: 'Denne e-posten er sendt av tjenesten fordi du arbeider med teksten. Svar på den blir ikke lest.',
		kinds: {
			submitted: {
				subject: 'Venter på gjennomlesing: {title}',
				what: '{name} har sendt inn «{title}» til gjennomlesing.',
				whatUnnamed: '«{title}» er sendt inn til gjennomlesing.',
				open: 'Les gjennom den her:',
			},
			returned: {
				subject: 'Sendt tilbake: {title}',
				what: '{name} har lest «{title}» og sendt den tilbake med en kommentar. Rett den og send den inn igjen.',
				whatUnnamed: '«{title}» er sendt tilbake med en kommentar. Rett den og send den inn igjen.',
				open: 'Skriv videre her:',
			},
			published: {
				subject: 'Publisert: {title}',
				what: '{name} har publisert «{title}».',
				whatUnnamed: '«{title}» er publisert.',
				open: 'Les den her:',
			},
			failed: {
				subject: 'Kunne ikke publiseres: {title}',
				what: '«{title}» kunne ikke publiseres da tiden var inne. Den venter på gjennomlesing igjen.',
				whatUnnamed: '«{title}» kunne ikke publiseres da tiden var inne. Den venter på gjennomlesing igjen.',
				open: 'Se hva som mangler her:',
			},
		},
	},
	fi: {
		greeting: 'Hei!',
		comment: 'Kommentti:',
		untitled: 'otsikoton teksti',
		footer: 'Palvelu lähetti tämän viestin, koska työskentelet tekstin parissa. Vastauksia siihen ei lueta.',
		kinds: {
			submitted: {
				subject: 'Odottaa tarkistusta: {title}',
				what: '{name} lähetti tekstin ”{title}” tarkistettavaksi.',
				whatUnnamed: 'Teksti ”{title}” lähetettiin tarkistettavaksi.',
				open: 'Tarkista se täällä:',
			},
			returned: {
				subject: 'Palautettu: {title}',
				what: '{name} luki tekstin ”{title}” ja palautti sen kommentin kera. Muokkaa tekstiä ja lähetä se uudelleen.',
				whatUnnamed: 'Teksti ”{title}” palautettiin kommentin kera. Muokkaa tekstiä ja lähetä se uudelleen.',
				open: 'Jatka kirjoittamista täällä:',
			},
			published: {
				subject: 'Julkaistu: {title}',
				what: '{name} julkaisi tekstin ”{title}”.',
				whatUnnamed: 'Teksti ”{title}” julkaistiin.',
				open: 'Lue se täällä:',
			},
			failed: {
				subject: 'Ei voitu julkaista: {title}',
				what: 'Tekstiä ”{title}” ei voitu julkaista ajallaan. Se odottaa taas tarkistusta.',
				whatUnnamed: 'Tekstiä ”{title}” ei voitu julkaista ajallaan. Se odottaa taas tarkistusta.',
				open: 'Katso täältä, mitä puuttuu:',
			},
		},
	},
	is: {
		greeting: 'Halló!',
		comment: 'Athugasemdin:',
		untitled: 'texti án titils',
		footer: 'Þjónustan sendi þennan póst af því að þú vinnur að textanum. Svör við honum eru ekki lesin.',
		kinds: {
			submitted: {
				subject: 'Bíður yfirlestrar: {title}',
				what: '{name} sendi „{title}“ til yfirlestrar.',
				whatUnnamed: 'Textinn „{title}“ var sendur til yfirlestrar.',
				open: 'Lestu yfir hér:',
			},
			returned: {
				subject: 'Endursent: {title}',
				what: '{name} las „{title}“ og endursendi með athugasemd. Breyttu textanum og sendu hann aftur.',
				whatUnnamed: 'Textinn „{title}“ var endursendur með athugasemd. Breyttu textanum og sendu hann aftur.',
				open: 'Haltu áfram að skrifa hér:',
			},
			published: {
				subject: 'Birt: {title}',
				what: '{name} birti „{title}“.',
				whatUnnamed: 'Textinn „{title}“ var birtur.',
				open: 'Lestu hér:',
			},
			failed: {
				subject: 'Ekki tókst að birta: {title}',
				what: 'Ekki tókst að birta „{title}“ á tilsettum tíma. Textinn bíður yfirlestrar á ný.',
				whatUnnamed: 'Ekki tókst að birta „{title}“ á tilsettum tíma. Textinn bíður yfirlestrar á ný.',
				open: 'Sjáðu hér hvað vantar:',
			},
		},
	},
};

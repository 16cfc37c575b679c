import type { Label } from '@repo/i18n';

/** Why something was refused, in the words of whoever sent it. */
export const reasons = {
	notYours: {
		en: 'your role does not change this field',
		sv: 'din roll ändrar inte det här fältet',
		da: 'din rolle ændrer ikke dette felt',
		nb: 'rollen din endrer ikke dette feltet',
		fi: 'roolisi ei muuta tätä kenttää',
		is: 'hlutverk þitt breytir ekki þessum reit',
	},
	notPublishing: {
		en: 'your role does not publish or unpublish',
		sv: 'din roll publicerar eller avpublicerar inte',
		da: 'din rolle udgiver eller trækker ikke tilbage',
		nb: 'rollen din publiserer eller avpubliserer ikke',
		fi: 'roolisi ei julkaise eikä peru julkaisua',
		is: 'hlutverk þitt birtir ekki né tekur úr birtingu',
	},
	alreadyPublished: {
		en: 'this text is published; an editor changes it',
		sv: 'texten är publicerad; en redaktör ändrar den',
		da: 'teksten er udgivet; en redaktør ændrer den',
		nb: 'teksten er publisert; en redaktør endrer den',
		fi: 'teksti on julkaistu; toimittaja muuttaa sitä',
		is: 'textinn er birtur; ritstjóri breytir honum',
	},
	ownColumn: {
		en: 'somebody else approves your own guest column; submit it for review',
		sv: 'någon annan godkänner din egen gästkrönika; lämna in den för granskning',
		da: 'en anden godkender din egen gæsteklumme; send den til gennemsyn',
		nb: 'en annen godkjenner ditt eget gjesteinnlegg; send det til gjennomlesing',
		fi: 'joku muu hyväksyy oman vieraskynäsi; lähetä se tarkistettavaksi',
		is: 'einhver annar samþykkir þinn eigin gestapistil; sendu hann til yfirlestrar',
	},
	notSignedIn: {
		en: 'Writing needs a login.',
		sv: 'Den som skriver behöver vara inloggad.',
		da: 'Man skal være logget ind for at skrive.',
		nb: 'Du må være logget inn for å skrive.',
		fi: 'Kirjoittamiseen tarvitaan kirjautuminen.',
		is: 'Til að skrifa þarf að vera innskráð(ur).',
	},
	badKey: {
		en: 'This key is unknown, revoked or has expired.',
		sv: 'Nyckeln är okänd, återkallad eller för gammal.',
		da: 'Nøglen er ukendt, tilbagekaldt eller udløbet.',
		nb: 'Nøkkelen er ukjent, trukket tilbake eller utløpt.',
		fi: 'Avain on tuntematon, peruttu tai vanhentunut.',
		is: 'Lykillinn er óþekktur, afturkallaður eða útrunninn.',
	},
} as const satisfies Record<string, Label>;
export type Reason = keyof typeof reasons;

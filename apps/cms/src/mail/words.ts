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
	/** The same for whoever proposed a practice. */
	proposalFooter: string;
	kinds: Record<MailKind, Words>;
}

/** What the mails say. */
export const mailWords: Record<Locale, Language> = {
	en: {
		greeting: 'Hello,',
		comment: 'The comment:',
		untitled: 'a text without a title',
		footer: 'This mail was sent by the service because you work on this text. Answers to it are not read.',
		proposalFooter:
			'You get this mail because you proposed a practice on our site. Your address is not public, and is deleted when the matter is settled. Answers to this mail are not read.',
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
				what: '“{title}” could not be published when it was due. It stays as it was.',
				whatUnnamed: '“{title}” could not be published when it was due. It stays as it was.',
				open: 'See what is missing here:',
			},
			'failed-unpublish': {
				subject: 'Could not be taken off the site: {title}',
				what: '“{title}” could not be taken off the site when it was due. It is still public.',
				whatUnnamed: '“{title}” could not be taken off the site when it was due. It is still public.',
				open: 'Look at it here:',
			},
			'import-refused': {
				subject: 'New figures were not taken: {title}',
				what: 'New figures for “{title}” were not taken. Those that are published stay as they were.',
				whatUnnamed: 'New figures for “{title}” were not taken. Those that are published stay as they were.',
				open: 'See why here:',
			},
			'proposal-received': {
				subject: 'Thank you for your proposal',
				what: 'We have received your proposal. An editor reads it; you see here what becomes of it, whenever you like. Keep the link: it is yours alone.',
				whatUnnamed:
					'We have received your proposal. An editor reads it; you see here what becomes of it, whenever you like. Keep the link: it is yours alone.',
				open: 'See what becomes of it:',
			},
			'proposal-returned': {
				subject: 'About your proposal: {title}',
				what: 'An editor has read your proposal “{title}” and has a comment.',
				whatUnnamed: 'An editor has read your proposal “{title}” and has a comment.',
				open: 'See your proposal here:',
			},
			'proposal-published': {
				subject: 'Published: {title}',
				what: 'Your proposal “{title}” was published. Thank you!',
				whatUnnamed: 'Your proposal “{title}” was published. Thank you!',
				open: 'Read it here:',
			},
		},
	},
	sv: {
		greeting: 'Hej!',
		comment: 'Kommentaren:',
		untitled: 'en text utan rubrik',
		footer: 'Det här mejlet skickades av tjänsten för att du arbetar med texten. Svar på det läses inte.',
		proposalFooter:
			'Du får det här mejlet för att du föreslog en praxis på vår webbplats. Din adress är inte offentlig och raderas när saken är klar. Svar på mejlet läses inte.',
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
				what: '”{title}” kunde inte publiceras när det var dags. Den är som den var.',
				whatUnnamed: '”{title}” kunde inte publiceras när det var dags. Den är som den var.',
				open: 'Se vad som saknas här:',
			},
			'failed-unpublish': {
				subject: 'Kunde inte tas bort från webbplatsen: {title}',
				what: '”{title}” kunde inte tas bort från webbplatsen när det var dags. Den är fortfarande offentlig.',
				whatUnnamed: '”{title}” kunde inte tas bort från webbplatsen när det var dags. Den är fortfarande offentlig.',
				open: 'Se på den här:',
			},
			'import-refused': {
				subject: 'Nya tal togs inte in: {title}',
				what: 'Nya tal för ”{title}” togs inte in. De som är publicerade står kvar.',
				whatUnnamed: 'Nya tal för ”{title}” togs inte in. De som är publicerade står kvar.',
				open: 'Se varför här:',
			},
			'proposal-received': {
				subject: 'Tack för ditt förslag',
				what: 'Vi har fått ditt förslag. En redaktör läser det; du ser vad som händer med det här, när du vill. Spara länken: den är bara din.',
				whatUnnamed:
					'Vi har fått ditt förslag. En redaktör läser det; du ser vad som händer med det här, när du vill. Spara länken: den är bara din.',
				open: 'Se vad som händer med det:',
			},
			'proposal-returned': {
				subject: 'Om ditt förslag: {title}',
				what: 'En redaktör har läst ditt förslag ”{title}” och har en kommentar.',
				whatUnnamed: 'En redaktör har läst ditt förslag ”{title}” och har en kommentar.',
				open: 'Se ditt förslag här:',
			},
			'proposal-published': {
				subject: 'Publicerat: {title}',
				what: 'Ditt förslag ”{title}” har publicerats. Tack!',
				whatUnnamed: 'Ditt förslag ”{title}” har publicerats. Tack!',
				open: 'Läs det här:',
			},
		},
	},
	da: {
		greeting: 'Hej!',
		comment: 'Kommentaren:',
		untitled: 'en tekst uden titel',
		footer: 'Denne mail er sendt af tjenesten, fordi du arbejder med teksten. Svar på den bliver ikke læst.',
		proposalFooter:
			'Du får denne mail, fordi du foreslog en praksis på vores websted. Din adresse er ikke offentlig og slettes, når sagen er afsluttet. Svar på mailen bliver ikke læst.',
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
				what: '»{title}« kunne ikke udgives, da tiden var inde. Den er, som den var.',
				whatUnnamed: '»{title}« kunne ikke udgives, da tiden var inde. Den er, som den var.',
				open: 'Se her, hvad der mangler:',
			},
			'failed-unpublish': {
				subject: 'Kunne ikke tages af webstedet: {title}',
				what: '»{title}« kunne ikke tages af webstedet, da tiden var inde. Den er stadig offentlig.',
				whatUnnamed: '»{title}« kunne ikke tages af webstedet, da tiden var inde. Den er stadig offentlig.',
				open: 'Se på den her:',
			},
			'import-refused': {
				subject: 'Nye tal blev ikke taget ind: {title}',
				what: 'Nye tal til »{title}« blev ikke taget ind. De udgivne tal er, som de var.',
				whatUnnamed: 'Nye tal til »{title}« blev ikke taget ind. De udgivne tal er, som de var.',
				open: 'Se hvorfor her:',
			},
			'proposal-received': {
				subject: 'Tak for dit forslag',
				what: 'Vi har modtaget dit forslag. En redaktør læser det; du kan altid se her, hvad der sker med det. Gem linket: det er kun dit.',
				whatUnnamed:
					'Vi har modtaget dit forslag. En redaktør læser det; du kan altid se her, hvad der sker med det. Gem linket: det er kun dit.',
				open: 'Se, hvad der sker med det:',
			},
			'proposal-returned': {
				subject: 'Om dit forslag: {title}',
				what: 'En redaktør har læst dit forslag »{title}« og har en kommentar.',
				whatUnnamed: 'En redaktør har læst dit forslag »{title}« og har en kommentar.',
				open: 'Se dit forslag her:',
			},
			'proposal-published': {
				subject: 'Udgivet: {title}',
				what: 'Dit forslag »{title}« er udgivet. Tak!',
				whatUnnamed: 'Dit forslag »{title}« er udgivet. Tak!',
				open: 'Læs det her:',
			},
		},
	},
	nb: {
		greeting: 'Hei!',
		comment: 'Kommentaren:',
		untitled: 'en tekst uten tittel',
		footer: 'Denne e-posten er sendt av tjenesten fordi du arbeider med teksten. Svar på den blir ikke lest.',
		proposalFooter:
			'Du får denne e-posten fordi du foreslo en praksis på nettstedet vårt. Adressen din er ikke offentlig og slettes når saken er avsluttet. Svar på e-posten blir ikke lest.',
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
				what: '«{title}» kunne ikke publiseres da tiden var inne. Den er som den var.',
				whatUnnamed: '«{title}» kunne ikke publiseres da tiden var inne. Den er som den var.',
				open: 'Se hva som mangler her:',
			},
			'failed-unpublish': {
				subject: 'Kunne ikke tas av nettstedet: {title}',
				what: '«{title}» kunne ikke tas av nettstedet da tiden var inne. Den er fortsatt offentlig.',
				whatUnnamed: '«{title}» kunne ikke tas av nettstedet da tiden var inne. Den er fortsatt offentlig.',
				open: 'Se på den her:',
			},
			'import-refused': {
				subject: 'Nye tall ble ikke tatt inn: {title}',
				what: 'Nye tall for «{title}» ble ikke tatt inn. De publiserte tallene er som de var.',
				whatUnnamed: 'Nye tall for «{title}» ble ikke tatt inn. De publiserte tallene er som de var.',
				open: 'Se hvorfor her:',
			},
			'proposal-received': {
				subject: 'Takk for forslaget',
				what: 'Vi har fått forslaget ditt. En redaktør leser det; du kan når som helst se her hva som skjer med det. Ta vare på lenken: den er bare din.',
				whatUnnamed:
					'Vi har fått forslaget ditt. En redaktør leser det; du kan når som helst se her hva som skjer med det. Ta vare på lenken: den er bare din.',
				open: 'Se hva som skjer med det:',
			},
			'proposal-returned': {
				subject: 'Om forslaget ditt: {title}',
				what: 'En redaktør har lest forslaget ditt «{title}» og har en kommentar.',
				whatUnnamed: 'En redaktør har lest forslaget ditt «{title}» og har en kommentar.',
				open: 'Se forslaget ditt her:',
			},
			'proposal-published': {
				subject: 'Publisert: {title}',
				what: 'Forslaget ditt «{title}» er publisert. Takk!',
				whatUnnamed: 'Forslaget ditt «{title}» er publisert. Takk!',
				open: 'Les det her:',
			},
		},
	},
	fi: {
		greeting: 'Hei!',
		comment: 'Kommentti:',
		untitled: 'otsikoton teksti',
		footer: 'Palvelu lähetti tämän viestin, koska työskentelet tekstin parissa. Vastauksia siihen ei lueta.',
		proposalFooter:
			'Saat tämän viestin, koska ehdotit käytäntöä sivustollamme. Osoitteesi ei ole julkinen, ja se poistetaan, kun asia on käsitelty. Vastauksia viestiin ei lueta.',
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
				what: 'Tekstiä ”{title}” ei voitu julkaista ajallaan. Se on ennallaan.',
				whatUnnamed: 'Tekstiä ”{title}” ei voitu julkaista ajallaan. Se on ennallaan.',
				open: 'Katso täältä, mitä puuttuu:',
			},
			'failed-unpublish': {
				subject: 'Ei voitu poistaa sivustolta: {title}',
				what: 'Tekstiä ”{title}” ei voitu poistaa sivustolta ajallaan. Se on yhä julkinen.',
				whatUnnamed: 'Tekstiä ”{title}” ei voitu poistaa sivustolta ajallaan. Se on yhä julkinen.',
				open: 'Katso sitä täällä:',
			},
			'import-refused': {
				subject: 'Uusia lukuja ei otettu käyttöön: {title}',
				what: 'Aineiston ”{title}” uusia lukuja ei otettu käyttöön. Julkaistut luvut ovat ennallaan.',
				whatUnnamed: 'Aineiston ”{title}” uusia lukuja ei otettu käyttöön. Julkaistut luvut ovat ennallaan.',
				open: 'Katso syy täältä:',
			},
			'proposal-received': {
				subject: 'Kiitos ehdotuksestasi',
				what: 'Olemme saaneet ehdotuksesi. Toimittaja lukee sen, ja voit milloin tahansa katsoa täältä, miten se etenee. Säilytä linkki: se on vain sinun.',
				whatUnnamed:
					'Olemme saaneet ehdotuksesi. Toimittaja lukee sen, ja voit milloin tahansa katsoa täältä, miten se etenee. Säilytä linkki: se on vain sinun.',
				open: 'Katso, miten se etenee:',
			},
			'proposal-returned': {
				subject: 'Ehdotuksestasi: {title}',
				what: 'Toimittaja on lukenut ehdotuksesi ”{title}” ja kommentoinut sitä.',
				whatUnnamed: 'Toimittaja on lukenut ehdotuksesi ”{title}” ja kommentoinut sitä.',
				open: 'Katso ehdotustasi täällä:',
			},
			'proposal-published': {
				subject: 'Julkaistu: {title}',
				what: 'Ehdotuksesi ”{title}” on julkaistu. Kiitos!',
				whatUnnamed: 'Ehdotuksesi ”{title}” on julkaistu. Kiitos!',
				open: 'Lue se täällä:',
			},
		},
	},
	is: {
		greeting: 'Halló!',
		comment: 'Athugasemdin:',
		untitled: 'texti án titils',
		footer: 'Þjónustan sendi þennan póst af því að þú vinnur að textanum. Svör við honum eru ekki lesin.',
		proposalFooter:
			'Þú færð þennan póst af því að þú lagðir til starfshætti á vefnum okkar. Netfangið þitt er ekki opinbert og því er eytt þegar málinu er lokið. Svör við póstinum eru ekki lesin.',
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
				what: 'Ekki tókst að birta „{title}“ á tilsettum tíma. Textinn er eins og hann var.',
				whatUnnamed: 'Ekki tókst að birta „{title}“ á tilsettum tíma. Textinn er eins og hann var.',
				open: 'Sjáðu hér hvað vantar:',
			},
			'failed-unpublish': {
				subject: 'Ekki tókst að taka af vefnum: {title}',
				what: 'Ekki tókst að taka „{title}“ af vefnum á tilsettum tíma. Textinn er enn opinber.',
				whatUnnamed: 'Ekki tókst að taka „{title}“ af vefnum á tilsettum tíma. Textinn er enn opinber.',
				open: 'Skoðaðu hann hér:',
			},
			'import-refused': {
				subject: 'Nýjar tölur voru ekki teknar inn: {title}',
				what: 'Nýjar tölur fyrir „{title}“ voru ekki teknar inn. Birtu tölurnar eru óbreyttar.',
				whatUnnamed: 'Nýjar tölur fyrir „{title}“ voru ekki teknar inn. Birtu tölurnar eru óbreyttar.',
				open: 'Sjáðu ástæðuna hér:',
			},
			'proposal-received': {
				subject: 'Takk fyrir tillöguna',
				what: 'Við höfum fengið tillöguna þína. Ritstjóri les hana; þú getur hvenær sem er séð hér hvað verður um hana. Geymdu tengilinn: hann er aðeins þinn.',
				whatUnnamed:
					'Við höfum fengið tillöguna þína. Ritstjóri les hana; þú getur hvenær sem er séð hér hvað verður um hana. Geymdu tengilinn: hann er aðeins þinn.',
				open: 'Sjáðu hvað verður um hana:',
			},
			'proposal-returned': {
				subject: 'Um tillöguna þína: {title}',
				what: 'Ritstjóri hefur lesið tillöguna þína „{title}“ og er með athugasemd.',
				whatUnnamed: 'Ritstjóri hefur lesið tillöguna þína „{title}“ og er með athugasemd.',
				open: 'Sjáðu tillöguna þína hér:',
			},
			'proposal-published': {
				subject: 'Birt: {title}',
				what: 'Tillagan þín „{title}“ hefur verið birt. Takk!',
				whatUnnamed: 'Tillagan þín „{title}“ hefur verið birt. Takk!',
				open: 'Lestu hana hér:',
			},
		},
	},
};

import type { Locale } from '@repo/i18n';

interface ConsentDocumentWords {
	title: string;
	explained: string;
	unsaved: string;
	open: string;
	renew: string;
	renewExplained: string;
	sure: string;
	renewed: string;
	failed: string;
}

export const consentDocumentWords: Record<Locale, ConsentDocumentWords> = {
	en: {
		title: 'Document for the person',
		explained:
			'It says in plain words what the person agrees to, for how long and how to withdraw, with a link of their own. Save first, then print it in a language the person reads, and give it to them.',
		unsaved: 'Save the consent first.',
		open: 'Open in',
		renew: 'Make a new link',
		renewExplained:
			'Only if the paper was lost or somebody else has it: the old link stops working, and the person needs a new paper.',
		sure: 'The link on papers that were given out stops working. Make a new one?',
		renewed: 'There is a new link. Print the document again.',
		failed: 'That did not work.',
	},
	sv: {
		title: 'Dokument till personen',
		explained:
			'Det säger i enkla ord vad personen samtycker till, hur länge och hur man tar tillbaka det, med en egen länk. Spara först, skriv sedan ut det på ett språk som personen läser och lämna över det.',
		unsaved: 'Spara samtycket först.',
		open: 'Öppna på',
		renew: 'Gör en ny länk',
		renewExplained:
			'Bara om papperet har kommit bort eller någon annan har det: den gamla länken slutar fungera, och personen behöver ett nytt papper.',
		sure: 'Länken på utlämnade papper slutar fungera. Göra en ny?',
		renewed: 'Det finns en ny länk. Skriv ut dokumentet igen.',
		failed: 'Det gick inte.',
	},
	da: {
		title: 'Dokument til personen',
		explained:
			'Det siger med enkle ord, hvad personen samtykker til, hvor længe, og hvordan man trækker det tilbage, med et eget link. Gem først, udskriv det på et sprog, personen læser, og giv det videre.',
		unsaved: 'Gem samtykket først.',
		open: 'Åbn på',
		renew: 'Lav et nyt link',
		renewExplained:
			'Kun hvis papiret er blevet væk, eller en anden har det: Det gamle link holder op med at virke, og personen skal have et nyt papir.',
		sure: 'Linket på udleverede papirer holder op med at virke. Lav et nyt?',
		renewed: 'Der er et nyt link. Udskriv dokumentet igen.',
		failed: 'Det lykkedes ikke.',
	},
	nb: {
		title: 'Dokument til personen',
		explained:
			'Det sier med enkle ord hva personen samtykker til, hvor lenge, og hvordan det trekkes tilbake, med en egen lenke. Lagre først, skriv det ut på et språk personen leser, og gi det videre.',
		unsaved: 'Lagre samtykket først.',
		open: 'Åpne på',
		renew: 'Lag en ny lenke',
		renewExplained:
			'Bare hvis papiret er kommet bort eller noen andre har det: Den gamle lenken slutter å virke, og personen trenger et nytt papir.',
		sure: 'Lenken på utleverte papirer slutter å virke. Lage en ny?',
		renewed: 'Det finnes en ny lenke. Skriv ut dokumentet igjen.',
		failed: 'Det gikk ikke.',
	},
	fi: {
		title: 'Asiakirja henkilölle',
		explained:
			'Siinä kerrotaan selkeästi, mihin henkilö suostuu, kuinka kauan ja miten suostumus perutaan. Siinä on myös oma linkki. Tallenna ensin, tulosta kielellä, jota henkilö lukee, ja anna hänelle.',
		unsaved: 'Tallenna ensin suostumus.',
		open: 'Avaa kielellä',
		renew: 'Luo uusi linkki',
		renewExplained:
			'Vain jos paperi on kadonnut tai se on jollakulla muulla: vanha linkki lakkaa toimimasta, ja henkilö tarvitsee uuden paperin.',
		sure: 'Annettujen papereiden linkki lakkaa toimimasta. Luodaanko uusi?',
		renewed: 'Uusi linkki on luotu. Tulosta asiakirja uudelleen.',
		failed: 'Toiminto ei onnistunut.',
	},
	is: {
		title: 'Skjal handa viðkomandi',
		explained:
			'Það segir með einföldum orðum hvað viðkomandi samþykkir, hve lengi og hvernig það er afturkallað, með eigin tengli. Vistaðu fyrst, prentaðu það á tungumáli sem viðkomandi les og afhentu það.',
		unsaved: 'Vistaðu samþykkið fyrst.',
		open: 'Opna á',
		renew: 'Búa til nýjan tengil',
		renewExplained:
			'Aðeins ef blaðið týndist eða einhver annar hefur það: gamli tengillinn hættir að virka og viðkomandi þarf nýtt blað.',
		sure: 'Tengillinn á afhentum blöðum hættir að virka. Búa til nýjan?',
		renewed: 'Nýr tengill er til. Prentaðu skjalið aftur.',
		failed: 'Þetta tókst ekki.',
	},
};

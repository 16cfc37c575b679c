import type { Locale } from '@repo/i18n';
import type { StepName } from './requests.ts';

/** What the panel beside a text says. Stages and what happened are in the vocabulary. */
export interface ReviewWords {
	title: string;
	saveFirst: string;
	own: string;
	proposal: string;
	locked: string;
	noMail: string;
	steps: Record<StepName, string>;
	comment: string;
	commentHelp: string;
	/** The same where there is no mail. */
	commentHelpHere: string;
	cancel: string;
	history: string;
	service: string;
	for: string;
	done: string;
	failed: string;
}

export const reviewWords: Record<Locale, ReviewWords> = {
	en: {
		title: 'Review',
		saveFirst: 'Begin to write; then you can submit the text for review.',
		proposal: 'Proposed from the site: what was sent, and by whom',
		own: 'This is your own guest column. Somebody else reviews and publishes it.',
		locked: 'The editors have this text. You can read it; to change it, take it back or wait until it comes back.',
		noMail: 'Mail is not set up here: nobody is told of what you do. Tell them yourself.',
		steps: {
			submit: 'Submit for review',
			recall: 'Take it back',
			take: 'Begin the review',
			publish: 'Publish',
			return: 'Send back',
		},
		comment: 'What has to change',
		commentHelp: 'The writer gets this by mail and sees it here.',
		commentHelpHere: 'The writer sees this here.',
		cancel: 'Cancel',
		history: 'History',
		service: 'The service',
		for: 'for {date}',
		done: 'Done.',
		failed: 'That did not work.',
	},
	sv: {
		title: 'Granskning',
		saveFirst: 'Börja skriva; sedan kan du lämna in texten för granskning.',
		proposal: 'Föreslagen från webbplatsen: vad som skickades, och av vem',
		own: 'Det här är din egen gästkrönika. Någon annan granskar och publicerar den.',
		locked: 'Redaktörerna har texten. Du kan läsa den; ta tillbaka den eller vänta på den om du vill ändra något.',
		noMail: 'Mejl är inte inställt här: ingen får veta vad du gör. Säg till själv.',
		steps: {
			submit: 'Lämna in för granskning',
			recall: 'Ta tillbaka',
			take: 'Börja granska',
			publish: 'Publicera',
			return: 'Lämna tillbaka',
		},
		comment: 'Vad som behöver ändras',
		commentHelp: 'Skribenten får det i ett mejl och ser det på den här sidan.',
		commentHelpHere: 'Skribenten ser det på den här sidan.',
		cancel: 'Avbryt',
		history: 'Historik',
		service: 'Tjänsten',
		for: 'till {date}',
		done: 'Klart.',
		failed: 'Det gick inte.',
	},
	da: {
		title: 'Gennemsyn',
		saveFirst: 'Begynd at skrive; så kan du sende teksten til gennemsyn.',
		proposal: 'Foreslået fra webstedet: hvad der blev sendt, og af hvem',
		own: 'Dette er din egen gæsteklumme. En anden gennemser og udgiver den.',
		locked: 'Redaktørerne har teksten. Du kan læse den; tag den tilbage, eller vent på den, hvis du vil ændre noget.',
		noMail: 'Mail er ikke sat op her: ingen får besked om det, du gør. Sig det selv.',
		steps: {
			submit: 'Send til gennemsyn',
			recall: 'Tag tilbage',
			take: 'Begynd gennemsynet',
			publish: 'Udgiv',
			return: 'Send tilbage',
		},
		comment: 'Hvad der skal ændres',
		commentHelp: 'Skribenten får det i en mail og ser det her.',
		commentHelpHere: 'Skribenten ser det på denne side.',
		cancel: 'Annullér',
		history: 'Historik',
		service: 'Tjenesten',
		for: 'til {date}',
		done: 'Færdig.',
		failed: 'Det lykkedes ikke.',
	},
	nb: {
		title: 'Gjennomlesing',
		saveFirst: 'Begynn å skrive; så kan du sende teksten til gjennomlesing.',
		proposal: 'Foreslått fra nettstedet: hva som ble sendt, og av hvem',
		own: 'Dette er ditt eget gjesteinnlegg. Noen andre leser gjennom og publiserer det.',
		locked: 'Redaktørene har teksten. Du kan lese den; trekk den tilbake eller vent på den hvis du vil endre noe.',
		noMail: 'E-post er ikke satt opp her: ingen får beskjed om det du gjør. Si fra selv.',
		steps: {
			submit: 'Send til gjennomlesing',
			recall: 'Trekk tilbake',
			take: 'Begynn gjennomlesingen',
			publish: 'Publiser',
			return: 'Send tilbake',
		},
		comment: 'Hva som må endres',
		commentHelp: 'Skribenten får dette på e-post og ser det her.',
		commentHelpHere: 'Skribenten ser dette på denne siden.',
		cancel: 'Avbryt',
		history: 'Historikk',
		service: 'Tjenesten',
		for: 'til {date}',
		done: 'Ferdig.',
		failed: 'Det gikk ikke.',
	},
	fi: {
		title: 'Tarkistus',
		saveFirst: 'Aloita kirjoittaminen; sitten voit lähettää tekstin tarkistettavaksi.',
		proposal: 'Ehdotettu sivustolla: mitä lähetettiin ja kuka lähetti',
		own: 'Tämä on oma vieraskynäsi. Joku muu tarkistaa ja julkaisee sen.',
		locked: 'Teksti on toimittajilla. Voit lukea sitä; jos haluat muuttaa jotain, ota se takaisin tai odota sitä.',
		noMail: 'Sähköpostia ei ole otettu käyttöön: kukaan ei saa tietoa siitä, mitä teet. Kerro itse.',
		steps: {
			submit: 'Lähetä tarkistettavaksi',
			recall: 'Ota takaisin',
			take: 'Aloita tarkistus',
			publish: 'Julkaise',
			return: 'Palauta',
		},
		comment: 'Mitä pitää muuttaa',
		commentHelp: 'Kirjoittaja saa tämän sähköpostitse ja näkee sen täällä.',
		commentHelpHere: 'Kirjoittaja näkee tämän tällä sivulla.',
		cancel: 'Peruuta',
		history: 'Historia',
		service: 'Palvelu',
		for: 'ajankohta {date}',
		done: 'Valmis.',
		failed: 'Se ei onnistunut.',
	},
	is: {
		title: 'Yfirlestur',
		saveFirst: 'Byrjaðu að skrifa; síðan geturðu sent textann til yfirlestrar.',
		proposal: 'Lagt til á vefnum: hvað var sent og af hverjum',
		own: 'Þetta er þinn eigin gestapistill. Einhver annar les hann yfir og birtir hann.',
		locked: 'Ritstjórar eru með textann. Þú getur lesið hann; taktu hann til baka eða bíddu ef þú vilt breyta honum.',
		noMail: 'Tölvupóstur er ekki uppsettur hér: enginn fær að vita hvað þú gerir. Láttu vita.',
		steps: {
			submit: 'Senda til yfirlestrar',
			recall: 'Taka til baka',
			take: 'Hefja yfirlestur',
			publish: 'Birta',
			return: 'Endursenda',
		},
		comment: 'Hverju þarf að breyta',
		commentHelp: 'Höfundurinn fær þetta í tölvupósti og sér það hér.',
		commentHelpHere: 'Höfundurinn sér þetta á þessari síðu.',
		cancel: 'Hætta við',
		history: 'Saga',
		service: 'Þjónustan',
		for: 'fyrir {date}',
		done: 'Lokið.',
		failed: 'Það tókst ekki.',
	},
};

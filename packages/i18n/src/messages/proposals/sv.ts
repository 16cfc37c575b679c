import type { ProposalMessages } from './words.ts';

export const sv: ProposalMessages = {
	title: 'Föreslå en praxis',
	lead: 'Har du gjort något kring bosättning som andra borde känna till, eller sett någon göra det? Berätta, också om det som inte fungerade. En redaktör läser, frågar om något är oklart och publicerar det som hjälper andra.',
	link: 'Föreslå en praxis',
	parts: {
		practice: { title: 'Praxisen', text: 'Vad det är, och var.' },
		happened: { title: 'Vad som hände', text: 'Kort är bra. Skriv inga personnamn.' },
		you: { title: 'Du', text: 'Om du vill. Bara redaktörerna ser det.' },
	},
	fields: {
		title: { label: 'Vad heter den?', hint: 'Högst 15 ord.', error: 'Ge praxisen en rubrik på högst 15 ord.' },
		country: { label: 'Land', error: 'Välj land.' },
		place: { label: 'Kommun, ort eller region', error: 'Skriv platsen med högst 120 tecken.' },
		summary: {
			label: 'Vad är det, i några meningar?',
			hint: 'Mellan 40 och 800 tecken.',
			error: 'Beskriv praxisen med 40 till 800 tecken.',
		},
		problem: {
			label: 'Vilket problem löste den?',
			hint: 'Högst 2 000 tecken.',
			error: 'Skriv vilket problem den löste, med högst 2 000 tecken.',
		},
		did: {
			label: 'Vad gjorde ni, eller de?',
			hint: 'Högst 2 000 tecken.',
			error: 'Skriv vad som gjordes, med högst 2 000 tecken.',
		},
		didNotWork: {
			label: 'Vad fungerade inte?',
			hint: 'Det hjälper andra mest. Högst 2 000 tecken.',
			error: 'Skriv vad som inte fungerade med högst 2 000 tecken.',
		},
		name: { label: 'Ditt namn', error: 'Skriv ditt namn med högst 120 tecken.' },
		email: {
			label: 'Din e-postadress',
			hint: 'Vi skriver bara om det här förslaget.',
			error: 'Kontrollera adressen: den ska se ut som namn@example.org.',
		},
	},
	optional: 'kan lämnas tomt',
	choose: 'Välj',
	honeypot: 'Lämna fältet tomt',
	privacy:
		'Namn och adress publiceras aldrig. De raderas en månad efter att förslaget har publicerats eller avböjts, och senast efter ett år.',
	send: 'Skicka förslaget',
	errorsTitle: 'Något saknas',
	stale: 'Formuläret hade varit öppet för länge. Inget du skrev är borta: skicka det en gång till.',
	tooFast: 'Det gick väldigt fort. Inget du skrev är borta: skicka det igen om några sekunder.',
	tooMany:
		'Det har kommit många förslag från ditt nätverk i dag. Inget du skrev är borta från sidan: skicka det i morgon.',
	twice: 'Vi har redan fått det här förslaget.',
	away: 'Förslaget gick inte att ta emot just nu. Inget du skrev är borta: skicka det igen om en stund.',
	status: {
		title: 'Ditt förslag',
		thanks: 'Tack! Vi har fått ditt förslag.',
		keep: 'Spara adressen till den här sidan: bara med den ser du vad som händer med förslaget, och den är bara din.',
		sent: 'Skickat',
		read: 'Läs det på webbplatsen',
		again: 'Föreslå en praxis till',
		comment: 'Redaktörens kommentar',
		states: {
			received: 'Vi har fått det. Det väntar på en redaktör.',
			'in-review': 'En redaktör arbetar med det.',
			returned:
				'En redaktör har läst det och har en kommentar. Du får gärna skicka ett nytt förslag som svarar på den.',
			published: 'Det är publicerat.',
			declined: 'Det kommer inte att publiceras. Tack för att du berättade ändå.',
		},
	},
};

import type { ProposalMessages } from './words.ts';

export const nb: ProposalMessages = {
	title: 'Foreslå en praksis',
	lead: 'Har du gjort noe rundt bosetting som andre burde kjenne til, eller sett noen gjøre det? Fortell om det, også om det som ikke virket. En redaktør leser det, spør hvis noe er uklart, og publiserer det som hjelper andre.',
	link: 'Foreslå en praksis',
	parts: {
		practice: { title: 'Praksisen', text: 'Hva det er, og hvor.' },
		happened: { title: 'Hva som skjedde', text: 'Kort er bra. Ikke skriv personnavn.' },
		you: { title: 'Du', text: 'Hvis du vil. Bare redaktørene ser det.' },
	},
	fields: {
		title: { label: 'Hva heter den?', hint: 'Høyst 15 ord.', error: 'Gi praksisen en tittel på høyst 15 ord.' },
		country: { label: 'Land', error: 'Velg land.' },
		place: { label: 'Kommune, sted eller region', error: 'Skriv stedet med høyst 120 tegn.' },
		summary: {
			label: 'Hva er det, i noen få setninger?',
			hint: 'Mellom 40 og 800 tegn.',
			error: 'Beskriv praksisen med 40 til 800 tegn.',
		},
		problem: {
			label: 'Hvilket problem løste den?',
			hint: 'Høyst 2 000 tegn.',
			error: 'Skriv hvilket problem den løste, med høyst 2 000 tegn.',
		},
		did: {
			label: 'Hva gjorde dere, eller de?',
			hint: 'Høyst 2 000 tegn.',
			error: 'Skriv hva som ble gjort, med høyst 2 000 tegn.',
		},
		didNotWork: {
			label: 'Hva virket ikke?',
			hint: 'Det hjelper andre mest. Høyst 2 000 tegn.',
			error: 'Skriv hva som ikke virket, med høyst 2 000 tegn.',
		},
		name: { label: 'Navnet ditt', error: 'Skriv navnet ditt med høyst 120 tegn.' },
		email: {
			label: 'E-postadressen din',
			hint: 'Vi skriver bare om dette forslaget.',
			error: 'Sjekk adressen: den skal se ut som navn@example.org.',
		},
	},
	optional: 'kan stå tomt',
	choose: 'Velg',
	honeypot: 'La feltet stå tomt',
	privacy:
		'Navn og adresse blir aldri publisert. De slettes en måned etter at forslaget er publisert eller avslått, og senest etter ett år.',
	send: 'Send forslaget',
	errorsTitle: 'Noe mangler',
	stale: 'Skjemaet hadde vært åpent for lenge. Ingenting du skrev er borte: send det én gang til.',
	tooFast: 'Det gikk veldig fort. Ingenting du skrev er borte: send det igjen om noen sekunder.',
	tooMany:
		'Det har kommet mange forslag fra nettverket ditt i dag. Ingenting du skrev er borte fra siden: send det igjen i morgen.',
	twice: 'Vi har allerede fått dette forslaget.',
	away: 'Forslaget kunne ikke tas imot akkurat nå. Ingenting du skrev er borte: send det igjen om litt.',
	status: {
		title: 'Forslaget ditt',
		thanks: 'Takk! Vi har fått forslaget ditt.',
		keep: 'Ta vare på adressen til denne siden: bare med den ser du hva som skjer med forslaget, og den er bare din.',
		sent: 'Sendt',
		read: 'Les det på nettstedet',
		again: 'Foreslå enda en praksis',
		comment: 'Redaktørens kommentar',
		states: {
			received: 'Vi har fått det. Det venter på en redaktør.',
			'in-review': 'En redaktør arbeider med det.',
			returned: 'En redaktør har lest det og har en kommentar. Du må gjerne sende et nytt forslag som svarer på den.',
			published: 'Det er publisert.',
			declined: 'Det blir ikke publisert. Takk for at du fortalte om det likevel.',
		},
	},
};

import type { ProposalMessages } from './words.ts';

export const da: ProposalMessages = {
	title: 'Foreslå en praksis',
	lead: 'Har du gjort noget omkring bosætning, som andre burde kende til, eller set nogen gøre det? Fortæl om det, også om det, der ikke virkede. En redaktør læser det, spørger, hvis noget er uklart, og udgiver det, der hjælper andre.',
	link: 'Foreslå en praksis',
	parts: {
		practice: { title: 'Praksissen', text: 'Hvad det er, og hvor.' },
		happened: { title: 'Hvad der skete', text: 'Kort er godt. Skriv ingen personnavne.' },
		you: { title: 'Dig', text: 'Hvis du vil. Kun redaktørerne ser det.' },
	},
	fields: {
		title: { label: 'Hvad hedder den?', hint: 'Højst 15 ord.', error: 'Giv praksissen en titel på højst 15 ord.' },
		country: { label: 'Land', error: 'Vælg land.' },
		place: { label: 'Kommune, by eller region', error: 'Skriv stedet med højst 120 tegn.' },
		summary: {
			label: 'Hvad er det, i få sætninger?',
			hint: 'Mellem 40 og 800 tegn.',
			error: 'Beskriv praksissen med 40 til 800 tegn.',
		},
		problem: {
			label: 'Hvilket problem løste den?',
			hint: 'Højst 2.000 tegn.',
			error: 'Skriv, hvilket problem den løste, med højst 2.000 tegn.',
		},
		did: {
			label: 'Hvad gjorde I, eller de?',
			hint: 'Højst 2.000 tegn.',
			error: 'Skriv, hvad der blev gjort, med højst 2.000 tegn.',
		},
		didNotWork: {
			label: 'Hvad virkede ikke?',
			hint: 'Det hjælper andre mest. Højst 2.000 tegn.',
			error: 'Skriv, hvad der ikke virkede, med højst 2.000 tegn.',
		},
		name: { label: 'Dit navn', error: 'Skriv dit navn med højst 120 tegn.' },
		email: {
			label: 'Din e-mailadresse',
			hint: 'Vi skriver kun om dette forslag.',
			error: 'Kontrollér adressen: den skal se ud som navn@example.org.',
		},
	},
	optional: 'kan stå tomt',
	choose: 'Vælg',
	honeypot: 'Lad feltet stå tomt',
	privacy:
		'Navn og adresse udgives aldrig. De slettes en måned efter, at forslaget er udgivet eller afvist, og senest efter et år.',
	send: 'Send forslaget',
	errorsTitle: 'Der mangler noget',
	stale: 'Formularen havde været åben for længe. Intet, du skrev, er væk: send det en gang til.',
	tooFast: 'Det gik meget hurtigt. Intet, du skrev, er væk: send det igen om et par sekunder.',
	tooMany:
		'Der er kommet mange forslag fra dit netværk i dag. Intet, du skrev, er væk fra siden: send det igen i morgen.',
	twice: 'Vi har allerede modtaget dette forslag.',
	away: 'Forslaget kunne ikke modtages lige nu. Intet, du skrev, er væk: send det igen om et øjeblik.',
	status: {
		title: 'Dit forslag',
		thanks: 'Tak! Vi har modtaget dit forslag.',
		keep: 'Gem adressen på denne side: kun med den kan du se, hvad der sker med forslaget, og den er kun din.',
		sent: 'Sendt',
		read: 'Læs det på webstedet',
		again: 'Foreslå endnu en praksis',
		comment: 'Redaktørens kommentar',
		states: {
			received: 'Vi har modtaget det. Det venter på en redaktør.',
			'in-review': 'En redaktør arbejder med det.',
			returned: 'En redaktør har læst det og har en kommentar. Du må gerne sende et nyt forslag, der svarer på den.',
			published: 'Det er udgivet.',
			declined: 'Det bliver ikke udgivet. Tak, fordi du alligevel fortalte om det.',
		},
	},
};

import type { WithdrawalMessages } from './words.ts';

export const nb: WithdrawalMessages = {
	title: 'Trekk tilbake samtykket ditt',
	lead: 'Du har gitt oss lov til å vise fortellingen din. Her trekker du det tilbake.',
	steps: [
		'Fortellingen din forsvinner straks fra nettstedet.',
		'Vi sletter teksten, bildet og opptaket, også utkastene våre.',
		'Myndigheter som har en kopi, får beskjed om å slette den og bekrefte at de har gjort det.',
	],
	cannot: 'Det som allerede er trykt, eller som andre har delt, kan vi ikke trekke tilbake.',
	free: 'Du trenger ikke å si hvorfor. Det får ingen følger for deg.',
	send: 'Ja, trekk tilbake samtykket mitt',
	doneTitle: 'Du har trukket tilbake samtykket ditt',
	done: 'Fortellingen din er ikke lenger på nettstedet. Vi sletter nå det vi har av den. Du trenger ikke å gjøre noe mer.',
	again: 'Hvis du vil fortelle igjen, gir du et nytt samtykke. Ingen publiserer fortellingen uten et.',
	away: 'Det gikk ikke akkurat nå, og ingenting er endret. Prøv igjen om litt.',
	tooMany: 'Det har kommet mange forsøk fra nettverket ditt. Ingenting er endret. Prøv igjen om ti minutter.',
};

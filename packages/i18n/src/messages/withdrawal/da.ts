import type { WithdrawalMessages } from './words.ts';

export const da: WithdrawalMessages = {
	title: 'Træk dit samtykke tilbage',
	lead: 'Du har givet os lov til at vise din fortælling. Her trækker du det tilbage.',
	steps: [
		'Din fortælling forsvinder straks fra hjemmesiden.',
		'Vi sletter teksten, billedet og optagelsen, også vores kladder.',
		'Myndigheder, der har en kopi, får besked om at slette den og bekræfte, at de har gjort det.',
	],
	cannot: 'Det, der allerede er trykt, eller som andre har delt, kan vi ikke trække tilbage.',
	free: 'Du behøver ikke sige hvorfor. Det får ingen følger for dig.',
	send: 'Ja, træk mit samtykke tilbage',
	doneTitle: 'Du har trukket dit samtykke tilbage',
	done: 'Din fortælling er ikke længere på hjemmesiden. Vi sletter nu det, vi har af den. Du behøver ikke gøre mere.',
	again: 'Hvis du vil fortælle igen, giver du et nyt samtykke. Ingen udgiver fortællingen uden et.',
	away: 'Det lykkedes ikke lige nu, og intet er ændret. Prøv igen om lidt.',
	tooMany: 'Der er kommet mange forsøg fra dit netværk. Intet er ændret. Prøv igen om ti minutter.',
};

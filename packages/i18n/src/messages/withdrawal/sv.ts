import type { WithdrawalMessages } from './words.ts';

export const sv: WithdrawalMessages = {
	title: 'Ta tillbaka ditt samtycke',
	lead: 'Du har tillåtit oss att visa din berättelse. Här tar du tillbaka det.',
	steps: [
		'Din berättelse försvinner genast från webbplatsen.',
		'Vi raderar texten, bilden och inspelningen, också våra utkast.',
		'Myndigheter som har en kopia får veta att de ska radera den och bekräfta att de har gjort det.',
	],
	cannot: 'Det som redan är tryckt, eller som andra har delat, kan vi inte ta tillbaka.',
	free: 'Du behöver inte säga varför. Det får inga följder för dig.',
	send: 'Ja, ta tillbaka mitt samtycke',
	doneTitle: 'Du har tagit tillbaka ditt samtycke',
	done: 'Din berättelse finns inte längre på webbplatsen. Vi raderar nu det vi har av den. Du behöver inte göra något mer.',
	again: 'Om du vill berätta igen ger du ett nytt samtycke. Ingen publicerar berättelsen utan ett sådant.',
	away: 'Det gick inte just nu, och inget har ändrats. Försök igen om en stund.',
	tooMany: 'Det har kommit många försök från ditt nätverk. Inget har ändrats. Försök igen om tio minuter.',
};

import type { WithdrawalMessages } from './words.ts';

export const en: WithdrawalMessages = {
	title: 'Take back your consent',
	lead: 'You have allowed us to show your story. Here you take that back.',
	steps: [
		'Your story disappears from the site at once.',
		'We delete the words, the picture and the recording, also our drafts.',
		'Agencies that have a copy are told to delete it and to confirm that they have.',
	],
	cannot: 'What is printed already, or shared by others, we cannot take back.',
	free: 'You need not say why. It has no consequences for you.',
	send: 'Yes, take back my consent',
	doneTitle: 'You have taken back your consent',
	done: 'Your story is no longer on the site. We delete what we have of it now. You need not do anything more.',
	again: 'If you want to tell your story again, you give a new consent. Nobody publishes it without one.',
	away: 'It did not work just now, and nothing has changed. Try again in a moment.',
	tooMany: 'There have been many attempts from your network. Nothing has changed. Try again in ten minutes.',
};

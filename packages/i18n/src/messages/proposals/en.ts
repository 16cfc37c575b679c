import type { ProposalMessages } from './words.ts';

export const en: ProposalMessages = {
	title: 'Propose a practice',
	lead: 'Have you done something about settling in that others should know of, or seen somebody do it? Tell us, also what did not work. An editor reads it, asks if something is unclear, and publishes what helps others.',
	link: 'Propose a practice',
	parts: {
		practice: { title: 'The practice', text: 'What it is, and where.' },
		happened: { title: 'What happened', text: 'Short is good. Leave out names of people.' },
		you: { title: 'You', text: 'If you like. Nobody but the editors sees it.' },
	},
	fields: {
		title: {
			label: 'What is it called?',
			hint: 'At most 15 words.',
			error: 'Give the practice a title of at most 15 words.',
		},
		country: { label: 'Country', error: 'Choose the country.' },
		place: { label: 'Municipality, town or region', error: 'Write the place in at most 120 characters.' },
		summary: {
			label: 'What is it, in a few sentences?',
			hint: 'Between 40 and 800 characters.',
			error: 'Describe the practice in 40 to 800 characters.',
		},
		problem: {
			label: 'Which problem did it answer?',
			hint: 'At most 2,000 characters.',
			error: 'Say which problem it answered, in at most 2,000 characters.',
		},
		did: {
			label: 'What did you, or they, do?',
			hint: 'At most 2,000 characters.',
			error: 'Say what was done, in at most 2,000 characters.',
		},
		didNotWork: {
			label: 'What did not work?',
			hint: 'It helps others most. At most 2,000 characters.',
			error: 'Say what did not work in at most 2,000 characters.',
		},
		name: { label: 'Your name', error: 'Write your name in at most 120 characters.' },
		email: {
			label: 'Your e-mail address',
			hint: 'We only write about this proposal.',
			error: 'Check the address: it should look like name@example.org.',
		},
	},
	optional: 'may be left empty',
	choose: 'Choose',
	honeypot: 'Leave this field empty',
	privacy:
		'Name and address are never published. They are deleted a month after the proposal is published or declined, and after a year at the latest.',
	send: 'Send the proposal',
	errorsTitle: 'Something is missing',
	stale: 'The form had been open for too long. Nothing you wrote is lost: send it once more.',
	tooFast: 'That was very quick. Nothing you wrote is lost: send it once more in a few seconds.',
	tooMany:
		'Many proposals have come from your network today. Nothing you wrote is lost in this page: send it again tomorrow.',
	twice: 'We have received this proposal already.',
	away: 'The proposal could not be received just now. Nothing you wrote is lost: send it once more in a moment.',
	status: {
		title: 'Your proposal',
		thanks: 'Thank you! We have received your proposal.',
		keep: 'Keep the address of this page: it is the only way to see what becomes of your proposal, and it is yours alone.',
		sent: 'Sent',
		read: 'Read it on the site',
		again: 'Propose another practice',
		comment: 'The editor’s comment',
		states: {
			received: 'We have received it. It waits for an editor.',
			'in-review': 'An editor is working on it.',
			returned: 'An editor has read it and has a comment. You may send a new proposal that answers it.',
			published: 'It is published.',
			declined: 'It will not be published. Thank you for telling us all the same.',
		},
	},
};

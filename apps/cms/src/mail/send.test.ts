import { expect, test } from 'vitest';
import { outcomeOf } from './send.ts';

test.each([
	['nobody listens', { code: 'ESOCKET', command: 'CONN' }, { is: 'away', error: 'ESOCKET' }],
	['the name is not found', { code: 'EDNS' }, { is: 'away', error: 'EDNS' }],
	['the server is busy as a whole', { code: 'EPROTOCOL', responseCode: 421 }, { is: 'away', error: 'EPROTOCOL 421' }],
	['our login is refused', { code: 'EAUTH', responseCode: 535 }, { is: 'away', error: 'EAUTH 535' }],
	[
		'our own address is refused',
		{ code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' },
		{ is: 'away', error: 'EENVELOPE 550' },
	],
	[
		'the receiver is refused',
		{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
		{ is: 'refused', error: 'SMTP 550' },
	],
	[
		'the receiver is busy',
		{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' },
		{ is: 'later', error: 'SMTP 450' },
	],
	[
		'the text is refused',
		{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' },
		{ is: 'refused', error: 'SMTP 554' },
	],
	['something else', new Error('kaputt: somebody@example.org'), { is: 'away', error: 'unknown' }],
	['nothing at all', undefined, { is: 'away', error: 'unknown' }],
])('%s', (_what, cause, outcome) => {
	expect(outcomeOf(cause)).toEqual(outcome);
});

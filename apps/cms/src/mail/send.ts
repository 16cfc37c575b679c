import type { Payload } from 'payload';
import { environment } from '../environment.ts';

export interface Letter {
	to: string;
	/** The same at every attempt, so that a mail program may know a second copy. */
	messageId: string;
	language: string;
	subject: string;
	text: string;
	html: string;
}

/** `away`: our own server could not be reached or used, which is not about this mail. */
export type SendOutcome = { is: 'sent' } | { is: 'refused' | 'later' | 'away'; error: string };

interface SmtpError {
	code?: unknown;
	responseCode?: unknown;
	command?: unknown;
}

// Logging in, or the server itself: nothing that another mail would change.
const aboutUs = new Set(['EAUTH', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS', 'ECONNREFUSED', 'EPROTOCOL']);

/** What went wrong, from the numbers alone: what a server writes may name addresses. RFC 5321 §4.2.1. */
export const outcomeOf = (cause: unknown): SendOutcome => {
	const { code, responseCode, command } = (cause ?? {}) as SmtpError;
	const name = typeof code === 'string' ? code : 'unknown';
	const isAnswer = typeof responseCode === 'number';
	if (aboutUs.has(name) || !isAnswer || command === 'CONN' || command === 'MAIL FROM') {
		return { is: 'away', error: isAnswer ? `${name} ${responseCode}` : name };
	}
	return { is: responseCode >= 500 ? 'refused' : 'later', error: `SMTP ${responseCode}` };
};

export const sendLetter = async (payload: Payload, letter: Letter): Promise<SendOutcome> => {
	const { language, messageId, ...message } = letter;
	try {
		await payload.sendEmail({
			...message,
			messageId,
			headers: {
				'Content-Language': language,
				// RFC 3834: no out-of-office reply comes back to it.
				'Auto-Submitted': 'auto-generated',
			},
		});
		return { is: 'sent' };
	} catch (error) {
		return outcomeOf(error);
	}
};

/** The part of a Message-ID after the `@`. */
export const mailDomain = () => environment.mail?.from.address.split('@')[1] ?? 'localhost';

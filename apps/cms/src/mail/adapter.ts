import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter } from 'payload';
import { environment } from '../environment.ts';
import { timeouts } from './schedule.ts';

/** Where no server is set: says that nothing was sent, and not to whom. */
const noMail: EmailAdapter = ({ payload }) => ({
	name: 'none',
	defaultFromAddress: '',
	defaultFromName: '',
	sendEmail: () => {
		payload.logger.warn('A mail was not sent: SMTP_URL is not set.');
		return Promise.resolve();
	},
});

/** Payload's way to send mails, ours and its own such as for a new password. */
export const emailAdapter = (): EmailAdapter | Promise<EmailAdapter> => {
	const { mail } = environment;
	if (!mail) return noMail;
	return nodemailerAdapter({
		defaultFromAddress: mail.from.address,
		defaultFromName: mail.from.name,
		// A server that is away for a moment is no reason not to start.
		skipVerify: true,
		transportOptions: { url: mail.smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true } as object,
	});
};

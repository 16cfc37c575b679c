import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
	from: string;
	to: string[];
	raw: string;
}

export interface MailServer {
	url: string;
	port: number;
	/** What was taken, the oldest first. */
	mails: ReceivedMail[];
	/** Answers to receivers: a number of RFC 5321 §4.2; everybody else is taken. */
	answers: Map<string, number>;
	/** From this mail on it takes them and never says so. Resolves when that happens. */
	hangAfter: (taken: number) => Promise<void>;
	answerAgain: () => void;
	stop: () => Promise<void>;
}

const refusal = (code: number) => Object.assign(new Error('Not this one.'), { responseCode: code });

/** A real SMTP server with a login, on a free port or a given one. */
export const startMailServer = async ({ port = 0 } = {}): Promise<MailServer> => {
	const mails: ReceivedMail[] = [];
	const answers = new Map<string, number>();
	let hangFrom = Infinity;
	let hanging = Promise.withResolvers<void>();
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS'],
		allowInsecureAuth: true,
		logger: false,
		onAuth: ({ username, password }, _session, done) =>
			username === 'desk' && password === 'a-secret-password'
				? done(null, { user: username })
				: done(Object.assign(new Error('Wrong.'), { responseCode: 535 })),
		onRcptTo: ({ address }, _session, done) => {
			const code = answers.get(address);
			done(code === undefined ? null : refusal(code));
		},
		onData: (stream, { envelope }, done) => {
			let raw = '';
			stream.setEncoding('utf8').on('data', (text: string) => (raw += text));
			stream.on('end', () => {
				mails.push({
					from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
					to: envelope.rcptTo.map(({ address }) => address),
					raw,
				});
				if (mails.length >= hangFrom) hanging.resolve();
				else done();
			});
		},
	});
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
	const { port: actual } = server.server.address() as AddressInfo;
	return {
		url: `smtp://desk:a-secret-password@127.0.0.1:${actual}`,
		port: actual,
		mails,
		answers,
		hangAfter: (taken) => {
			hangFrom = taken;
			hanging = Promise.withResolvers<void>();
			return hanging.promise;
		},
		answerAgain: () => (hangFrom = Infinity),
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	};
};

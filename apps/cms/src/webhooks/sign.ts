import { Webhook } from 'standardwebhooks';

interface Message {
	/** The same at every attempt. */
	id: string;
	body: string;
	secrets: readonly string[];
	/** When this attempt is made. */
	at: Date;
}

/** The headers of Standard Webhooks 1.0: one signature for each secret that is in use. */
export const signedHeaders = ({ id, body, secrets, at }: Message) => ({
	'webhook-id': id,
	'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
	'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
});

/** Why a delivery was refused. */
export type WebhookFailure = 'missing-header' | 'bad-timestamp' | 'bad-signature' | 'bad-body' | 'bad-secret';

/** The delivery is not what the service sent, or not of now: answer 400 and do nothing. */
export class WebhookError extends Error {
	override readonly name = 'WebhookError';
	readonly reason: WebhookFailure;

	constructor(reason: WebhookFailure, message: string) {
		super(message);
		this.reason = reason;
	}
}

/** Headers as `fetch` has them, or as Node’s servers do. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyWebhookOptions {
	/** `whsec_…`; several while one replaces another. */
	secret: string | readonly string[];
	headers: WebhookHeaders;
	/** The body as it came, byte for byte: parsed and written again, it no longer fits its signature. */
	body: string | Uint8Array | ArrayBuffer;
	/** How far the clocks may be apart, and so how late a delivery may be caught and sent again. Default 300. */
	toleranceSeconds?: number;
}

export interface Delivery<T = unknown> {
	/** The same when a delivery is repeated: keep it to do things once. */
	id: string;
	sentAt: Date;
	/** The parsed body. */
	event: T;
}

const encoder = new TextEncoder();

const bytesOf = (body: VerifyWebhookOptions['body']): Uint8Array =>
	typeof body === 'string' ? encoder.encode(body) : body instanceof Uint8Array ? body : new Uint8Array(body);

const decodeBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return undefined;
	}
};

const importKey = (secret: string, use: 'sign' | 'verify'): Promise<CryptoKey> => {
	const raw = decodeBase64(secret.replace(/^whsec_/, ''));
	if (raw === undefined || raw.length === 0)
		throw new WebhookError('bad-secret', 'A secret is `whsec_` and Base64 after it');
	return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, [use]);
};

/** `{id}.{timestamp}.{body}`: what is signed (Standard Webhooks 1.0). */
const signedContent = (id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> => {
	const head = encoder.encode(`${id}.${timestamp}.`);
	const content = new Uint8Array(head.length + body.length);
	content.set(head);
	content.set(body, head.length);
	return content;
};

const headerOf = (headers: WebhookHeaders, name: string): string => {
	const value =
		headers instanceof Headers
			? headers.get(name)
			: Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
	const text = typeof value === 'string' ? value : value?.join(' ');
	if (!text) throw new WebhookError('missing-header', `The header ${name} is missing`);
	return text;
};

const isWithin = (timestamp: string, toleranceSeconds: number): boolean =>
	/^\d{1,12}$/.test(timestamp) && Math.abs(Date.now() / 1000 - Number(timestamp)) <= toleranceSeconds;

/**
 * Whether a delivery is ours (Standard Webhooks 1.0, HMAC-SHA256): answers with what it says, throws `WebhookError`.
 * The comparison is the one of WebCrypto, which takes the same time whatever differs.
 */
export const verifyWebhook = async <T = unknown>(options: VerifyWebhookOptions): Promise<Delivery<T>> => {
	const { secret, headers, toleranceSeconds = 300 } = options;
	const body = bytesOf(options.body);
	const id = headerOf(headers, 'webhook-id');
	const timestamp = headerOf(headers, 'webhook-timestamp');
	const signatures = headerOf(headers, 'webhook-signature')
		.split(/\s+/)
		.filter((each) => each.startsWith('v1,'))
		.map((each) => decodeBase64(each.slice(3)))
		.filter((each) => each !== undefined);
	if (!isWithin(timestamp, toleranceSeconds))
		throw new WebhookError('bad-timestamp', `webhook-timestamp is not within ${toleranceSeconds} s of now`);

	const secrets = typeof secret === 'string' ? [secret] : secret;
	const keys = await Promise.all(secrets.map((each) => importKey(each, 'verify')));
	const content = signedContent(id, timestamp, body);
	const attempts = keys.flatMap((key) => signatures.map((each) => crypto.subtle.verify('HMAC', key, each, content)));
	if (!(await Promise.all(attempts)).includes(true))
		throw new WebhookError('bad-signature', 'No signature fits the body and a known secret');

	try {
		return { id, sentAt: new Date(Number(timestamp) * 1000), event: JSON.parse(new TextDecoder().decode(body)) as T };
	} catch {
		throw new WebhookError('bad-body', 'The body is no JSON');
	}
};

/** The headers of a delivery, to try a receiver with: what the service does when it sends one. */
export const signWebhook = async (options: {
	secret: string;
	id: string;
	body: string;
	/** Default: now. */
	sentAt?: Date;
}): Promise<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> => {
	const { secret, id, body, sentAt = new Date() } = options;
	const timestamp = String(Math.floor(sentAt.getTime() / 1000));
	const content = signedContent(id, timestamp, encoder.encode(body));
	const signature = await crypto.subtle.sign('HMAC', await importKey(secret, 'sign'), content);
	const base64 = btoa(String.fromCharCode(...new Uint8Array(signature)));
	return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${base64}` };
};

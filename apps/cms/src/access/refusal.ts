import { APIError, type PayloadRequest } from 'payload';
import { keyInHeaders } from '../collections/agencies/keys/key.ts';
import { reasons, type Reason } from './reasons.ts';

/** A 403 that says which field it is about. */
export class FieldRefused extends APIError {
	constructor({ i18n }: Pick<PayloadRequest, 'i18n'>, field: string, reason: Reason) {
		const texts: Readonly<Record<string, string>> = reasons[reason];
		const text = texts[i18n?.language] ?? reasons[reason].en;
		// The admin marks the fields that `errors` names.
		super(`${field}: ${text}`, 403, { field, errors: [{ path: field, message: text }] }, true);
	}
}

/** A key that opens nothing is an error to be told, not a visitor: its owner would not notice. */
export const refuseBadKey = ({ headers, i18n, user }: Pick<PayloadRequest, 'headers' | 'i18n' | 'user'>) => {
	if (user || !headers || keyInHeaders(headers) === undefined) return;
	const texts: Readonly<Record<string, string>> = reasons.badKey;
	throw new APIError(texts[i18n?.language] ?? reasons.badKey.en, 401, null, true);
};

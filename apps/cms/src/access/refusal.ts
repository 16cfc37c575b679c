import { APIError, type PayloadRequest } from 'payload';
import { reasons, type Reason } from './reasons.ts';

/** A 403 that says which field it is about. */
export class FieldRefused extends APIError {
	constructor({ i18n }: Pick<PayloadRequest, 'i18n'>, field: string, reason: Reason) {
		const texts: Readonly<Record<string, string>> = reasons[reason];
		super(`${field}: ${texts[i18n?.language] ?? reasons[reason].en}`, 403, { field }, true);
	}
}

import type { FieldHook, TextareaFieldValidation } from 'payload';
import { textarea as validTextarea } from 'payload/shared';
import { actorOf } from '../../../access/roles.ts';
import { decrypt, encrypt, isEncrypted } from '../../../encryption/at-rest.ts';

export const maxContactLength = 2000;

type Args = Parameters<FieldHook>[0];

const placeOf = ({ data, originalDoc, req }: Args) => ({
	secret: req.payload.config.secret,
	purpose: 'consents/contact' as const,
	id: String(originalDoc?.id ?? data?.['id']),
});

/** What is too long stays as it is, for the validation to refuse. */
export const encryptContact: FieldHook = (args) => {
	const { value } = args;
	if (typeof value !== 'string' || value === '' || value.length > maxContactLength) return value;
	const place = placeOf(args);
	return decrypt(value, place) === undefined ? encrypt(value, place) : value;
};

/** Everybody but administrators works with the stored text, which says nothing; saving puts it back unchanged. */
export const decryptContact: FieldHook = (args) => {
	const { req, value } = args;
	if (typeof value !== 'string' || !actorOf(req).roles.includes('admin')) return value;
	return decrypt(value, placeOf(args)) ?? value;
};

/** The stored text is longer than what was written. */
export const validateContact: TextareaFieldValidation = (value, options) =>
	isEncrypted(value) || validTextarea(value, { ...options, maxLength: maxContactLength });

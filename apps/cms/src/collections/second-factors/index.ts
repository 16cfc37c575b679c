import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id.ts';

/**
 * What an account's second factor is, read by nobody. A row of its own, changed by single statements: signing in writes
 * whole accounts, and must not bring back a code that was used meanwhile.
 */
export const SecondFactors = {
	slug: 'second-factors',
	admin: { hidden: true },
	fields: [
		idField,
		// The account’s id.
		{ name: 'user', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
		// Encrypted, see `encryption/at-rest.ts`.
		{ name: 'secret', type: 'text', required: true, admin: { hidden: true } },
		// Until then it was only shown.
		{ name: 'confirmedAt', type: 'date' },
		// The half-minute of the last code, so that none is used twice (RFC 6238 §5.2).
		{ name: 'lastStep', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
		// SHA-256 of each, hexadecimal; those that are used are gone.
		{ name: 'recoveryCodes', type: 'json', admin: { hidden: true } },
	],
} satisfies CollectionConfig;

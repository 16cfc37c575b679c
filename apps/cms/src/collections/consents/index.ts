import { consentChannels, consentMethods } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { auditConsent, auditConsentDeletion } from '../../audit/consents.ts';
import { choice, choices } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';
import { day } from '../../fields/place.ts';
import { relation } from '../../fields/relation.ts';
import { consentEndpoints } from './endpoints.ts';
import { nameConsent } from './hooks/name-consent.ts';
import { keepWithdrawal } from './hooks/keep-withdrawal.ts';
import { decryptContact, encryptContact, validateContact } from './hooks/protect-contact.ts';
import { keepNeededConsent } from './hooks/keep-needed-consent.ts';
import { dateWithdrawal, enforceAfterChange, settleAgain } from './hooks/withdraw-testimony.ts';

/** By the service itself. */
const written = { access: { create: () => false, update: () => false } };

/** Never public and not in the API: who allowed what, and for how long. */
export const Consents = {
	slug: 'consents',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'testimony', 'scopes', 'reviewBy', 'expires'] },
	disableDuplicate: true,
	endpoints: consentEndpoints,
	hooks: {
		beforeChange: [keepWithdrawal, dateWithdrawal, nameConsent, settleAgain],
		afterChange: [enforceAfterChange, auditConsent],
		afterDelete: [auditConsentDeletion],
		beforeDelete: [keepNeededConsent],
	},
	fields: [
		idField,
		relation('testimony', 'testimonies', { required: true }),
		// Encrypted at rest; only administrators read it.
		{
			name: 'contact',
			type: 'textarea',
			validate: validateContact,
			hooks: { beforeChange: [encryptContact], afterRead: [decryptContact] },
		},
		{ name: 'language', type: 'text', required: true, maxLength: 20 },
		{ name: 'textVersion', type: 'text', required: true, maxLength: 20 },
		choice('method', consentMethods, { required: true }),
		choices('scopes', consentChannels, { required: true }),
		{ name: 'image', type: 'checkbox', defaultValue: false },
		day('date', { required: true }),
		day('reviewBy', { notBefore: 'date' }),
		day('expires', { notBefore: 'date' }),
		{ name: 'guardian', type: 'text', maxLength: 200 },
		{
			name: 'withdrawal',
			type: 'group',
			fields: [
				day('date'),
				{ name: 'by', type: 'text', maxLength: 200 },
				{ name: 'reason', type: 'textarea', maxLength: 1000 },
			],
		},
		// The day and the end of the id: tells consents apart, and says nothing of the person.
		{ ...written, name: 'title', type: 'text', admin: { hidden: true } },
		// Of the address by which the person withdraws: see `consent/link.ts`.
		{ ...written, name: 'linkHash', type: 'text', index: true, hidden: true },
		{ ...written, name: 'linkNumber', type: 'number', hidden: true },
		// When everything was done that its end asks for.
		{ ...written, name: 'settledAt', type: 'date', index: true, hidden: true },
		{
			name: 'document',
			type: 'ui',
			admin: { components: { Field: '/admin/components/consent-document/index.tsx#ConsentDocument' } },
		},
		{
			name: 'receipts',
			type: 'ui',
			admin: { components: { Field: '/admin/components/withdrawal-receipts/index.tsx#ReceiptsOfConsent' } },
		},
	],
} satisfies CollectionConfig;

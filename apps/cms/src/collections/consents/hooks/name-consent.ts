import type { CollectionBeforeChangeHook } from 'payload';
import { referenceOf } from '../../../consent/reference.ts';
import { hashToken, linkTokenOf } from '../../../consent/link.ts';
import { dayOf } from '../../themes/hooks/periods.ts';

/** Gives a consent its name, and from the beginning the link that the person may withdraw it by. */
export const nameConsent: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
	const id = String(originalDoc?.id ?? data['id']);
	const day = dayOf(data['date'] ?? originalDoc?.date);
	const title = [day, referenceOf(id)].filter(Boolean).join(' · ');
	if (operation === 'update') return { ...data, title };
	return { ...data, title, linkNumber: 1, linkHash: hashToken(linkTokenOf(id, 1)) };
};

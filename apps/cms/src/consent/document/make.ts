import type { Locale } from '@repo/i18n';
import type { PayloadRequest } from 'payload';
import { dayOf } from '../../collections/themes/hooks/periods.ts';
import { hashToken, linkAddress, linkTokenOf } from '../link.ts';
import { renderDocument } from './render.ts';
import { wordsOf } from './versions.ts';

type Day = string | Date | null;

interface StoredConsent {
	id: string;
	textVersion?: string | null;
	scopes?: string[] | null;
	image?: boolean | null;
	date?: Day;
	reviewBy?: Day;
	expires?: Day;
	guardian?: string | null;
	withdrawal?: { date?: Day } | null;
	linkHash?: string | null;
	linkNumber?: number | null;
}

const find = ({ payload }: PayloadRequest, id: string) =>
	payload.db.findOne<StoredConsent>({ collection: 'consents', where: { id: { equals: id } } });

/** Without hooks: the consent itself stays as it is. */
const storeLink = async ({ payload }: PayloadRequest, id: string, linkNumber: number): Promise<string> => {
	const token = linkTokenOf(id, linkNumber);
	const data = { linkNumber, linkHash: hashToken(token) };
	await payload.db.updateOne({ collection: 'consents', id, data, returning: false });
	return token;
};

/** Makes every link that was given for this consent open nothing. `false` where there is no such consent. */
export const renewLink = async (req: PayloadRequest, id: string): Promise<boolean> => {
	const consent = await find(req, id);
	if (!consent) return false;
	await storeLink(req, id, (consent.linkNumber ?? 0) + 1);
	return true;
};

/** The paper in one language, with the same link however often it is printed. */
export const documentFor = async (
	req: PayloadRequest,
	id: string,
	locale: Locale,
): Promise<string | 'unknownVersion' | undefined> => {
	const consent = await find(req, id);
	if (!consent) return undefined;
	const words = wordsOf(consent.textVersion ?? '', locale);
	if (words === undefined) return 'unknownVersion';
	const known = linkTokenOf(id, consent.linkNumber ?? 1);
	// One that was given before there were links, or under another secret.
	const isStored = consent.linkHash === hashToken(known);
	const token = isStored ? known : await storeLink(req, id, consent.linkNumber ?? 1);
	return renderDocument(
		{
			id,
			textVersion: consent.textVersion ?? '',
			scopes: consent.scopes ?? [],
			image: Boolean(consent.image),
			date: dayOf(consent.date),
			reviewBy: dayOf(consent.reviewBy),
			expires: dayOf(consent.expires),
			withdrawn: dayOf(consent.withdrawal?.date),
			guardian: consent.guardian?.trim() || undefined,
			address: linkAddress(token, locale),
		},
		words,
		locale,
	);
};

import { isLocale, type Locale } from '@repo/i18n';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { message } from '../../../labels/messages.ts';
import { today } from '../../themes/hooks/periods.ts';
import { consentsTo } from './consents-to.ts';
import { judgeConsents, type Verdict } from './judge-consent.ts';
import { languagesOf, storedLanguages } from './languages-of.ts';

const places: Partial<Record<Verdict, string>> = { consentImage: 'portrait', consentTranslation: 'quote' };

type Data = Record<string, unknown>;

/** In one language, as a save has it, or in all. */
const languagesIn = (data: Data, locale: string): Locale[] => {
	if (!isLocale(locale)) return languagesOf(data);
	const { quote, story, transcript, whatMattered } = data as { whatMattered?: { note?: unknown }[] | null } & Data;
	const texts = [quote, story, transcript, ...(whatMattered ?? []).map(({ note }) => note)];
	return texts.some(Boolean) ? [locale] : [];
};

/** After this save, if it publishes all that there is. */
const languagesAfter = async (req: PayloadRequest, id: string | number | undefined, data: Data): Promise<Locale[]> => {
	const locale = req.locale ?? '';
	const languages = id === undefined ? new Set<Locale>() : await storedLanguages(req, id);
	if (isLocale(locale)) languages.delete(locale);
	return [...new Set([...languages, ...languagesIn(data, locale)])];
};

/** Publishing needs a valid consent; with one, an earlier withdrawal is over. */
export const requireConsent: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
	if (data['_status'] !== 'published') return data;
	const id: string | number = originalDoc?.id ?? data['id'];
	const languages = await languagesAfter(req, originalDoc?.id, data);
	const verdict = judgeConsents({ ...data, languages }, await consentsTo(req, id), today());
	if (verdict === 'allowed') return { ...data, withdrawnAt: null };
	const text = message(req, verdict);
	return refuse(
		{ req, collection: collection.slug, id },
		{ path: places[verdict] ?? '_status', label: text, message: text },
	);
};

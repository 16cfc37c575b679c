import { isLocale, type Locale } from '@repo/i18n';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { message } from '../../../labels/messages.ts';
import { restoredIn } from '../../../versions/restored.ts';
import { today } from '../../themes/hooks/periods.ts';
import { consentsTo } from './consents-to.ts';
import { endedBy, judgeConsents, type Verdict } from './judge-consent.ts';
import { languagesOf, storedLanguages, type StoredWords } from './languages-of.ts';

const places: Partial<Record<Verdict, string>> = { consentImage: 'portrait', consentTranslation: 'quote' };

type Data = Record<string, unknown>;

/** In one language, as a save has it, or in all. */
const languagesIn = (data: Data, locale: string): Locale[] => {
	if (!isLocale(locale)) return languagesOf(data);
	const { quote, story, transcript, whatMattered } = data as { whatMattered?: { note?: unknown }[] | null } & Data;
	const texts = [quote, story, transcript, ...(whatMattered ?? []).map(({ note }) => note)];
	return texts.some(Boolean) ? [locale] : [];
};

/** A version comes back with its words in all languages. */
const languagesSaved = (req: PayloadRequest, id: string | number | undefined, data: Data): Locale[] => {
	const restored = restoredIn(req.context, 'testimonies', id);
	return restored ? languagesOf(restored.version.version as StoredWords) : languagesIn(data, req.locale ?? '');
};

/** After this save, if it publishes all that there is. */
const languagesAfter = async (req: PayloadRequest, id: string | number | undefined, data: Data): Promise<Locale[]> => {
	const locale = req.locale ?? '';
	const isWhole = restoredIn(req.context, 'testimonies', id) !== undefined;
	const languages = isWhole || id === undefined ? new Set<Locale>() : await storedLanguages(req, id);
	if (isLocale(locale)) languages.delete(locale);
	return [...new Set([...languages, ...languagesSaved(req, id, data)])];
};

/** Words that nobody consents to any longer are not kept, not even as a draft; they would be deleted with the others. */
const refuseWords = async (req: PayloadRequest, id: string | number, data: Data): Promise<void> => {
	if (req.context['isWithdrawing'] || languagesSaved(req, id, data).length === 0) return;
	if (endedBy(await consentsTo(req, id), today()) === undefined) return;
	const text = message(req, 'consentEnded');
	refuse({ req, collection: 'testimonies', id }, { path: 'quote', label: text, message: text });
};

/** Publishing needs a valid consent; with one, an earlier withdrawal is over. */
export const requireConsent: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
	const id: string | number = originalDoc?.id ?? data['id'];
	if (data['_status'] !== 'published') {
		await refuseWords(req, id, data);
		return data;
	}
	const languages = await languagesAfter(req, originalDoc?.id, data);
	const verdict = judgeConsents({ ...data, languages }, await consentsTo(req, id), today());
	if (verdict === 'allowed') return { ...data, withdrawnAt: null };
	const text = message(req, verdict);
	return refuse(
		{ req, collection: collection.slug, id },
		{ path: places[verdict] ?? '_status', label: text, message: text },
	);
};

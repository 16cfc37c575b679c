import { toast, useConfig, useDocumentInfo, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { reviewAt, type Review, type StepBody } from './requests.ts';
import { reviewWords } from './words.ts';

const doneKey = 'review-done';

/** Left by the page before it was loaded anew, and taken by the first who asks. */
const takeDone = (id: string): boolean => {
	const isDone = sessionStorage.getItem(doneKey) === id;
	if (isDone) sessionStorage.removeItem(doneKey);
	return isDone;
};

/** What the panel shows and does for the text that is open. */
export const useReview = () => {
	const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { code: locale } = useLocale();
	const { submit } = useForm();
	const isModified = useFormModified();
	const [review, setReview] = useState<Review>();
	const [isBusy, setBusy] = useState(false);
	const [isDone, setDone] = useState(false);
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = reviewWords[language];
	const api = `${config.serverURL}${config.routes.api}`;
	const document = id === undefined ? undefined : String(id);
	const collection = collectionSlug ?? '';
	const requests = useMemo(
		() => (document === undefined ? undefined : reviewAt({ api, collection, id: document, locale })),
		[api, collection, document, locale],
	);

	const complain = useCallback(
		(error: unknown) => toast.error((error instanceof Error && error.message) || words.failed),
		[words],
	);
	// Again after every save: somebody may have published with the button above.
	useEffect(() => {
		requests?.read().then(setReview, complain);
	}, [requests, complain, lastUpdateTime]);
	useEffect(() => {
		if (document !== undefined && takeDone(document)) setDone(true);
	}, [document]);

	const save = async (status: 'draft' | 'published'): Promise<boolean> => {
		const query = new URLSearchParams({ locale, depth: '0', ...(status === 'draft' && { draft: 'true' }) });
		const answer = await submit({
			action: `${api}/${collection}/${document}?${query}`,
			method: 'PATCH',
			overrides: { _status: status },
			skipValidation: status === 'draft',
		});
		// What was refused may be answered, too.
		return answer !== undefined && answer.res.ok;
	};

	/** Nothing that was typed is left behind: it is saved first. Publishing is a save itself, which names what is missing. */
	const perform = async (body: StepBody): Promise<boolean> => {
		if (body.step === 'publish') return save('published');
		if (isModified && review?.isLocked !== true && !(await save('draft'))) return false;
		await requests?.take(body);
		return true;
	};

	const take = async (body: StepBody) => {
		setBusy(true);
		try {
			if (!(await perform(body))) return;
			sessionStorage.setItem(doneKey, document ?? '');
			// The whole page: what may be written, its status and its versions are others now.
			window.location.reload();
		} catch (error) {
			complain(error);
		} finally {
			setBusy(false);
		}
	};

	return { hasDocument: document !== undefined, isBusy, isDone, language, review, take, words };
};

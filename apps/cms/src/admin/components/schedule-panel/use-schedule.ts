import { toast, useConfig, useDocumentInfo, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { isReviewed } from '../../../review/transitions.ts';
import { scheduleAt, type PlanBody, type Schedule } from './requests.ts';
import { scheduleWords } from './words.ts';

/** What the panel shows and does for the document that is open. */
export const useSchedule = () => {
	const { id, collectionSlug = '', lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { code } = useLocale();
	const { submit } = useForm();
	const isModified = useFormModified();
	const [schedule, setSchedule] = useState<Schedule>();
	const [isBusy, setBusy] = useState(false);
	const [isDone, setDone] = useState(false);
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const locale = isLocale(code) ? code : locales[0];
	const words = scheduleWords[language];
	const api = `${config.serverURL}${config.routes.api}`;
	const document = id === undefined ? undefined : String(id);
	const requests = useMemo(
		() => (document === undefined ? undefined : scheduleAt({ api, collection: collectionSlug, id: document, locale })),
		[api, collectionSlug, document, locale],
	);
	const complain = useCallback(
		(error: unknown) => void toast.error((error instanceof Error && error.message) || words.failed),
		[words],
	);
	// Again after every save: somebody may have published with the button above.
	useEffect(() => {
		requests?.read().then(setSchedule, complain);
	}, [requests, complain, lastUpdateTime]);

	/** Nothing that was typed is left behind: it is saved first. */
	const save = async (): Promise<boolean> => {
		if (!isModified) return true;
		const query = new URLSearchParams({ locale, depth: '0', draft: 'true' });
		const answer = await submit({
			action: `${api}/${collectionSlug}/${document}?${query}`,
			method: 'PATCH',
			overrides: { _status: 'draft' },
			skipValidation: true,
		});
		// What was refused may be answered, too.
		return answer !== undefined && answer.res.ok;
	};

	const attempt = async (work: () => Promise<Schedule | undefined>): Promise<boolean> => {
		setBusy(true);
		try {
			const answer = await work();
			if (!answer) return false;
			setSchedule(answer);
			setDone(true);
			// The whole page: its stage, and what may be written, are others now.
			if (isReviewed(collectionSlug)) window.location.reload();
			return true;
		} catch (error) {
			complain(error);
			return false;
		} finally {
			setBusy(false);
		}
	};

	return {
		...{ hasDocument: document !== undefined, isBusy, isDone, language, locale, schedule, words },
		hasReview: isReviewed(collectionSlug),
		plan: (body: PlanBody, inLanguage?: string) =>
			attempt(async () => ((await save()) ? requests?.plan(body, inLanguage) : undefined)),
		cancel: (plan: string) => attempt(async () => requests?.cancel(plan)),
	};
};

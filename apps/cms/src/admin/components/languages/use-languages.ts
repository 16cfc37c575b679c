import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { isLocale, locales, type Locale } from '@repo/i18n';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { languageWords } from './words.ts';
import type { BesideState } from './beside-edits.ts';
import { useDesk, type OpenDocument } from './provider.tsx';
import { languagesAt, type StepBody } from './requests.ts';

/** How far the languages of the open document are. */
export const useLanguages = () => {
	const { id, collectionSlug } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { code } = useLocale();
	const { beside: chosen, found, of, setBeside, show } = useDesk();
	const { routes, serverURL } = config;
	const open = useMemo((): OpenDocument | undefined => {
		if (id === undefined || !collectionSlug) return undefined;
		const address = `${serverURL}${routes.api}/${collectionSlug}/${encodeURIComponent(String(id))}/languages`;
		return { address, collection: collectionSlug, id: String(id) };
	}, [collectionSlug, id, routes.api, serverURL]);
	const locale = isLocale(code) ? code : locales[0];
	const beside = chosen === locale ? undefined : chosen;
	const name = `${open?.address} ${locale}`;
	const language = isLocale(i18n.language) ? i18n.language : locales[0];

	/** Again after every save, and after somebody else's words were taken. */
	const refresh = useCallback(() => {
		if (open) void show(name, languagesAt(open.address, locale, beside).read);
	}, [beside, locale, name, open, show]);

	const take = useCallback(
		async (body: StepBody, about: Locale = locale) => {
			if (!open) return;
			await show(name, languagesAt(open.address, locale, beside).read, () =>
				languagesAt(open.address, about, beside).take(body),
			);
		},
		[beside, locale, name, open, show],
	);

	return {
		beside,
		found: open && of === name ? found : undefined,
		language,
		locale,
		name,
		open,
		refresh,
		setBeside,
		take,
		words: languageWords[language],
	};
};

/** The panel asks; the fields only look. */
export const useAsking = ({ locale, open, refresh, setBeside }: ReturnType<typeof useLanguages>) => {
	const { lastUpdateTime } = useDocumentInfo();
	const { hasKept } = useDesk();
	useEffect(refresh, [refresh, lastUpdateTime]);
	// Words that were never stored are shown where they were written.
	useEffect(() => {
		const kept = open && locales.find((each) => each !== locale && hasKept(open, each));
		if (kept) setBeside(kept);
	}, [hasKept, locale, open, setBeside]);
};

const nothing: BesideState = { edits: new Map(), stored: new Map(), isFailing: false, savedAt: undefined };

/** What is being written in the language beside. */
export const useBesideEdits = ({ beside, open }: Pick<ReturnType<typeof useLanguages>, 'beside' | 'open'>) => {
	const { editsOf } = useDesk();
	const edits = open && beside ? editsOf(open, beside) : undefined;
	const state = useSyncExternalStore(
		useCallback((listener: () => void) => edits?.subscribe(listener) ?? (() => undefined), [edits]),
		() => edits?.read() ?? nothing,
		() => nothing,
	);
	return { edits, state };
};

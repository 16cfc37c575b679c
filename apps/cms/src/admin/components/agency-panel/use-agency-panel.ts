import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { isLocale, locales, type Locale } from '@repo/i18n';
import { useCallback, useEffect, useMemo, useState } from 'react';

interface PanelOptions<Requests, State, Words> {
	/** What the API can be asked for one agency. `api`: where it is, `/api`. */
	connect: (api: string, agency: string) => Requests;
	/** What the panel shows, read anew after everything that is done in it. */
	read: (requests: Requests) => Promise<State>;
	empty: State;
	words: Readonly<Record<Locale, Words>>;
}

/** What the panels on an agency's page have in common. The options are the same at every rendering. */
export const useAgencyPanel = <Requests, State, Words extends { failed: string }>({
	connect,
	read,
	empty,
	words: wordsOf,
}: PanelOptions<Requests, State, Words>) => {
	const { id } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const [state, setState] = useState(empty);
	/** A key or a secret, on the one occasion it can be read. */
	const [shown, setShown] = useState<string>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = wordsOf[language];
	const agency = id === undefined ? undefined : String(id);
	const api = `${config.serverURL}${config.routes.api}`;
	/** `undefined` until the agency is saved. */
	const requests = useMemo(() => (agency === undefined ? undefined : connect(api, agency)), [connect, api, agency]);

	const attempt = useCallback(
		async (work: () => Promise<unknown>) => {
			try {
				await work();
				if (requests) setState(await read(requests));
			} catch (error) {
				toast.error((error instanceof Error && error.message) || words.failed);
			}
		},
		[requests, read, words],
	);
	useEffect(() => {
		void attempt(() => Promise.resolve());
	}, [attempt]);

	const show = async (making: Promise<string>) => setShown(await making);
	return { attempt, hide: () => setShown(undefined), language, requests, show, shown, state, words };
};

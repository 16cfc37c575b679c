'use client';

import { toast, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { signInWords } from '../sign-in/words.ts';
import { AgencySection } from './agency-section.tsx';
import { FactorSection } from './factor-section.tsx';
import { securityAt, type Security } from './requests.ts';
import { SessionList } from './session-list.tsx';

/** On an account: its second factor, and where it is signed in. */
export const AccountSecurity = () => {
	const { id } = useDocumentInfo();
	const { user } = useAuth();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const [security, setSecurity] = useState<Security>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = signInWords[language];
	const api = `${config.serverURL}${config.routes.api}`;
	const requests = useMemo(() => (id === undefined ? undefined : securityAt(api, String(id))), [api, id]);
	const isOwn = user?.id === id;
	const isAdmin = (user as { roles?: string[] } | null)?.roles?.includes('admin') === true;

	const attempt = useCallback(
		async (work?: () => Promise<unknown>) => {
			try {
				await work?.();
				if (requests) setSecurity(await requests.read());
			} catch (error) {
				toast.error((error instanceof Error && error.message) || words.failed);
			}
		},
		[requests, words],
	);
	useEffect(() => {
		void attempt();
	}, [attempt]);

	if (!requests || !security) return null;
	return (
		<section className="field-type agency-panel sign-in" aria-label={words.security}>
			<h2>{words.security}</h2>
			<FactorSection
				api={api}
				factor={security.factor}
				isOwn={isOwn}
				language={language}
				words={words}
				onRemove={(code) => void attempt(() => requests.removeFactor(code))}
				onSetUp={() => void attempt()}
			/>
			<AgencySection
				agency={security.agency}
				mayUnlink={isAdmin}
				words={words}
				onUnlink={() => void attempt(() => requests.unlink())}
			/>
			<SessionList
				sessions={security.sessions}
				isOwn={isOwn}
				language={language}
				words={words}
				onEnd={(what) => void attempt(() => requests.end(what))}
			/>
		</section>
	);
};

'use client';

import { Button, ConfirmationModal, toast, useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { isLocale, localeNames, locales } from '@repo/i18n';
import { send } from '../agency-panel/send.ts';
import { consentDocumentWords } from './words.ts';

const renewing = 'renew-consent-link';

/** The paper that the person keeps, in each language, and a new link for it. */
export const ConsentDocument = () => {
	const { id } = useDocumentInfo();
	const { config } = useConfig();
	const { openModal } = useModal();
	const { i18n } = useTranslation();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = consentDocumentWords[language];
	const api = `${config.serverURL}${config.routes.api}/consents/${encodeURIComponent(String(id))}`;

	const renew = async () => {
		try {
			await send('POST', `${api}/link`);
			toast.success(words.renewed);
		} catch (error) {
			toast.error((error instanceof Error && error.message) || words.failed);
		}
	};

	return (
		<section className="field-type agency-panel" aria-label={words.title}>
			<h2>{words.title}</h2>
			<p>{words.explained}</p>
			{id === undefined ? (
				<p>{words.unsaved}</p>
			) : (
				<>
					<p>{words.open}</p>
					<ul className="consent-document__languages">
						{locales.map((locale) => (
							<li key={locale}>
								<a href={`${api}/document?language=${locale}`} target="_blank" rel="noreferrer" lang={locale}>
									{localeNames[locale]}
								</a>
							</li>
						))}
					</ul>
					<p>{words.renewExplained}</p>
					<Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(renewing)}>
						{words.renew}
					</Button>
					<ConfirmationModal modalSlug={renewing} heading={words.renew} body={words.sure} onConfirm={renew} />
				</>
			)}
		</section>
	);
};

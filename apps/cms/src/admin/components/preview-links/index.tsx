'use client';

import { Button, toast, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ShownOnce } from '../agency-panel/shown-once.tsx';
import { formatMoment } from '../format-moment.ts';
import { MakeLink } from './make-link.tsx';
import { previewLinksAt, type PreviewLinks } from './requests.ts';
import { previewLinkWords } from './words.ts';

/** Who may see the draft without an account: the links that are open, a way to make one and to end each. */
export const PreviewLinksPanel = () => {
	const { id, collectionSlug = '', lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { code: locale } = useLocale();
	const [state, setState] = useState<PreviewLinks>();
	const [shown, setShown] = useState<string>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = previewLinkWords[language];
	const api = `${config.serverURL}${config.routes.api}`;
	const requests = useMemo(
		() => (id === undefined ? undefined : previewLinksAt({ api, collection: collectionSlug, id: String(id), locale })),
		[api, collectionSlug, id, locale],
	);
	const attempt = useCallback(
		(work: Promise<unknown>) =>
			work.catch((error: unknown) => void toast.error((error instanceof Error && error.message) || words.failed)),
		[words],
	);
	const isTestimony = collectionSlug === 'testimonies';
	// A consent may have been registered meanwhile; elsewhere nothing about a save changes the links.
	useEffect(() => {
		if (requests) void attempt(requests.read().then(setState));
	}, [attempt, requests, isTestimony ? lastUpdateTime : undefined]);

	if (!requests || !state) return null;
	const make = async (body: { days: number; note?: string }) => {
		const { address } = await requests.make(body);
		setShown(address);
		setState(await requests.read());
	};
	return (
		<section className="preview-links" aria-label={words.title}>
			<h2>{words.title}</h2>
			{state.hindrance === null ? (
				<>
					<p>{words.about}</p>
					<MakeLink words={words} onMake={(body) => void attempt(make(body))} />
				</>
			) : (
				<p>
					{words.hindered} {state.hindrance}
				</p>
			)}
			<ShownOnce value={shown} words={words} onDone={() => setShown(undefined)} />
			{state.links.length > 0 && (
				<ul aria-label={words.open}>
					{state.links.map((link) => (
						<li key={link.id}>
							<span>
								{link.note && <b>{link.note} </b>}
								{words.until.replace('{date}', formatMoment(link.expires, language))}
								{link.by && <small> {link.by}</small>}
							</span>
							<Button
								buttonStyle="secondary"
								size="small"
								margin={false}
								aria-label={`${words.revoke}: ${link.note ?? formatMoment(link.created, language)}`}
								onClick={() => void attempt(requests.revoke(link.id).then(setState))}
							>
								{words.revoke}
							</Button>
						</li>
					))}
				</ul>
			)}
		</section>
	);
};

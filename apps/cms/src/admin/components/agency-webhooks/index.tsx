'use client';

import { Button, CopyToClipboard, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import type { WebhookEndpointAnswer } from '@repo/types/contracts';
import { webhookErrors } from '@repo/types/vocabulary';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { AddEndpoint } from './add-endpoint.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { EndpointList, type EndpointAction } from './endpoint-list.tsx';
import { webhooksAt, type Overview } from './requests.ts';
import { webhookWords } from './words.ts';

/** Where an agency is told of changes, how that goes, and what can be done about it. */
export const AgencyWebhooks = () => {
	const { id } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const [{ endpoints, deliveries }, setOverview] = useState<Overview>({ endpoints: [], deliveries: [] });
	const [shown, setShown] = useState<string>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = webhookWords[language];
	const agency = id === undefined ? undefined : String(id);
	const api = `${config.serverURL}${config.routes.api}`;
	const requests = useMemo(() => (agency === undefined ? undefined : webhooksAt(api, agency)), [api, agency]);

	const attempt = useCallback(
		async (work: () => Promise<unknown>) => {
			try {
				await work();
				if (requests) setOverview(await requests.overview());
			} catch (error) {
				toast.error((error instanceof Error && error.message) || words.failed);
			}
		},
		[requests, words],
	);

	useEffect(() => {
		void attempt(() => Promise.resolve());
	}, [attempt]);

	if (requests === undefined) return <p>{words.saveFirst}</p>;

	const show = async (making: Promise<string>) => setShown(await making);
	const test = async (endpoint: string) => {
		const { lastError } = await requests.test(endpoint);
		if (lastError) toast.error(webhookErrors[lastError][language]);
		else toast.success(words.testGood);
	};
	const actions: Record<EndpointAction, (endpoint: string) => Promise<unknown>> = {
		test,
		pause: (endpoint) => requests.pause(endpoint, true),
		resume: (endpoint) => requests.pause(endpoint, false),
		replayDead: requests.replayDead,
		rotate: (endpoint) => show(requests.rotate(endpoint)),
	};
	const act = (endpoint: WebhookEndpointAnswer, action: EndpointAction) =>
		void attempt(() => actions[action](endpoint.id));

	return (
		<section className="field-type agency-webhooks" aria-label={words.title}>
			<p>{words.explained}</p>
			<div role="status">
				{shown !== undefined && (
					<div className="agency-keys__shown">
						<p>{words.shownOnce}</p>
						<code>{shown}</code>
						<CopyToClipboard value={shown} successMessage={words.copied} />
						<Button buttonStyle="secondary" size="small" margin={false} onClick={() => setShown(undefined)}>
							{words.done}
						</Button>
					</div>
				)}
			</div>
			<AddEndpoint words={words} onAdd={(url, types) => void attempt(() => show(requests.add(url, types)))} />
			{endpoints.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<EndpointList endpoints={endpoints} words={words} language={language} onAction={act} />
			)}
			<h3>{words.deliveries}</h3>
			{deliveries.length === 0 ? (
				<p>{words.noDeliveries}</p>
			) : (
				<DeliveryList
					deliveries={deliveries}
					words={words}
					language={language}
					onReplay={({ id: delivery }) => void attempt(() => requests.replay(delivery))}
				/>
			)}
		</section>
	);
};

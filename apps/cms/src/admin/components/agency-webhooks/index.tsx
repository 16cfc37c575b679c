'use client';

import { ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import type { WebhookEndpointAnswer } from '@repo/types/contracts';
import { webhookErrors } from '@repo/types/vocabulary';
import { useState } from 'react';
import { ShownOnce } from '../agency-panel/shown-once.tsx';
import { useAgencyPanel } from '../agency-panel/use-agency-panel.ts';
import { AddEndpoint } from './add-endpoint.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { EndpointList, type EndpointAction } from './endpoint-list.tsx';
import { webhooksAt, type Overview } from './requests.ts';
import { webhookWords } from './words.ts';

const removing = 'agency-webhooks-remove';

const panel = {
	connect: webhooksAt,
	read: ({ overview }: ReturnType<typeof webhooksAt>): Promise<Overview> => overview(),
	empty: { endpoints: [], deliveries: [] },
	words: webhookWords,
};

/** Where an agency is told of changes, how that goes, and what can be done about it. */
export const AgencyWebhooks = () => {
	const { attempt, hide, language, requests, show, shown, state, words } = useAgencyPanel(panel);
	const { openModal } = useModal();
	const [chosen, setChosen] = useState<WebhookEndpointAnswer>();
	const { endpoints, deliveries } = state;
	if (requests === undefined) return <p>{words.saveFirst}</p>;

	const test = async (endpoint: string) => {
		const { lastError } = await requests.test(endpoint);
		if (lastError) toast.error(webhookErrors[lastError][language]);
		else toast.success(words.testGood);
	};
	const actions: Record<Exclude<EndpointAction, 'remove'>, (endpoint: string) => Promise<unknown>> = {
		test,
		pause: (endpoint) => requests.pause(endpoint, true),
		resume: (endpoint) => requests.pause(endpoint, false),
		replayDead: requests.replayDead,
		rotate: (endpoint) => show(requests.rotate(endpoint)),
	};
	const act = (endpoint: WebhookEndpointAnswer, action: EndpointAction) => {
		if (action !== 'remove') {
			void attempt(() => actions[action](endpoint.id));
			return;
		}
		setChosen(endpoint);
		openModal(removing);
	};

	return (
		<section className="field-type agency-panel" aria-label={words.title}>
			<p>{words.explained}</p>
			<ShownOnce value={shown} words={words} onDone={hide} />
			<AddEndpoint words={words} onAdd={(url, types) => void attempt(() => show(requests.add(url, types)))} />
			{endpoints.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<EndpointList endpoints={endpoints} words={words} language={language} onAction={act} />
			)}
			<h2>{words.deliveries}</h2>
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
			<ConfirmationModal
				modalSlug={removing}
				heading={words.remove}
				body={words.removeAsked.replace('{url}', chosen?.url ?? '')}
				onConfirm={() => attempt(() => (chosen ? requests.remove(chosen.id) : Promise.resolve()))}
			/>
		</section>
	);
};

'use client';

import { Button } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import type { WebhookDeliveryAnswer } from '@repo/types/contracts';
import { deliveryStates, webhookErrors } from '@repo/types/vocabulary';
import type { WebhookWords } from './words.ts';

interface DeliveryListProps {
	deliveries: readonly WebhookDeliveryAnswer[];
	words: WebhookWords;
	language: Locale;
	onReplay: (delivery: WebhookDeliveryAnswer) => void;
}

/** What was sent last, the newest first. */
export const DeliveryList = ({ deliveries, words, language, onReplay }: DeliveryListProps) => {
	const second = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
	const errorOf = ({ lastError, lastStatus }: WebhookDeliveryAnswer) =>
		lastError ? [webhookErrors[lastError][language], lastStatus].filter(Boolean).join(' · ') : '–';
	return (
		<div className="agency-panel__list">
			<table>
				<thead>
					<tr>
						<th scope="col">{words.event}</th>
						<th scope="col">{words.when}</th>
						<th scope="col">{words.state}</th>
						<th scope="col">{words.attempts}</th>
						<th scope="col">{words.lastError}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{deliveries.map((delivery) => (
						<tr key={delivery.id}>
							<th scope="row">{delivery.type}</th>
							<td>{delivery.lastAttempt ? second.format(new Date(delivery.lastAttempt)) : '–'}</td>
							<td>{deliveryStates[delivery.state][language]}</td>
							<td>{delivery.attempts}</td>
							<td>{errorOf(delivery)}</td>
							<td>
								<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onReplay(delivery)}>
									{words.replay}
								</Button>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
};

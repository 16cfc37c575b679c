import { Button } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import type { WebhookDeliveryAnswer } from '@repo/types/contracts';
import { deliveryStates, webhookErrors } from '@repo/types/vocabulary';
import { PanelTable } from '../agency-panel/panel-table.tsx';
import { formatMoment } from '../format-moment.ts';
import type { WebhookWords } from './words.ts';

interface DeliveryListProps {
	deliveries: readonly WebhookDeliveryAnswer[];
	words: WebhookWords;
	language: Locale;
	onReplay: (delivery: WebhookDeliveryAnswer) => void;
}

/** What was sent last, the newest first. */
export const DeliveryList = ({ deliveries, words, language, onReplay }: DeliveryListProps) => {
	const errorOf = ({ lastError, lastStatus }: WebhookDeliveryAnswer) =>
		lastError ? [webhookErrors[lastError][language], lastStatus].filter(Boolean).join(' · ') : '–';
	const replay = (delivery: WebhookDeliveryAnswer) => (
		<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onReplay(delivery)}>
			{words.replay}
		</Button>
	);
	return (
		<PanelTable
			label={words.deliveries}
			rows={deliveries}
			keyOf={({ id }) => id}
			columns={[
				{ heading: words.event, cell: ({ type }) => type },
				{
					heading: words.when,
					cell: ({ lastAttempt }) => (lastAttempt ? formatMoment(lastAttempt, language, { style: 'second' }) : '–'),
				},
				{ heading: words.state, cell: ({ state }) => deliveryStates[state][language] },
				{ heading: words.attempts, cell: ({ attempts }) => attempts },
				{ heading: words.lastError, cell: errorOf },
				{ cell: replay },
			]}
		/>
	);
};

'use client';

import { Button } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import type { WebhookEndpointAnswer } from '@repo/types/contracts';
import { webhookErrors, webhookPauses } from '@repo/types/vocabulary';
import { formatMoment } from '../format-moment.ts';
import type { WebhookWords } from './words.ts';

export type EndpointAction = 'test' | 'pause' | 'resume' | 'replayDead' | 'rotate' | 'remove';

interface EndpointListProps {
	endpoints: readonly WebhookEndpointAnswer[];
	words: WebhookWords;
	language: Locale;
	onAction: (endpoint: WebhookEndpointAnswer, action: EndpointAction) => void;
}

const actionsOn = ({ paused, dead }: WebhookEndpointAnswer): EndpointAction[] => [
	'test',
	paused ? 'resume' : 'pause',
	...(dead > 0 ? (['replayDead'] as const) : []),
	'rotate',
	'remove',
];

/** Each address with how it stands, and what can be done about it. */
export const EndpointList = ({ endpoints, words, language, onAction }: EndpointListProps) => {
	const number = new Intl.NumberFormat(language);
	return (
		<ul className="agency-webhooks__endpoints">
			{endpoints.map((endpoint) => (
				<li key={endpoint.id}>
					<code>{endpoint.url}</code>
					<p>
						<strong>{endpoint.pausedWhy ? webhookPauses[endpoint.pausedWhy][language] : words.works}</strong>
						{endpoint.types.length > 0 && ` · ${endpoint.types.join(', ')}`}
						{endpoint.lastError && ` · ${webhookErrors[endpoint.lastError][language]}`}
					</p>
					<dl>
						{(['lag', 'waiting', 'dead', 'failures'] as const).map((name) => (
							<div key={name}>
								<dt>{words[name]}</dt>
								<dd>{number.format(endpoint[name])}</dd>
							</div>
						))}
						<div>
							<dt>{words.lastSuccess}</dt>
							<dd>{endpoint.lastSuccess ? formatMoment(endpoint.lastSuccess, language) : words.never}</dd>
						</div>
					</dl>
					<div className="agency-webhooks__buttons">
						{actionsOn(endpoint).map((action) => (
							<Button
								key={action}
								buttonStyle="secondary"
								size="small"
								margin={false}
								onClick={() => onAction(endpoint, action)}
							>
								{words[action]}
							</Button>
						))}
					</div>
				</li>
			))}
		</ul>
	);
};

import type { WebhookDeliveryAnswer, WebhookEndpointAnswer } from '@repo/types/contracts';
import { send } from '../agency-panel/send.ts';

/** What the panel shows. */
export interface Overview {
	endpoints: readonly WebhookEndpointAnswer[];
	/** The newest ones. */
	deliveries: readonly WebhookDeliveryAnswer[];
}

const shownDeliveries = 20;

/** What the webhooks of one agency can be asked. `api`: where the API is, `/api`. */
export const webhooksAt = (api: string, agency: string) => {
	const base = `${api}/webhooks`;
	const ofAgency = `agency=${encodeURIComponent(agency)}`;
	const secretOf = async (asked: Promise<unknown>) => ((await asked) as { secret: string }).secret;
	return {
		overview: async (): Promise<Overview> => {
			const [endpoints, deliveries] = (await Promise.all([
				send('GET', `${base}/endpoints?${ofAgency}`),
				send('GET', `${base}/deliveries?${ofAgency}&limit=${shownDeliveries}`),
			])) as [Pick<Overview, 'endpoints'>, Pick<Overview, 'deliveries'>];
			return { ...endpoints, ...deliveries };
		},
		add: (url: string, types: string[]) => secretOf(send('POST', `${base}/endpoints`, { agency, url, types })),
		rotate: (id: string) => secretOf(send('POST', `${base}/endpoints/${id}/secrets`, {})),
		pause: (id: string, paused: boolean) => send('PATCH', `${base}/endpoints/${id}`, { paused }),
		test: async (id: string) => (await send('POST', `${base}/test`, { endpoint: id })) as WebhookDeliveryAnswer,
		remove: (id: string) => send('DELETE', `${base}/endpoints/${id}`),
		replay: (id: string) => send('POST', `${base}/deliveries/${id}/replay`),
		replayDead: (id: string) => send('POST', `${base}/endpoints/${id}/replay`),
	};
};

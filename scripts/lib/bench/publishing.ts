import { Stop } from '../processes.ts';
import type { Figure } from './figures.ts';
import { load } from './load.ts';
import { login, type Running, type Settings } from './settings.ts';
import { listPath } from './warm.ts';

const publishEveryMs = 1000;
/** Half of them read the list, half one document. */
const connections = 8;

const ask = async (url: string, method: string, body: object, token?: string): Promise<Record<string, unknown>> => {
	const response = await fetch(url, {
		method,
		headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
		body: JSON.stringify(body),
	});
	if (!response.ok) throw new Stop(`${method} ${url} answered ${response.status}: ${await response.text()}`);
	return (await response.json()) as Record<string, unknown>;
};

/** Publishes once a second until the signal says so; gives back how long each took, in milliseconds. */
const publish = async ({ url }: Running, id: string, signal: AbortSignal): Promise<number[]> => {
	const { token } = (await ask(`${url}/api/users/login`, 'POST', login)) as { token: string };
	const durations: number[] = [];
	for (let edition = 1; !signal.aborted; edition += 1) {
		const startedAt = performance.now();
		const data = { title: `Title, edition ${edition}`, _status: 'published' };
		await ask(`${url}/api/practices/${id}?locale=sv&depth=0`, 'PATCH', data, token);
		durations.push(performance.now() - startedAt);
		await new Promise((resolve) => setTimeout(resolve, publishEveryMs - (performance.now() - startedAt)));
	}
	return durations;
};

/** What readers wait while an editor publishes once a second. */
export const measureWhilePublishing = async (cms: Running, settings: Settings): Promise<Figure[]> => {
	const { docs } = (await (await fetch(`${cms.url}${listPath}`)).json()) as { docs: { id: string }[] };
	const [edited] = docs;
	if (!edited) throw new Stop('There are no practices to read.');
	const end = new AbortController();
	const published = publish(cms, edited.id, end.signal);
	const options = { seconds: Math.max(10, settings.seconds), connections: connections / 2 };
	const [list, document] = await Promise.all([
		load({ name: 'list of 20', origin: cms.url, path: listPath }, options),
		load({ name: 'one document', origin: cms.url, path: `/api/practices/${edited.id}?locale=sv` }, options),
	]).finally(() => end.abort());
	const durations = await published;

	const part = 'publishing';
	const details = { list, document, published: durations };
	return [
		{ part, name: 'p50 of warm reads', value: Math.max(list.p50Ms, document.p50Ms), unit: ' ms' },
		{
			part,
			name: 'p99 of warm reads',
			value: Math.max(list.p99Ms, document.p99Ms),
			unit: ' ms',
			promise: { atMost: 10 },
			details,
		},
		{ part, name: 'longest warm read', value: Math.max(list.maxMs, document.maxMs), unit: ' ms' },
	];
};

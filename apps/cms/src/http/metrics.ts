import { collectDefaultMetrics, Registry } from 'prom-client';
import { Durations } from './durations.ts';

/** Every figure of the service, for Prometheus. Whoever has figures of their own registers them here. */
export const metrics = new Registry();

// The process, its memory and garbage, and by how much the event loop is late.
collectDefaultMetrics({ register: metrics });

/** Seconds from the first byte of a request to the last of its answer; its `_count` is the number of requests. */
const requestDuration = new Durations({
	name: 'http_request_duration_seconds',
	help: 'How long answers took, by part of the service and kind of status.',
	labelNames: ['route', 'status'],
	bounds: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});
metrics.registerMetric(requestDuration.metric);

/** By the first digit. */
const kinds = ['', '1xx', '2xx', '3xx', '4xx', '5xx'];

interface Answered {
	route: string;
	/** Absent where the caller went away before the end. */
	status: number | undefined;
	durationMs: number;
}

export const countAnswer = ({ route, status, durationMs }: Answered): void => {
	const kind = status === undefined ? 'aborted' : (kinds[Math.floor(status / 100)] ?? 'other');
	requestDuration.observe(route, kind, durationMs / 1000);
};

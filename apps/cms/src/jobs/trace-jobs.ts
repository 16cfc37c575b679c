import { Histogram } from 'prom-client';
import type { SanitizedConfig, TaskConfig, TaskHandler } from 'payload';
import { logger } from '../http/logging.ts';
import { metrics } from '../http/metrics.ts';
import { inRequest } from '../http/request-context.ts';

const jobDuration = new Histogram({
	name: 'job_duration_seconds',
	help: 'How long the runs of jobs took, by task and outcome.',
	labelNames: ['task', 'outcome'],
	buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60, 300],
	registers: [metrics],
});

type Handler = TaskHandler<TaskConfig['slug']>;

/** What is logged while the job runs carries `job-` and its id. */
const traced =
	(task: string, handler: Handler): Handler =>
	(args) =>
		inRequest(`job-${String(args.job.id)}`, async () => {
			const startedAt = performance.now();
			let outcome = 'failed';
			try {
				const result = await handler(args);
				outcome = 'done';
				return result;
			} finally {
				const durationMs = performance.now() - startedAt;
				jobDuration.observe({ task, outcome }, durationMs / 1000);
				logger.info({ task, outcome, durationMs: Math.round(durationMs) }, 'Ran a job');
			}
		});

/** Traces every task there is, Payload's own among them. */
export const traceJobs = (config: SanitizedConfig): SanitizedConfig => {
	for (const task of config.jobs.tasks ?? []) {
		if (typeof task.handler === 'function') task.handler = traced(task.slug, task.handler);
	}
	return config;
};

import { describe } from 'vitest';
import { openBench } from './webhooks/bench.ts';
import { describeDelivery } from './webhooks/scenarios.ts';

describe('webhooks on SQLite', () => describeDelivery(openBench));

import { keepOrder } from './shape/order.ts';
import { shapeReads } from './shape/reads.ts';
import type { BaseDatabaseAdapter } from 'payload';

/** Both databases answer alike: same shape, same order. */
export const answerAlike = <Adapter extends object>(adapter: Adapter): Adapter => {
	keepOrder(adapter as unknown as BaseDatabaseAdapter);
	shapeReads(adapter as unknown as BaseDatabaseAdapter);
	return adapter;
};

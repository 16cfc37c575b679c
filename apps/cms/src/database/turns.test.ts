import { expect, test } from 'vitest';
import { createTurns, DatabaseBusyError } from './turns.ts';

test('writes come one after the other, in the order they asked', async () => {
	const turns = createTurns({ waitMs: 1000 });
	const order: string[] = [];
	const work = async (name: string) => {
		const end = await turns.take();
		order.push(`${name} begins`);
		await Promise.resolve();
		order.push(`${name} ends`);
		end();
	};
	await Promise.all([work('one'), work('two'), work('three')]);

	expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
});

test('a write that waits too long is told so, and the next one still gets its turn', async () => {
	const turns = createTurns({ waitMs: 5 });
	const end = await turns.take();

	await expect(turns.take()).rejects.toThrow(DatabaseBusyError);
	end();
	await expect(turns.take()).resolves.toBeTypeOf('function');
});

test('ending a turn twice gives away one turn only', async () => {
	const turns = createTurns({ waitMs: 5 });
	const end = await turns.take();
	const second = turns.take();
	end();
	end();
	await second;

	await expect(turns.take()).rejects.toThrow(DatabaseBusyError);
});

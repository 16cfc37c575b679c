import { expect } from 'vitest';
import type { CmsProcess } from '../database/process.ts';
import { faultsOf, writeUntilEnd, type Acknowledged } from './writes.ts';

/** The disk fills up amid the writes, so that some are acknowledged whatever the service writes beside them. */
export const writeUntilFull = async (
	cms: CmsProcess,
	acknowledged: Acknowledged,
	fill?: () => Promise<void>,
): Promise<void> => {
	let filling: Promise<void> | undefined;
	const refusals = await writeUntilEnd(cms, acknowledged, () => void (filling ??= fill?.()));
	await filling;
	expect(acknowledged.size).toBeGreaterThan(0);
	expect(refusals.filter((message) => !message.includes('no space left'))).toEqual([]);
	expect(await faultsOf(cms, acknowledged)).toEqual([]);
};

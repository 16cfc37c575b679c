import type { ChangeLog, PageOptions } from '../../changes/index.ts';
import { readCursor } from '../../changes/index.ts';
import { wholeNumber } from '../guard/parameters.ts';
import { badParameter } from '../problem.ts';

const limits = { default: 100, max: 500 };
const known = new Set(['since', 'types', 'limit']);

/** The number behind a cursor; 400 for one that we never gave. */
export const guardCursor = async (value: unknown, name: string, log: ChangeLog): Promise<number> => {
	const seq = typeof value === 'string' ? readCursor(value) : undefined;
	if (seq === undefined || seq > (await log.newest())) {
		throw badParameter(name, 'Not a cursor of ours. Leave it out to start from the beginning.');
	}
	return seq;
};

const guardTypes = (value: unknown, log: ChangeLog): string[] => {
	const types = typeof value === 'string' ? value.split(',') : [];
	const isKnown = types.length > 0 && types.every((type) => log.collections.has(type));
	if (!isKnown) throw badParameter('types', `Must be some of ${[...log.collections].join(', ')}, with commas between.`);
	return [...new Set(types)].toSorted();
};

/** The parameters of `GET /api/changes`, checked. */
export const readParameters = async (query: Record<string, unknown>, log: ChangeLog): Promise<PageOptions> => {
	for (const name of Object.keys(query)) {
		if (!known.has(name)) throw badParameter(name, 'There is no such parameter here.');
	}
	return {
		limit: query.limit === undefined ? limits.default : wholeNumber(query.limit, 'limit', 1, limits.max),
		collections: query.types === undefined ? undefined : guardTypes(query.types, log),
		after: query.since === undefined ? 0 : await guardCursor(query.since, 'since', log),
	};
};

const longestWaitSeconds = 60;

/** The seconds that `Prefer: wait=25` (RFC 7240 §4.3) asks for, as many as we grant. What cannot be read is no wish. */
export const waitOf = (prefer: string | undefined): number | undefined => {
	for (const preference of (prefer ?? '').split(',')) {
		const seconds = /^\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:;.*)?$/i.exec(preference)?.[1];
		if (seconds !== undefined) return Math.min(Number(seconds), longestWaitSeconds);
	}
	return undefined;
};

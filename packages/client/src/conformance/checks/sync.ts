import { cursorAfter } from '../../changes.ts';
import type { Change, ChangeKind, ChangesPage } from '../../types.ts';
import { getJson, isRecord, LeftOut, must, mustEqual, type Group, type Probe } from '../check.ts';

const kinds: Record<ChangeKind, 'tombstone' | 'moved' | 'present'> = {
	published: 'present',
	updated: 'present',
	moved: 'moved',
	unpublished: 'tombstone',
	deleted: 'tombstone',
	withdrawn: 'tombstone',
};
const members = [
	'at',
	'collection',
	'cursor',
	'id',
	'kind',
	'languages',
	'mergedInto',
	'newSlug',
	'previousSlug',
	'reason',
];
const cursorPattern = /^[\w-]{1,64}$/;

const mustBeChange = (entry: unknown): void => {
	must(isRecord(entry), 'An entry of the log is no object');
	const { cursor, kind } = entry;
	mustEqual(Object.keys(entry).toSorted(), members, `What the entry ${String(cursor)} has`);
	must(typeof cursor === 'string' && cursorPattern.test(cursor), `${String(cursor)} is no cursor`);
	must(typeof kind === 'string' && kind in kinds, `${String(kind)} is no kind of change`);
	must(!Number.isNaN(Date.parse(String(entry.at))), `The time of the entry ${cursor} is none`);
	const is = kinds[kind as ChangeKind];
	must(
		(entry.reason !== null) === (is === 'tombstone'),
		`The entry ${cursor} (${kind}) has the reason ${String(entry.reason)}`,
	);
	must(
		(entry.mergedInto !== null) === (entry.reason === 'merged'),
		`The entry ${cursor} (${kind}) says ${String(entry.mergedInto)} as what it was merged into`,
	);
	if (is !== 'moved')
		must(entry.newSlug === null && entry.previousSlug === null, `The entry ${cursor} (${kind}) has slugs`);
};

const readPage = async (probe: Probe, query: string, headers?: Record<string, string>): Promise<ChangesPage> => {
	const page = await getJson(probe, `/api/changes?${query}`, { headers: headers ?? {} });
	must(Array.isArray(page.changes), 'A page of the log has no `changes`');
	must(page.next === null || (typeof page.next === 'string' && cursorPattern.test(page.next)), '`next` is no cursor');
	return page as unknown as ChangesPage;
};

/** So many entries are enough to see how the log behaves. */
const looked = 1_000;

const readSome = async (probe: Probe): Promise<{ entries: Change[]; isWhole: boolean }> => {
	const entries: Change[] = [];
	for (let since: string | undefined; ;) {
		const page = await readPage(probe, `limit=500${since ? `&since=${since}` : ''}`);
		entries.push(...page.changes);
		since = cursorAfter(page, since);
		if (page.next === null || entries.length >= looked) return { entries, isWhole: page.next === null };
	}
};

const readEnd = async (probe: Probe): Promise<string> => {
	const { headers, status, url } = await probe.get('/api/export/themes.ndjson');
	must(status === 200, `${url} answers ${status}, not 200`);
	return headers.get('changes-cursor') ?? '';
};

/** What a document answers whose last entry is a tombstone; unless it has come back after the entries looked at. */
const mustBeGone = async (probe: Probe, { collection, id, kind, reason }: Change, isLast: boolean): Promise<void> => {
	const { status, url } = await probe.get(`/api/${collection}/${id}`);
	if (status === 200 && !isLast) return;
	// What was merged into another leads there, as long as that is public.
	const expected = kind === 'withdrawn' ? [410] : reason === 'merged' ? [308, 404] : [404, 410];
	must(expected.includes(status), `${url} answers ${status} after it was ${kind}, not ${expected.join(' or ')}`);
};

export const sync: Group = {
	name: 'Changes',
	checks: [
		{
			name: 'the log tells what happened, and never what a document says',
			run: async (probe) => {
				const { entries } = await readSome(probe);
				must(entries.length > 0, 'The log is empty');
				for (const entry of entries) mustBeChange(entry);
				mustEqual(new Set(entries.map(({ cursor }) => cursor)).size, entries.length, 'The number of different cursors');
			},
		},
		{
			name: 'read from any cursor, the log goes on where it was, in the same order',
			run: async (probe) => {
				const whole = (await readPage(probe, 'limit=7')).changes.map(({ cursor }) => cursor);
				const pieces: string[] = [];
				for (let since = ''; pieces.length < whole.length; since = pieces.at(-1) ?? '') {
					const { changes } = await readPage(probe, `limit=2${since ? `&since=${since}` : ''}`);
					if (changes.length === 0) break;
					pieces.push(...changes.map(({ cursor }) => cursor));
				}
				mustEqual(pieces.slice(0, whole.length), whole, 'The log read in pages of two');
			},
		},
		{
			name: 'only the wanted collections are told of',
			run: async (probe) => {
				const { changes } = await readPage(probe, 'limit=50&types=themes,studies');
				const others = changes.find(({ collection }) => collection !== 'themes' && collection !== 'studies');
				must(others === undefined, `An entry of ${others?.collection} came, which was not asked for`);
			},
		},
		{
			name: 'an unknown cursor, type or limit is refused and named',
			run: async ({ get }) => {
				for (const [query, parameter] of [
					['since=no-such-cursor', 'since'],
					['since=%3Cscript%3E', 'since'],
					['types=recipes', 'types'],
					['limit=0', 'limit'],
					['limit=501', 'limit'],
				]) {
					const answer = await get(`/api/changes?${query}`);
					mustEqual([answer.status, answer.json().parameter], [400, parameter], `The answer to ${query}`);
				}
			},
		},
		{
			name: 'what the log says is gone is gone, and what was withdrawn answers 410',
			run: async (probe) => {
				const { entries, isWhole } = await readSome(probe);
				const last = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
				const gone = [...last.values()].filter(({ kind }) => kinds[kind] === 'tombstone');
				if (gone.length === 0) return new LeftOut('nothing has been taken away yet');
				for (const entry of gone.slice(-10)) await mustBeGone(probe, entry, isWhole);
			},
		},
		{
			name: 'the former address of a document that moved leads to the new one',
			run: async (probe) => {
				const { entries } = await readSome(probe);
				const moved = entries.findLast(({ kind, newSlug }) => kind === 'moved' && newSlug !== null);
				if (!moved) return new LeftOut('nothing has moved yet');
				const path = `/api/${moved.collection}/slug/${encodeURIComponent(moved.previousSlug ?? '')}`;
				const { status, url } = await probe.get(path);
				must([301, 308, 404, 410].includes(status), `${url} answers ${status}, though the document moved`);
			},
		},
		{
			name: 'at its end the log waits as long as it is asked to',
			run: async (probe) => {
				const since = await readEnd(probe);
				const startedAt = Date.now();
				const { changes, next } = await readPage(probe, `since=${since}`, { prefer: 'wait=2' });
				if (changes.length > 0) return new LeftOut('something changed meanwhile');
				must(Date.now() - startedAt > 1_500, 'It answered at once');
				mustEqual(next, null, '`next` at the end');
			},
		},
		{
			name: 'the log comes as a stream of events to who asks for one',
			run: async (probe) => {
				const event = await probe.readEvent('/api/changes');
				must(event.type.startsWith('text/event-stream'), `The stream comes as ${event.type || 'nothing'}`);
				const lines = new Map(
					event.text.split(/\r?\n/).map((line) => [line.split(':')[0], line.replace(/^\w+: ?/, '')]),
				);
				const entry = JSON.parse(lines.get('data') ?? 'null') as unknown;
				mustBeChange(entry);
				mustEqual(lines.get('id'), (entry as Change).cursor, 'The id of an event');
			},
		},
	],
};

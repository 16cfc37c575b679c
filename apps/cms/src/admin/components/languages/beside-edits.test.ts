import { beforeEach, expect, test, vi } from 'vitest';
import { besideEdits, shownOf, type Edits, type Problem, type Sent } from './beside-edits.ts';

beforeEach(() => void vi.useFakeTimers());

/** A service of texts in one language that may be away, and whose texts others may change. */
const service = (texts: Record<string, unknown> = {}) => {
	const desk = { texts, isAway: false, refused: undefined as string | undefined, kept: {} as Edits, requests: 0 };
	const send = (edits: Edits): Promise<Sent> => {
		desk.requests += 1;
		if (desk.isAway) return Promise.resolve({ kind: 'away' });
		const problems = Object.entries(edits).flatMap(([key, { was, value }]): [string, Problem][] => {
			if (desk.refused === value) return [[key, { message: 'Too long' }]];
			const now = desk.texts[key] ?? null;
			return now === was ? [] : [[key, { message: 'Changed', now }]];
		});
		if (problems.length > 0) return Promise.resolve({ kind: 'refused', problems: Object.fromEntries(problems) });
		for (const [key, { value }] of Object.entries(edits)) desk.texts[key] = value;
		return Promise.resolve({ kind: 'saved', values: { ...desk.texts } });
	};
	const open = (kept?: Edits) => besideEdits({ kept, send, keep: (edits) => void (desk.kept = edits) });
	return { desk, open };
};

const pause = () => vi.advanceTimersByTimeAsync(2000);

test('what is typed is kept at once, and saved after a pause', async () => {
	const { desk, open } = service({ title: 'Yksi' });
	const edits = open();
	edits.type('title', 'Ka', 'Yksi');
	edits.type('title', 'Kaksi', 'Yksi');
	expect(desk.kept).toEqual({ title: { was: 'Yksi', value: 'Kaksi' } });
	await pause();
	expect([desk.texts, desk.requests, desk.kept]).toEqual([{ title: 'Kaksi' }, 1, {}]);
	expect(edits.read().edits.size).toBe(0);
});

test('what is typed while a save is under way is saved after it', async () => {
	const { desk, open } = service({ title: null });
	const edits = open();
	edits.type('title', 'A', null);
	const saving = edits.flush();
	edits.type('title', 'AB', null);
	await saving;
	expect(edits.read().edits.get('title')).toEqual({ was: 'A', value: 'AB' });
	await pause();
	expect(desk.texts).toEqual({ title: 'AB' });
});

test('a service that is away is asked until it answers', async () => {
	const { desk, open } = service({ title: null });
	const edits = open();
	desk.isAway = true;
	edits.type('title', 'A', null);
	await pause();
	expect(edits.read().isFailing).toBe(true);
	desk.isAway = false;
	await vi.advanceTimersByTimeAsync(8000);
	expect([edits.read().isFailing, desk.texts]).toEqual([false, { title: 'A' }]);
});

test('words of an earlier visit are saved, unless somebody wrote there since', async () => {
	const { desk, open } = service({ title: 'Toinen', lead: null });
	const edits = open({ title: { was: 'Yksi', value: 'Kaksi' }, lead: { was: null, value: 'Lyhyt' } });
	await pause();
	expect(desk.texts).toEqual({ title: 'Toinen', lead: 'Lyhyt' });
	expect(edits.read().edits.get('title')?.problem).toMatchObject({ now: 'Toinen' });
	edits.keepMine('title');
	await pause();
	expect([desk.texts['title'], edits.read().edits.size]).toEqual(['Kaksi', 0]);
});

test('another’s words stay in question while one types, and may be taken', async () => {
	const { desk, open } = service({ title: 'Toinen' });
	const edits = open({ title: { was: 'Yksi', value: 'Kaksi' } });
	await pause();
	edits.type('title', 'Kaksi!', 'Toinen');
	await pause();
	expect([desk.texts['title'], edits.read().edits.get('title')?.problem]).toEqual([
		'Toinen',
		{ message: 'Changed', now: 'Toinen' },
	]);
	edits.takeTheirs('title');
	expect([edits.read().edits.size, desk.kept]).toEqual([0, {}]);
});

test('what is refused is kept, and tried again when it is changed', async () => {
	const { desk, open } = service({ title: null, lead: null });
	const edits = open();
	desk.refused = 'Too long';
	edits.type('title', 'Too long', null);
	edits.type('lead', 'Good', null);
	await pause();
	await pause();
	expect(desk.texts).toEqual({ title: null, lead: 'Good' });
	expect(desk.kept).toEqual({ title: { was: null, value: 'Too long' } });
	edits.type('title', 'Short', null);
	await pause();
	expect(desk.texts['title']).toBe('Short');
});

test('what is typed back to what it was is no change', async () => {
	const { desk, open } = service({ title: 'Yksi' });
	const edits = open();
	edits.type('title', 'Yks', 'Yksi');
	edits.type('title', 'Yksi', 'Yksi');
	await pause();
	expect([desk.requests, edits.read().edits.size]).toEqual([0, 0]);
});

test('an editor is not given back its own words by a save, but those of others', async () => {
	const { open } = service({ body: null });
	const edits = open();
	const typed = { root: 'A' };
	edits.type('body', typed, null);
	await pause();
	expect(shownOf(edits.read(), 'body', { root: 'A' })).toBe(typed);
	expect(shownOf(edits.read(), 'body', { root: 'B' })).toEqual({ root: 'B' });
});

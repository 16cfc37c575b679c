import { expect, test } from 'vitest';
import { keepEdits, type FormState } from './kept-edits.ts';

const typedIn = (value: unknown) => ({ value, isModified: true });
const known = (value: unknown) => ({ value });

test('puts back what an answer took, though another field was typed in last', () => {
	const edits = keepEdits();
	edits.follow({ title: typedIn('Ett'), lead: known('') });
	const stored = edits.send({ title: 'Ett', lead: '' });
	edits.follow({ title: known('Ett'), lead: typedIn('Två') });
	edits.follow({ title: known('Ett'), lead: known('Två'), country: typedIn('SE') });
	stored();
	expect(edits.follow({ title: known('Ett'), lead: known(null), country: typedIn('SE') })).toEqual([
		{ path: 'lead', value: 'Två' },
	]);
});

test('takes what the service makes of what was sent', () => {
	const edits = keepEdits();
	edits.follow({ slug: typedIn('En Sida') });
	edits.send({ slug: 'En Sida' })();
	expect(edits.follow({ slug: known('en-sida') })).toEqual([]);
});

test('keeps what was typed on in a field that was sent', () => {
	const edits = keepEdits();
	edits.follow({ title: typedIn('Et') });
	const stored = edits.send({ title: 'Et' });
	edits.follow({ title: typedIn('Ett') });
	edits.follow({ title: known('Ett'), lead: typedIn('Två') });
	stored();
	expect(edits.follow({ title: known('Et'), lead: typedIn('Två') })).toEqual([{ path: 'title', value: 'Ett' }]);
});

test('gives way to a save that settles everything, such as going back to what is published', () => {
	const edits = keepEdits();
	edits.follow({ title: typedIn('Ett') });
	edits.send()();
	expect(edits.follow({ title: known('Publicerat') })).toEqual([]);
});

test('leaves rows that moved, or are gone, where they are', () => {
	const edits = keepEdits();
	const rows = (...ids: string[]): FormState => ({ actions: { value: ids.length, rows: ids.map((id) => ({ id })) } });
	edits.follow({ ...rows('a', 'b'), 'actions.0.title': typedIn('Ett'), 'actions.1.title': known('Två') });
	expect(edits.follow({ ...rows('b', 'a'), 'actions.0.title': known('Två'), 'actions.1.title': known('Ett') })).toEqual(
		[],
	);
	expect(edits.follow({ ...rows('b'), 'actions.0.title': known('Annat') })).toEqual([]);
});

test('forgets, as when another language is shown', () => {
	const edits = keepEdits();
	edits.follow({ title: typedIn('Ett') });
	edits.forget();
	expect(edits.follow({ title: known('One') })).toEqual([]);
});

import type { Locale } from '@repo/i18n';
import type { ChangeKind } from '@repo/types/vocabulary';
import { expect, test } from 'vitest';
import { supersededIn, type Told } from './superseded.ts';

const slugs = { sv: 'ord' };
let made = 0;
const entry = (kind: ChangeKind, languages: Locale[] = ['sv'], rest: Partial<Told> = {}): Told => ({
	id: `${(made += 1)}`,
	kind,
	languages,
	state: ['published', 'updated', 'moved'].includes(kind) ? { updatedAt: '', shared: '', texts: {}, slugs } : null,
	previousSlug: null,
	...rest,
});
const withSlugs = (words: Partial<Record<Locale, string>>) => ({
	state: { updatedAt: '', shared: '', texts: {}, slugs: words },
});
/** Whether each entry stays. */
const kept = (...entries: Told[]) => {
	const gone = new Set(supersededIn(entries));
	return entries.map(({ id }) => !gone.has(id));
};

test('of entries that tell of another text only the newest stays', () => {
	expect(kept(entry('published'), entry('updated'), entry('updated', []), entry('updated'))).toEqual([
		true,
		false,
		false,
		true,
	]);
});

test('the newest entry of a document stays, whatever it is', () => {
	expect(kept(entry('updated'))).toEqual([true]);
	expect(kept(entry('updated'), entry('updated', []))).toEqual([true, true]);
});

test('tombstones stay, and what was told before them goes', () => {
	expect(
		kept(
			entry('published'),
			entry('updated'),
			entry('unpublished'),
			entry('published'),
			entry('updated'),
			entry('withdrawn'),
			entry('deleted'),
		),
	).toEqual([true, false, true, true, false, true, true]);
});

test('an entry stays as long as no later one names all of its languages', () => {
	const [both, finnish, swedish]: Locale[][] = [['sv', 'fi'], ['fi'], ['sv']];

	expect(kept(entry('updated', both), entry('updated', finnish), entry('updated', swedish))).toEqual([
		false,
		true,
		true,
	]);
	expect(kept(entry('updated', both), entry('updated', swedish))).toEqual([true, true]);
});

test('a new address says nothing of the text', () => {
	expect(kept(entry('updated'), entry('moved', ['sv'], { previousSlug: 'ord' }))).toEqual([true, true]);
});

test('the only entry that knows an address stays', () => {
	const translated = entry('updated', ['fi'], withSlugs({ sv: 'ord', fi: 'sana' }));
	expect(kept(entry('published'), translated, entry('updated', ['sv', 'fi']))).toEqual([true, true, true]);

	const moved = entry('moved', ['fi'], { ...withSlugs({ sv: 'ord' }), previousSlug: 'sana' });
	expect(kept(entry('published'), translated, moved, entry('updated', ['sv', 'fi']))).toEqual([
		true,
		false,
		true,
		true,
	]);
});

test('an address that an entry which stays knows is known', () => {
	const early = entry('updated', ['sv'], withSlugs({ sv: 'annat' }));
	// Nothing later tells of Finnish.
	const staying = entry('updated', ['sv', 'fi'], withSlugs({ sv: 'annat' }));
	expect(kept(entry('published'), early, staying, entry('updated'))).toEqual([true, false, true, true]);
});

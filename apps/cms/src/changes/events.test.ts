import { describe, expect, test } from 'vitest';
import { eventsBetween, type Head, type Standing } from './events.ts';
import type { PublicState } from './state.ts';

const state: PublicState = {
	updatedAt: '2026-01-01T00:00:00.000Z',
	shared: 'shared',
	texts: { en: 'english', sv: 'swedish' },
	slugs: { en: 'garden', sv: 'tradgard' },
};
const published: Head = { kind: 'published', state };
const gone = (kind: Head['kind']): Head => ({ kind, state: null });
const isPublic = (rest: Partial<PublicState> = {}): Standing => ({ is: 'public', state: { ...state, ...rest } });
const withdrawn: Standing = { is: 'withdrawn', reason: 'expired', slugs: {} };
const told = (head: Head | undefined, now: Standing) =>
	eventsBetween(head, now).map(({ kind, reason, languages }) => [kind, reason, languages]);

const later = '2026-01-02T00:00:00.000Z';

test.each<[string, Head | undefined, Standing, unknown[]]>([
	['a first publishing', undefined, isPublic(), ['published', null, ['en', 'sv']]],
	['another publishing', gone('unpublished'), isPublic(), ['published', null, ['en', 'sv']]],
	['a save without a change', published, isPublic({ updatedAt: later }), ['updated', null, []]],
	['a text', published, isPublic({ texts: { ...state.texts, sv: 'other' } }), ['updated', null, ['sv']]],
	['a first text', published, isPublic({ texts: { ...state.texts, fi: 'finnish' } }), ['updated', null, ['fi']]],
	['a value without language', published, isPublic({ shared: 'other' }), ['updated', null, ['en', 'sv']]],
	['unpublishing', published, { is: 'hidden' }, ['unpublished', 'unpublished', ['en', 'sv']]],
	['deleting', published, { is: 'gone' }, ['deleted', 'deleted', ['en', 'sv']]],
	['deleting what was unpublished', gone('unpublished'), { is: 'gone' }, ['deleted', 'deleted', []]],
	['withdrawing', published, withdrawn, ['withdrawn', 'expired', ['en', 'sv']]],
	['withdrawing what was unpublished', gone('unpublished'), withdrawn, ['withdrawn', 'expired', []]],
	['what was withdrawn before there was a log', undefined, withdrawn, ['withdrawn', 'expired', []]],
])('%s is told once', (_what, head, now, event) => {
	expect(told(head, now)).toEqual([event]);
});

test.each<[string, Head | undefined, Standing]>([
	['the same again', published, isPublic()],
	['a draft that was never public', undefined, { is: 'hidden' }],
	['a draft of something unpublished', gone('unpublished'), { is: 'hidden' }],
	['deleting what was never public', undefined, { is: 'gone' }],
	['what is deleted already', gone('deleted'), { is: 'gone' }],
	['what is withdrawn already', gone('withdrawn'), withdrawn],
	['withdrawing what is deleted already', gone('deleted'), withdrawn],
])('%s is not told', (_what, head, now) => {
	expect(told(head, now)).toEqual([]);
});

describe('a change of address in two languages', () => {
	const moved = isPublic({ slugs: { en: 'yard', sv: 'gard' }, texts: { en: 'e2', sv: 's2' }, updatedAt: later });

	test('is told for each, and as an update', () => {
		const events = eventsBetween(published, moved);

		expect(events.map(({ kind, previousSlug, newSlug }) => [kind, previousSlug, newSlug])).toEqual([
			['moved', 'garden', 'yard'],
			['moved', 'tradgard', 'gard'],
			['updated', null, null],
		]);
	});

	test.each([0, 1])('is completed where it was cut off after entry %i', (index) => {
		const events = eventsBetween(published, moved);

		expect(eventsBetween(events[index], moved)).toEqual(events.slice(index + 1));
	});
});

test('a tombstone remembers nothing of the document', () => {
	for (const now of [{ is: 'hidden' }, { is: 'gone' }, withdrawn] as const) {
		expect(eventsBetween(published, now)).toMatchObject([{ state: null, previousSlug: null, newSlug: null }]);
	}
});

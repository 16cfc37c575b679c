import { expect, test } from 'vitest';
import { renamedFields } from './replace-id.ts';

const ids = new Map([['goes', 'stays']]);
const doc = { relationTo: 'organisations', value: 'goes' };
const link = (value: string) => ({ type: 'link', fields: { linkType: 'internal', doc: { ...doc, value } } });
const text = (value: string) => ({ root: { children: [{ type: 'paragraph', children: [link(value)] }] } });

test.each<[string, unknown, unknown]>([
	['a link', 'goes', 'stays'],
	['one of several', ['other', 'goes'], ['other', 'stays']],
	['both, the one that goes first', ['goes', 'stays', 'other'], ['stays', 'other']],
	['both, the one that stays first', ['stays', 'other', 'goes'], ['stays', 'other']],
	['a link that says its collection', doc, { ...doc, value: 'stays' }],
	['both, saying their collection', [doc, { ...doc, value: 'stays' }], [{ ...doc, value: 'stays' }]],
	['a link in a row', [{ id: 'row', by: 'goes' }], [{ id: 'row', by: 'stays' }]],
	['two rows that then say the same', [{ by: 'goes' }, { by: 'stays' }], [{ by: 'stays' }, { by: 'stays' }]],
	['a text in one of its languages', { sv: text('goes'), fi: text('x') }, { sv: text('stays'), fi: text('x') }],
])('%s is renamed', (_what, before, after) => {
	expect(renamedFields({ id: 'a', field: before, other: 'x' }, ids)).toEqual({ field: after });
});

test('what names nothing that went is left alone', () => {
	expect(renamedFields({ id: 'goes', list: ['stays', 'other'], when: null, on: true }, ids)).toEqual({});
});

test('a document does not become its own parent', () => {
	expect(renamedFields({ id: 'stays', parent: 'goes' }, ids)).toEqual({ parent: null });
});

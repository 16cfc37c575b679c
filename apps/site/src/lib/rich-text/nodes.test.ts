import { expect, test } from 'vitest';
import { hasText, isBold, isCode, nodesOf, partsByHeading, safeAddress } from './nodes.ts';

const text = (value: string) => ({ type: 'text', text: value });
const state = (...children: unknown[]) => ({ root: { type: 'root', children } });

test('a link can only lead where a reader can follow', () => {
	expect(safeAddress('https://example.org/')).toBe('https://example.org/');
	expect(safeAddress('/sv/praxis')).toBe('/sv/praxis');
	expect(safeAddress('mailto:a@example.org')).toBe('mailto:a@example.org');
	for (const bad of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', '//evil.example', 'x', 4]) {
		expect(safeAddress(bad)).toBeUndefined();
	}
});

test('an empty text counts as no text', () => {
	expect(hasText(null)).toBe(false);
	expect(hasText(state({ type: 'paragraph', children: [text(' ')] }))).toBe(false);
	expect(hasText(state({ type: 'paragraph', children: [text('Ja')] }))).toBe(true);
	expect(hasText(state({ type: 'upload', value: 'x' }))).toBe(true);
});

test('malformed nodes are left out instead of breaking the page', () => {
	expect(nodesOf({ root: { children: [null, 3, 'x', {}, { type: 'paragraph', children: 'no' }] } })).toHaveLength(1);
	expect(nodesOf('x')).toEqual([]);
});

test('a text told in headed parts can be shown as a list', () => {
	const heading = { type: 'heading', tag: 'h4', children: [text('Halva stod tom')] };
	const paragraph = { type: 'paragraph', children: [text('Det kom nio.')] };
	expect(partsByHeading(state(heading, paragraph))).toMatchObject([{ heading: 'Halva stod tom' }]);
	expect(partsByHeading(state(paragraph, heading))).toBeUndefined();
});

test('what an editor set as code is code, whatever else it is', () => {
	const [plain, code, boldCode] = nodesOf(state(text('a'), { ...text('b'), format: 16 }, { ...text('c'), format: 17 }));
	expect([plain, code, boldCode].map((node) => node && isCode(node))).toEqual([false, true, true]);
	expect(boldCode && isBold(boldCode)).toBe(true);
});

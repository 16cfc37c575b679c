import { expect, test } from 'vitest';
import { isBlank } from './nodes.ts';
import { safeAddress, toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const node = (type: string, children: object[], more: object = {}) => ({ type, children, ...more });
const state = (...children: object[]) => ({ root: node('root', children) });

const link = (url: string) => node('link', [text('here')], { fields: { linkType: 'custom', url } });

test('headings, formats and lists become their own tags', () => {
	const value = state(
		node('heading', [text('Work')], { tag: 'h3' }),
		node('paragraph', [text('A '), text('bold', 1), text(' and '), text('both', 3)]),
		node('list', [node('listitem', [text('one')]), node('listitem', [text('two')])], { listType: 'number' }),
		{ type: 'horizontalrule' },
	);
	expect(toHtml(value)).toBe(
		'<h3>Work</h3><p>A <strong>bold</strong> and <em><strong>both</strong></em></p><ol><li>one</li><li>two</li></ol><hr>',
	);
	expect(toText(value)).toBe('Work\n\nA bold and both\n\n1. one\n2. two');
});

test('nothing an editor types becomes a tag or runs', () => {
	const value = state(
		node('paragraph', [text('<img src=x onerror=alert(1)>')]),
		node('heading', [text('x')], { tag: 'script' }),
		node('paragraph', [link('javascript:alert(1)'), link('JaVaScRiPt:alert(1)'), link(' data:text/html,x')]),
		node('madeup', [text('kept')]),
	);
	expect(toHtml(value)).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p><h2>x</h2><p>hereherehere</p>kept');
});

test('addresses keep to the web, mail, telephone and this site', () => {
	expect(safeAddress('https://example.org/a"b')).toBe('https://example.org/a%22b');
	expect(safeAddress('/sv/om')).toBe('/sv/om');
	expect(safeAddress('//evil.example')).toBeUndefined();
	expect(safeAddress('mailto:a@example.org')).toBe('mailto:a@example.org');
});

test('a picture shows with its alternative text, and leaves no trace where it may not be seen', () => {
	const value = state({ type: 'upload', relationTo: 'media', value: 'one' });
	const image = { source: 'https://cms/api/media/file/a.png', alt: 'A "garden"', credit: 'Us' };
	expect(toHtml(value, () => ({ title: 'a.png', image }))).toBe(
		'<figure><img src="https://cms/api/media/file/a.png" alt="A &quot;garden&quot;" loading="lazy"><figcaption>Us</figcaption></figure>',
	);
	expect(toHtml(value)).toBe('');
});

test('an empty paragraph is no text, a picture alone is', () => {
	expect(isBlank(state(node('paragraph', [text('  ')])).root)).toBe(true);
	expect(isBlank(state({ type: 'upload', relationTo: 'media', value: 'one' }).root)).toBe(false);
});

import { expect, test } from 'vitest';
import { markdownToLexical, type LexicalNode } from './markdown.ts';

const outline = (node: LexicalNode): unknown =>
	node.type === 'text'
		? [node.text, node.format]
		: [node.tag ?? node.type, ...((node.children as LexicalNode[] | undefined) ?? []).map(outline)];

const blocks = (markdown: string) => (markdownToLexical(markdown).root.children as LexicalNode[]).map(outline);

test('blank lines part paragraphs and single line breaks do not', () => {
	expect(blocks('One\ntwo.\n\nThree.')).toEqual([
		['paragraph', ['One two.', 0]],
		['paragraph', ['Three.', 0]],
	]);
});

test('headings, lists and quotes become their own blocks', () => {
	expect(blocks('## What we did\nWe met.\n\n- first\n- second\n  goes on\n\n1. one\n2. two\n\n> Said once.')).toEqual([
		['h2', ['What we did', 0]],
		['paragraph', ['We met.', 0]],
		['ul', ['listitem', ['first', 0]], ['listitem', ['second goes on', 0]]],
		['ol', ['listitem', ['one', 0]], ['listitem', ['two', 0]]],
		['quote', ['Said once.', 0]],
	]);
});

test('bold, italics and links keep the text around them', () => {
	expect(blocks('A **bold *and slanted*** word, [a **link**](https://example.org/a) too.')).toEqual([
		[
			'paragraph',
			['A ', 0],
			['bold ', 1],
			['and slanted', 3],
			[' word, ', 0],
			['link', ['a ', 0], ['link', 1]],
			[' too.', 0],
		],
	]);
	const [paragraph] = markdownToLexical('[a](https://example.org/a)').root.children as LexicalNode[];
	expect((paragraph?.children as LexicalNode[])[0]?.fields).toEqual({
		linkType: 'custom',
		url: 'https://example.org/a',
		newTab: false,
	});
});

import { childrenOf, isRecord, stringOf, type RichTextNode, type RichTextState } from './nodes.ts';

const blockWords = (fields: Record<string, unknown>) =>
	['heading', 'quote', 'attribution', 'value', 'label', 'text']
		.map((name) => stringOf(fields[name]).trim())
		.filter(Boolean)
		.join(' ');

const inline = (node: RichTextNode): string => {
	if (node.type === 'text') return stringOf(node.text);
	if (node.type === 'linebreak') return '\n';
	if (node.type === 'tab') return ' ';
	return childrenOf(node).map(inline).join('');
};

const item = (node: RichTextNode, mark: string): string[] => {
	const nested = childrenOf(node).filter(({ type }) => type === 'list');
	const own = childrenOf(node)
		.filter(({ type }) => type !== 'list')
		.map(inline)
		.join('')
		.trim();
	return [...(own === '' ? [] : [`${mark} ${own}`]), ...nested.flatMap(list).map((line) => `  ${line}`)];
};

const list = (node: RichTextNode): string[] =>
	childrenOf(node).flatMap((child, index) => item(child, node.listType === 'number' ? `${index + 1}.` : '-'));

const paragraphs = (node: RichTextNode): string[] => {
	if (node.type === 'list') return [list(node).join('\n')];
	if (node.type === 'block') return [isRecord(node.fields) ? blockWords(node.fields) : ''];
	return [inline(node).trim()];
};

/** The words alone, paragraphs apart by an empty line. */
export const toText = ({ root }: RichTextState): string =>
	childrenOf(root)
		.flatMap(paragraphs)
		.filter((paragraph) => paragraph !== '')
		.join('\n\n');

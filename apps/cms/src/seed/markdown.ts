/** Lexical JSON as Payload stores it. */
export interface LexicalNode {
	type: string;
	version: number;
	[key: string]: unknown;
}

const bold = 1;
const italic = 2;
const code = 16;

const text = (value: string, format: number): LexicalNode => ({
	type: 'text',
	version: 1,
	text: value,
	format,
	detail: 0,
	mode: 'normal',
	style: '',
});

const block = (type: string, children: LexicalNode[], rest: object = {}): LexicalNode => ({
	type,
	version: 1,
	children,
	direction: 'ltr',
	format: '',
	indent: 0,
	...rest,
});

const link = (children: LexicalNode[], url: string): LexicalNode =>
	block('link', children, { version: 3, fields: { linkType: 'custom', url, newTab: false } });

const inlinePattern =
	/`(?<code>[^`]+)`|\*\*(?<bold>.+?)\*\*(?!\*)|\*(?<italic>.+?)\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/u;

const inline = (source: string, format = 0): LexicalNode[] => {
	const match = inlinePattern.exec(source);
	if (!match) return source === '' ? [] : [text(source, format)];
	const { code: verbatim, bold: strong, italic: emphasis, label, url } = match.groups ?? {};
	const nodes =
		verbatim !== undefined
			? [text(verbatim, format | code)]
			: strong !== undefined
				? inline(strong, format | bold)
				: emphasis !== undefined
					? inline(emphasis, format | italic)
					: [link(inline(label ?? '', format), url ?? '')];
	return [
		...inline(source.slice(0, match.index), format),
		...nodes,
		...inline(source.slice(match.index + match[0].length), format),
	];
};

const listItem = /^(?:[-*]|(?<number>\d+)\.)\s+(?<item>.*)$/u;

const list = (lines: string[]): LexicalNode => {
	const items: string[] = [];
	for (const line of lines) {
		const item = listItem.exec(line)?.groups?.item;
		if (item === undefined) items.push(`${items.pop() ?? ''} ${line.trim()}`);
		else items.push(item);
	}
	const isNumbered = listItem.exec(lines[0] ?? '')?.groups?.number !== undefined;
	return block(
		'list',
		items.map((item, index) => block('listitem', inline(item), { value: index + 1 })),
		isNumbered ? { listType: 'number', tag: 'ol', start: 1 } : { listType: 'bullet', tag: 'ul', start: 1 },
	);
};

const joined = (lines: string[]) => lines.map((line) => line.trim()).join(' ');

const toBlock = (paragraph: string): LexicalNode => {
	const lines = paragraph.split('\n').map((line) => line.trim());
	const first = lines[0] ?? '';
	const heading = /^(#{2,4})\s+(.*)$/u.exec(first);
	if (heading) return block('heading', inline(heading[2] ?? ''), { tag: `h${heading[1]?.length ?? 2}` });
	if (first.startsWith('>')) return block('quote', inline(joined(lines.map((line) => line.replace(/^>\s?/u, '')))));
	if (listItem.test(first)) return list(lines);
	return block('paragraph', inline(joined(lines)), { textFormat: 0, textStyle: '' });
};

/** Small Markdown: paragraphs, `##` to `####`, `-` and `1.` lists, `>` quotes, `**bold**`, `*italics*`, code, `[links](…)`. */
export const markdownToLexical = (markdown: string) => ({
	root: block(
		'root',
		markdown
			.trim()
			.split(/\n\s*\n/u)
			// A heading needs no blank line after it.
			.flatMap((paragraph) =>
				paragraph
					.trim()
					.replace(/^(#{2,4} .*)\n/u, '$1\n\n')
					.split('\n\n'),
			)
			.filter((paragraph) => paragraph !== '')
			.map(toBlock),
	),
});

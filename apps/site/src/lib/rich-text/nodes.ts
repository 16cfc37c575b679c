/** A node of Lexical's serialised state, read without trusting any part of it. */
export interface Node {
	type: string;
	children: Node[];
	fields: Record<string, unknown>;
	raw: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const nodeOf = (value: unknown): Node[] => {
	if (!isRecord(value) || typeof value.type !== 'string') return [];
	return [
		{
			type: value.type,
			children: Array.isArray(value.children) ? value.children.flatMap(nodeOf) : [],
			fields: isRecord(value.fields) ? value.fields : {},
			raw: value,
		},
	];
};

/** The top nodes of a rich text; none where it is empty or not a text at all. */
export const nodesOf = (text: unknown): Node[] => {
	if (!isRecord(text) || !isRecord(text.root) || !Array.isArray(text.root.children)) return [];
	return text.root.children.flatMap(nodeOf);
};

const standsForItself = new Set(['upload', 'relationship', 'block', 'horizontalrule']);

const isBlank = (node: Node): boolean =>
	!standsForItself.has(node.type) &&
	!(typeof node.raw.text === 'string' && node.raw.text.trim() !== '') &&
	node.children.every(isBlank);

/** Whether a rich text has anything to show. */
export const hasText = (text: unknown): boolean => nodesOf(text).some((node) => !isBlank(node));

export const plainText = (node: Node): string =>
	typeof node.raw.text === 'string' ? node.raw.text : node.children.map(plainText).join('');

// Bits of `format` in Lexical's text nodes.
const bold = 1;
const italic = 2;
const code = 16;

export const isBold = ({ raw }: Node) => typeof raw.format === 'number' && (raw.format & bold) !== 0;
export const isItalic = ({ raw }: Node) => typeof raw.format === 'number' && (raw.format & italic) !== 0;

export const isCode = ({ raw }: Node) => typeof raw.format === 'number' && (raw.format & code) !== 0;

/** Only addresses a reader can follow: a link of any other kind is shown as its text. */
export const safeAddress = (value: unknown): string | undefined => {
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	if (/^(\/(?!\/)|#)/.test(text)) return text;
	return URL.canParse(text) && /^(https?|mailto|tel):$/.test(new URL(text).protocol) ? text : undefined;
};

/** The document an upload, a relationship or an internal link points to, where the API has filled it in. */
export const documentOfNode = ({
	type,
	fields,
	raw,
}: Node): { collection: string; document: Record<string, unknown> } | undefined => {
	const reference = type === 'link' ? fields.doc : raw;
	if (!isRecord(reference) || typeof reference.relationTo !== 'string' || !isRecord(reference.value)) return undefined;
	return { collection: reference.relationTo, document: reference.value };
};

export const stringOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

export interface TextPart {
	heading: string;
	nodes: Node[];
}

/** A text whose parts all begin with a heading, as a list of those parts; nothing where it is written otherwise. */
export const partsByHeading = (text: unknown): TextPart[] | undefined => {
	const parts: TextPart[] = [];
	for (const node of nodesOf(text)) {
		if (node.type === 'heading') parts.push({ heading: plainText(node).replace(/[.:]$/, ''), nodes: [] });
		else if (parts.length === 0) return undefined;
		else parts.at(-1)?.nodes.push(node);
	}
	return parts.length > 0 ? parts : undefined;
};

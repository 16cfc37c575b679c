/** A node of Lexical's serialised state, read without trusting any part of it. */
export interface RichTextNode {
	type?: unknown;
	children?: unknown;
	text?: unknown;
	format?: unknown;
	tag?: unknown;
	listType?: unknown;
	start?: unknown;
	relationTo?: unknown;
	value?: unknown;
	fields?: unknown;
	[member: string]: unknown;
}

export interface RichTextState {
	root: RichTextNode;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const isState = (value: unknown): value is RichTextState => isRecord(value) && isRecord(value.root);

export const childrenOf = (node: RichTextNode): RichTextNode[] =>
	Array.isArray(node.children) ? node.children.filter(isRecord) : [];

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The document an upload, a relationship or an internal link points to. */
export interface Reference {
	collection: string;
	id: string;
}

const reference = (relationTo: unknown, value: unknown): Reference | undefined => {
	const id = isRecord(value) ? value.id : value;
	return typeof relationTo === 'string' && typeof id === 'string' ? { collection: relationTo, id } : undefined;
};

export const referenceOf = (node: RichTextNode): Reference | undefined => {
	if (node.type === 'upload' || node.type === 'relationship') return reference(node.relationTo, node.value);
	if (node.type === 'link' && isRecord(node.fields) && node.fields.linkType === 'internal') {
		const { doc } = node.fields;
		return isRecord(doc) ? reference(doc.relationTo, doc.value) : undefined;
	}
	return undefined;
};

/** Every document the text points to. */
export const referencesIn = (node: RichTextNode): Reference[] => {
	const own = referenceOf(node);
	return [...(own ? [own] : []), ...childrenOf(node).flatMap(referencesIn)];
};

const standsForItself = new Set(['upload', 'relationship', 'block', 'horizontalrule']);

/** Nothing a reader would see: no words, no picture, no block. */
export const isBlank = (node: RichTextNode): boolean => {
	if (typeof node.type === 'string' && standsForItself.has(node.type)) return false;
	return stringOf(node.text).trim() === '' && childrenOf(node).every(isBlank);
};

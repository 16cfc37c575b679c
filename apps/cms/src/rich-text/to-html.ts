import {
	childrenOf,
	isRecord,
	referenceOf,
	stringOf,
	type Reference,
	type RichTextNode,
	type RichTextState,
} from './nodes.ts';

/** What a referenced document gives to the text around it. */
export interface Resolved {
	title: string;
	/** Where it is read; nothing when it has no page. */
	address?: string;
	/** Only of pictures. */
	image?: { source: string; alt: string; width?: number; height?: number; caption?: string; credit?: string };
}

export type Resolve = (reference: Reference) => Resolved | undefined;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** An address that cannot run anything; whatever else is left out. */
export const safeAddress = (value: unknown): string | undefined => {
	const text = stringOf(value).trim();
	if (/^(\/(?!\/)|#)/.test(text)) return text;
	const parsed = URL.canParse(text) ? new URL(text) : undefined;
	return parsed && /^(https?|mailto|tel):$/.test(parsed.protocol) ? parsed.href : undefined;
};

const anchor = (address: unknown, inside: string) => {
	const safe = safeAddress(address);
	return safe === undefined ? inside : `<a href="${escapeHtml(safe)}">${inside}</a>`;
};

// Bits of Lexical's `format`.
const formats = [
	[1, 'strong'],
	[2, 'em'],
	[4, 's'],
	[16, 'code'],
	[32, 'sub'],
	[64, 'sup'],
] as const;

const text = (node: RichTextNode) => {
	const format = typeof node.format === 'number' ? node.format : 0;
	return formats.reduce(
		(inside, [bit, tag]) => (format & bit ? `<${tag}>${inside}</${tag}>` : inside),
		escapeHtml(stringOf(node.text)),
	);
};

const picture = ({ source, alt, width, height, caption, credit }: NonNullable<Resolved['image']>) => {
	const size = width && height ? ` width="${width}" height="${height}"` : '';
	const under = [caption, credit].filter(Boolean).map((each) => escapeHtml(each ?? ''));
	const figcaption = under.length > 0 ? `<figcaption>${under.join(' · ')}</figcaption>` : '';
	return `<figure><img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}"${size} loading="lazy">${figcaption}</figure>`;
};

const block = (fields: Record<string, unknown>): string => {
	const words = (name: string) => escapeHtml(stringOf(fields[name]));
	switch (fields.blockType) {
		case 'quote': {
			const by = words('attribution');
			return `<figure><blockquote><p>${words('quote')}</p></blockquote>${by && `<figcaption>${by}</figcaption>`}</figure>`;
		}
		case 'figure': {
			const source = words('source');
			return `<figure><p><strong>${words('value')}</strong> ${words('label')}</p>${source && `<figcaption>${source}</figcaption>`}</figure>`;
		}
		case 'callToAction':
			return `<p>${words('text')} ${anchor(fields.link, words('label'))}</p>`;
		default:
			return '';
	}
};

const headings = new Set(['h2', 'h3', 'h4']);

const render = (node: RichTextNode, resolve: Resolve): string => {
	const inside = () =>
		childrenOf(node)
			.map((child) => render(child, resolve))
			.join('');
	const resolved = () => {
		const reference = referenceOf(node);
		return reference && resolve(reference);
	};
	switch (node.type) {
		case 'text':
			return text(node);
		case 'linebreak':
			return '<br>';
		case 'tab':
			return ' ';
		case 'paragraph': {
			const words = inside();
			return words === '' ? '' : `<p>${words}</p>`;
		}
		case 'heading': {
			const tag = headings.has(stringOf(node.tag)) ? stringOf(node.tag) : 'h2';
			return `<${tag}>${inside()}</${tag}>`;
		}
		case 'quote':
			return `<blockquote><p>${inside()}</p></blockquote>`;
		case 'list': {
			if (node.listType !== 'number') return `<ul>${inside()}</ul>`;
			const start = Number.isInteger(node.start) && node.start !== 1 ? ` start="${Number(node.start)}"` : '';
			return `<ol${start}>${inside()}</ol>`;
		}
		case 'listitem':
			return `<li>${inside()}</li>`;
		case 'horizontalrule':
			return '<hr>';
		case 'link':
		case 'autolink': {
			const address =
				isRecord(node.fields) && node.fields.linkType !== 'internal' ? node.fields.url : resolved()?.address;
			return anchor(address, inside());
		}
		case 'upload': {
			const document = resolved();
			if (document?.image) return picture(document.image);
			return document ? `<p>${anchor(document.address, escapeHtml(document.title))}</p>` : '';
		}
		case 'relationship': {
			const document = resolved();
			return document ? `<p>${anchor(document.address, escapeHtml(document.title))}</p>` : '';
		}
		case 'block':
			return isRecord(node.fields) ? block(node.fields) : '';
		default:
			return inside();
	}
};

/** Lexical's state as HTML that needs no cleaning: every tag is ours, every text escaped, every address checked. */
export const toHtml = ({ root }: RichTextState, resolve: Resolve = () => undefined): string => render(root, resolve);

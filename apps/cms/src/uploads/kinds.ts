import { fileTypeFromBuffer } from 'file-type';

export type Family = 'image' | 'svg' | 'audio' | 'document';

export interface Kind {
	family: Family;
	mime: string;
	/** How such a file may be named, the usual one first. */
	extensions: readonly string[];
}

const jpeg: Kind = { family: 'image', mime: 'image/jpeg', extensions: ['jpg', 'jpeg'] };
const png: Kind = { family: 'image', mime: 'image/png', extensions: ['png'] };
const webp: Kind = { family: 'image', mime: 'image/webp', extensions: ['webp'] };
const avif: Kind = { family: 'image', mime: 'image/avif', extensions: ['avif'] };
const gif: Kind = { family: 'image', mime: 'image/gif', extensions: ['gif'] };
const svg: Kind = { family: 'svg', mime: 'image/svg+xml', extensions: ['svg'] };
const pdf: Kind = { family: 'document', mime: 'application/pdf', extensions: ['pdf'] };
const office = 'application/vnd.openxmlformats-officedocument';
const docx: Kind = { family: 'document', mime: `${office}.wordprocessingml.document`, extensions: ['docx'] };
const xlsx: Kind = { family: 'document', mime: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'] };
const pptx: Kind = { family: 'document', mime: `${office}.presentationml.presentation`, extensions: ['pptx'] };
const odt: Kind = { family: 'document', mime: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] };
const csv: Kind = { family: 'document', mime: 'text/csv', extensions: ['csv'] };
const txt: Kind = { family: 'document', mime: 'text/plain', extensions: ['txt'] };
const vtt: Kind = { family: 'document', mime: 'text/vtt', extensions: ['vtt'] };
const mp3: Kind = { family: 'audio', mime: 'audio/mpeg', extensions: ['mp3'] };
const m4a: Kind = { family: 'audio', mime: 'audio/x-m4a', extensions: ['m4a'] };
const ogg: Kind = { family: 'audio', mime: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'] };

export const mediaKinds: readonly Kind[] = [jpeg, png, webp, avif, gif, svg];
export const documentKinds: readonly Kind[] = [pdf, docx, xlsx, pptx, odt, csv, txt, vtt, mp3, m4a, ogg];

// What the detector calls the same contents.
const detected: Readonly<Record<string, Kind>> = {
	...Object.fromEntries([...mediaKinds, ...documentKinds].map((kind) => [kind.mime, kind])),
	'audio/mp4': m4a,
	'audio/opus': ogg,
	'audio/ogg; codecs=opus': ogg,
};

const textOf = (data: Uint8Array): string | undefined => {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
		// Control characters other than line ends and tabs do not occur in texts.
		// eslint-disable-next-line no-control-regex
		return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
	} catch {
		return undefined;
	}
};

const looksLikeSvg = (text: string) =>
	/^\s*(<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE svg[^>[]*>|\s)*<svg[\s>]/i.test(text);

/** What a file is by its content; its name only tells texts apart that look alike. */
export const kindOf = async (data: Uint8Array, extension: string): Promise<Kind | undefined> => {
	const type = await fileTypeFromBuffer(data).catch(() => undefined);
	if (type && type.mime !== 'application/xml') return detected[type.mime];
	const text = textOf(data);
	if (text === undefined || text.trim() === '') return undefined;
	if (looksLikeSvg(text)) return svg;
	if (type || /^\s*<(\?xml|!doctype|html|script|body|head)\b/i.test(text)) return undefined;
	if (/^WEBVTT(\s|$)/.test(text)) return vtt;
	return extension === 'csv' ? csv : txt;
};

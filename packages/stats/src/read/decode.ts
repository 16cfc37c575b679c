import { UnreadableTable } from './unreadable.ts';

const strict = (encoding: string, bytes: Uint8Array): string | undefined => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
};

const hasUtf16Mark = ([first, second]: Uint8Array) =>
	(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const isKnown = (encoding: string): boolean => {
	try {
		return Boolean(new TextDecoder(encoding));
	} catch {
		return false;
	}
};

/**
 * The text of a file. Offices declare an encoding and send another: what is UTF-8 beyond plain ASCII is taken as that,
 * because no text in an 8-bit encoding is UTF-8 by accident. Without a declaration the rest is Windows-1252.
 */
export const decode = (bytes: Uint8Array, declared?: string): string => {
	if (hasUtf16Mark(bytes)) {
		const text = strict(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes);
		if (text !== undefined) return text;
	}
	const utf8 = strict('utf-8', bytes);
	if (utf8 !== undefined) return utf8;
	const encoding = declared?.toLowerCase() ?? 'windows-1252';
	if (!isKnown(encoding)) throw new UnreadableTable('encoding', `The encoding “${declared}” is not known.`);
	if (/^utf-?8$/.test(encoding)) throw new UnreadableTable('encoding', 'The file says that it is UTF-8, but is not.');
	return new TextDecoder(encoding).decode(bytes);
};

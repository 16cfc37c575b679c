import { FileRefused } from './words/index.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
	text: string;
	encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

// ZIP (xlsx, ods) and OLE (xls).
const isWorkbook = (bytes: Uint8Array) =>
	startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const decode = (bytes: Uint8Array, encoding: Encoding): Decoded | undefined => {
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
	} catch {
		return undefined;
	}
};

/** Without a mark at its start: every second byte of Latin text is nothing. */
const utf16Without = (bytes: Uint8Array): Encoding | undefined => {
	const sample = bytes.subarray(0, 512);
	const nothings = [0, 0];
	for (const [index, byte] of sample.entries()) if (byte === 0) nothings[index % 2]! += 1;
	const [even = 0, odd = 0] = nothings;
	const half = Math.floor(sample.length / 2);
	if (half > 0 && odd > half * 0.7 && even === 0) return 'utf-16le';
	return half > 0 && even > half * 0.7 && odd === 0 ? 'utf-16be' : undefined;
};

// Not assigned in Windows-1252: no spreadsheet writes them.
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** What spreadsheets save: UTF-8, UTF-16, or the letters of Windows in Western and Northern Europe. */
export const decodeFile = (bytes: Uint8Array): Decoded => {
	if (isWorkbook(bytes)) throw new FileRefused('workbook');
	const marked: Encoding | undefined = startsWith(bytes, 0xff, 0xfe)
		? 'utf-16le'
		: startsWith(bytes, 0xfe, 0xff)
			? 'utf-16be'
			: utf16Without(bytes);
	const isWestern = !bytes.some((byte) => unassigned.has(byte));
	const decoded =
		marked === undefined
			? (decode(bytes, 'utf-8') ?? (isWestern ? decode(bytes, 'windows-1252') : undefined))
			: decode(bytes, marked);
	// What is no text has characters that no text has.
	// eslint-disable-next-line no-control-regex
	if (decoded === undefined || /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(decoded.text)) throw new FileRefused('encoding');
	return decoded;
};

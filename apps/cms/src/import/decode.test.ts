import { expect, test } from 'vitest';
import { decodeFile } from './decode.ts';

const text = 'name.sv;type\r\nÅsele – kommun ”å”;ngo\r\n';

const utf16 = (bytes: 'le' | 'be', mark: boolean) => {
	const buffer = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
	return bytes === 'le' ? buffer : buffer.swap16();
};

const western = Buffer.from(
	[...text].map((letter) => ({ '–': 0x96, '”': 0x94 })[letter] ?? (letter.codePointAt(0) as number)),
);

test.each([
	['UTF-8', Buffer.from(text), 'utf-8'],
	['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
	['UTF-16 as Excel saves it', utf16('le', true), 'utf-16le'],
	['UTF-16 the other way round', utf16('be', true), 'utf-16be'],
	['UTF-16 of plain letters without its mark', Buffer.from('name.en;type\nA;ngo\n', 'utf16le'), 'utf-16le'],
	['the letters of Windows', western, 'windows-1252'],
])('%s is read', (_name, bytes, encoding) => {
	const decoded = decodeFile(bytes);
	expect(decoded.encoding).toBe(encoding);
	expect(decoded.text.replace(/^\uFEFF/, '')).toBe(decoded.text.startsWith('name.en') ? 'name.en;type\nA;ngo\n' : text);
});

test.each([
	['a workbook of Excel', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'workbook'],
	['an old workbook of Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
	['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'encoding'],
	['letters of no Western Windows', Buffer.from([0x41, 0x81, 0x8d, 0x41]), 'encoding'],
])('%s is refused', (_name, bytes, word) => {
	expect(() => decodeFile(bytes)).toThrow(word);
});

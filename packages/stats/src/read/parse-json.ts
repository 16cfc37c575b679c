import { decode } from './decode.ts';
import { UnreadableTable } from './unreadable.ts';

/** The JSON of a file, whatever its encoding. A byte order mark is no part of it. */
export const parseJson = (bytes: Uint8Array): unknown => {
	const text = decode(bytes).replace(/^\uFEFF/, '');
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new UnreadableTable('syntax', 'The file is not whole JSON.');
	}
};

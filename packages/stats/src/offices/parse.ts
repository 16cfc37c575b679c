import type { z } from 'zod';
import { parseJson } from '../read/parse-json.ts';
import type { JsonStatDataset } from '../json-stat.ts';
import { readJsonStat } from '../read/index.ts';
import { UnreadableTable } from '../read/unreadable.ts';
import { OfficeFailure } from './failure.ts';
import type { TableAddress } from './office.ts';

/** What an office says of itself, held to what its protocol promises. */
export const parseAnswer = <Schema extends z.ZodType>(schema: Schema, bytes: Uint8Array): z.infer<Schema> => {
	try {
		const { data, success } = schema.safeParse(parseJson(bytes));
		if (success) return data as z.infer<Schema>;
	} catch (cause) {
		if (!(cause instanceof UnreadableTable)) throw cause;
	}
	throw new OfficeFailure('unreadable', 'The answer is not what the protocol of this office has.');
};

/** The cells of an answer; one that cannot be read is the office's failure, never a part of a table. */
export const readAnswer = <T>(read: (bytes: Uint8Array) => T, bytes: Uint8Array): T => {
	try {
		return read(bytes);
	} catch (cause) {
		if (cause instanceof UnreadableTable) throw new OfficeFailure('unreadable', cause.message, { cause });
		throw cause;
	}
};

/** The cells of an answer in JSON-stat. */
export const readCells = (bytes: Uint8Array, { signs }: Pick<TableAddress, 'signs'>): JsonStatDataset =>
	readAnswer((each) => readJsonStat(each, signs === undefined ? {} : { signs }), bytes);

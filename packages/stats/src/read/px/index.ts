import type { CellStatus, JsonStatDataset } from '../../json-stat.ts';
import { decode } from '../decode.ts';
import { UnreadableTable } from '../unreadable.ts';
import { readCells, readKeyedCells } from './cells.ts';
import { dimensionOf, idOf, rolesOf } from './dimensions.ts';
import { toKeywords, type Keywords } from './keywords.ts';
import { readStatements } from './statements.ts';
import { readMoment } from './time.ts';
import { translationsOf } from './translations.ts';

export interface PxOptions {
	/** What this office means by its signs, where it differs from the common ones. */
	signs?: Readonly<Record<string, CellStatus>>;
}

const declaredEncoding = (bytes: Uint8Array): string | undefined =>
	/CODEPAGE\s*=\s*"([^"]+)"/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 10_000)))?.[1];

const latest = (px: Keywords, contents: readonly string[]): string | undefined => {
	const named = contents.map((value) => px.text('LAST-UPDATED', { of: [value] }));
	return [px.text('LAST-UPDATED'), ...named]
		.filter((text) => text !== undefined)
		.toSorted()
		.at(-1);
};

const cellsIn = (
	px: Keywords,
	data: string,
	dataset: Pick<JsonStatDataset, 'id' | 'size' | 'dimension'>,
	signs: PxOptions['signs'],
) => {
	const stub = px.list('STUB') ?? [];
	const keyed = stub.filter((name) => px.list('KEYS', { of: [name] }) !== undefined);
	if (keyed.length === 0) return readCells(data, dataset.size, signs);
	if (keyed.length !== stub.length)
		throw new UnreadableTable('dimensions', 'KEYS must be said of the whole stub.', 'KEYS');
	const positions = stub.map((name) => {
		const keyword = px.text('KEYS', { of: [name] }) === 'VALUES' ? 'VALUES' : 'CODES';
		const keys = px.list(keyword, { of: [name] }) ?? px.list('VALUES', { of: [name] }) ?? [];
		return new Map(keys.map((key, index) => [key, index]));
	});
	return readKeyedCells(data, dataset.size, positions, signs);
};

/**
 * A PC-Axis file (https://www.scb.se/px-file-format), of one language or several, as JSON-stat 2.0: the stub, then the
 * heading. Other languages are in `extension.translations`. Contacts, which are people, are left out.
 * @throws {UnreadableTable} where anything is missing or cut off; a file is never read in part.
 */
export const readPx = (bytes: Uint8Array, { signs }: PxOptions = {}): JsonStatDataset => {
	const { statements, data } = readStatements(decode(bytes, declaredEncoding(bytes)));
	const px = toKeywords(statements);
	const names = [...(px.list('STUB') ?? []), ...(px.list('HEADING') ?? [])];
	if (names.length === 0) throw new UnreadableTable('dimensions', 'The file has neither STUB nor HEADING.', 'STUB');
	const id = names.map((name) => idOf(px, name));
	const dimension = Object.fromEntries(names.map((name) => [idOf(px, name), dimensionOf(px, name)]));
	const size = id.map((name) => dimension[name]?.category.index.length ?? 0);
	const contents = px.list('VALUES', { of: [px.text('CONTVARIABLE') ?? ''] }) ?? [];
	const updated = readMoment(latest(px, contents));
	const note = ['NOTE', 'NOTEX'].flatMap((keyword) => px.text(keyword) ?? []);
	const translations = translationsOf(px, names);
	return {
		version: '2.0',
		class: 'dataset',
		label: px.text('TITLE') ?? px.text('DESCRIPTION') ?? px.text('CONTENTS') ?? '',
		...(px.text('SOURCE') !== undefined && { source: px.text('SOURCE') ?? '' }),
		...(updated !== undefined && { updated }),
		...(note.length > 0 && { note }),
		id,
		size,
		role: rolesOf(px, names),
		dimension,
		...cellsIn(px, data, { id, size, dimension }, signs),
		extension: {
			language: px.language,
			matrix: px.text('TABLEID') ?? px.text('MATRIX'),
			unit: { base: px.text('UNITS'), decimals: Number(px.text('SHOWDECIMALS') ?? px.text('DECIMALS') ?? 0) },
			...(Object.keys(translations).length > 0 && { translations }),
		},
	};
};

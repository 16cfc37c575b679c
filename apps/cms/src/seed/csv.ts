import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const dataFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../seed/data');

/** The rows of a table in `seed/data`. Every value is text; an empty cell is an empty text. */
export const readTable = async <Column extends string>(name: string): Promise<Record<Column, string>[]> =>
	parse(await readFile(path.join(dataFolder, name)), { columns: true, bom: true, skip_empty_lines: true });

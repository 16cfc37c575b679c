import { pxweb1, pxweb2, statbank, type Table, type Caller } from '@repo/stats/offices';
import { ImportRefused } from '../runs/refusal.ts';
import type { Source } from '../sources/source.ts';

const protocols = { pxweb1, pxweb2, statbank };

export const addressOf = (source: Source, addresses: ReadonlyMap<string, string>): string => {
	const address = addresses.get(source.key) ?? source.address;
	if (address === undefined) throw new ImportRefused('no-address');
	return address;
};

/** The table of a source; nothing where it is a file, which has no other questions than itself. */
export const openTable = (source: Source, address: string, caller: Caller): Table | undefined => {
	const { protocol, table, language, codelists, signs } = source;
	if (protocol === 'file') return undefined;
	const at = { address, table, language, ...(codelists && { codelists }), ...(signs && { signs }) };
	return protocols[protocol](at, caller);
};

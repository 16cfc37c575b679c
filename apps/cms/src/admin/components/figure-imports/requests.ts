import type { ShownImport, ShownImports } from '../../../statistics/endpoints.ts';
import { send } from '../agency-panel/send.ts';

export interface Wanted {
	source: string;
	isDryRun: boolean;
	expect?: string;
	accept?: readonly string[];
}

const pollMs = 700;

const isUnderWay = ({ state }: ShownImport) => state === 'waiting' || state === 'running';

export const readImports = (address: string): Promise<ShownImports> => send('GET', address) as Promise<ShownImports>;

/** Asks for an import and tells of it until it has ended. */
export const follow = async (
	address: string,
	wanted: Wanted,
	onChange: (shown: ShownImport) => void,
): Promise<ShownImport> => {
	let shown = (await send('POST', address, wanted)) as ShownImport;
	onChange(shown);
	while (isUnderWay(shown)) {
		await new Promise((resolve) => setTimeout(resolve, pollMs));
		shown = (await send('GET', `${address}/${shown.id}`)) as ShownImport;
		onChange(shown);
	}
	return shown;
};

/** Sends the file of an office: without `expect` only to look at it. */
export const sendFile = async (
	address: string,
	file: File,
	{ source, expect, accept = [] }: Omit<Wanted, 'isDryRun'>,
): Promise<ShownImport> => {
	const query = new URLSearchParams({ source, accept: accept.join(','), ...(expect !== undefined && { expect }) });
	const body = new FormData();
	body.set('file', file);
	const response = await fetch(`${address}/file?${query.toString()}`, {
		method: 'POST',
		credentials: 'include',
		headers: { 'Accept-Language': document.documentElement.lang },
		body,
	});
	const answer = (await response.json()) as ShownImport & { detail?: string };
	if (!response.ok) throw new Error(answer.detail ?? '');
	return answer;
};

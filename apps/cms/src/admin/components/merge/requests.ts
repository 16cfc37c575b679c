import { locales } from '@repo/i18n';
import type { MergeChoice } from '../../../merge/compare.ts';
import type { ShownMerge } from '../../../merge/present.ts';
import { send } from '../agency-panel/send.ts';

export interface Found {
	id: string;
	name: string;
	isPublic: boolean;
}

export interface Wish {
	stays: string;
	goes: string;
	choices: Readonly<Record<string, MergeChoice>>;
}

interface Row {
	id: string;
	name?: string | null;
	_status?: string | null;
}

const foundOf = ({ id, name, _status }: Row): Found => ({ id, name: name ?? id, isPublic: _status === 'published' });

/** What the page asks; `organisations` is `…/api/organisations`. */
export const mergesAt = (organisations: string, language: string) => {
	const shared = `locale=${language}&depth=0&draft=true&select[name]=true&select[_status]=true`;
	const ask = (query: string, { stays, goes, choices }: Wish) =>
		send('POST', `${organisations}/${encodeURIComponent(goes)}/merge${query}`, { into: stays, choices });
	return {
		read: async (id: string): Promise<Found> =>
			foundOf((await send('GET', `${organisations}/${encodeURIComponent(id)}?${shared}`)) as Row),
		/** Those of that name, without this one. */
		find: async (name: string, without: string): Promise<Found[]> => {
			// In whichever language it has a name.
			const named = locales.map((each, index) => `where[or][${index}][name.${each}][like]=${encodeURIComponent(name)}`);
			const where = [...named, `where[id][not_equals]=${encodeURIComponent(without)}`].join('&');
			const answer = await send('GET', `${organisations}?${shared}&limit=12&sort=name&${where}`);
			return (answer as { docs: Row[] }).docs.map(foundOf);
		},
		show: async (wish: Wish) => (await ask('', wish)) as ShownMerge,
		apply: (wish: Wish, token: string) => ask(`?apply=${token}`, wish),
	};
};

import type { FacetName } from '#lib/server/finder.ts';

/** The address of the list without one of its conditions. */
export const without = (
	url: Pick<URL, 'pathname' | 'search'>,
	{ name, value }: { name: FacetName | 'q'; value: string },
): string => {
	const search = new URLSearchParams(url.search);
	search.delete('page');
	if (name === 'q') search.delete('q');
	else search.delete(name, value);
	const query = search.toString();
	return url.pathname + (query ? `?${query}` : '');
};

import type { BaseDatabaseAdapter } from 'payload';

interface Listing {
	collection?: string;
	locale?: string;
	req?: { locale?: string };
	sort?: string | string[];
}
type List = (given: Listing) => Promise<unknown>;

const sortOf = ({ collection: slug, sort }: Listing, adapter: BaseDatabaseAdapter): string[] => {
	const collection = adapter.payload.config.collections.find((each) => each.slug === slug);
	const asked = [sort ?? collection?.defaultSort ?? []].flat().filter(Boolean);
	if (asked.length > 0) return asked;
	return collection?.timestamps === false ? [] : ['-createdAt'];
};

const nameOf = (sort: string) => sort.replace(/^-/, '');

/** No two documents have the same: such a sort leaves nothing open, and an index answers it alone. */
const isUnique = (sort: string, { collection: slug }: Listing, adapter: BaseDatabaseAdapter) =>
	adapter.payload.config.collections
		.find((each) => each.slug === slug)
		?.flattenedFields.some(
			(field) => field.name === nameOf(sort) && 'unique' in field && field.unique === true && field.localized !== true,
		) === true;

const withTieBreak = (sorts: string[], name: string, isDecided: (sort: string) => boolean) =>
	sorts.some((sort) => nameOf(sort) === name || isDecided(sort)) ? sorts : [...sorts, `-${name}`];

/** The language of a question, as a list is asked. */
export const localeOf = (
	{ locale, req }: { locale?: string | null | undefined; req?: { locale?: string | null | undefined } | undefined },
	{ payload }: Pick<BaseDatabaseAdapter, 'payload'>,
): string | undefined => {
	const { localization } = payload.config;
	return locale ?? req?.locale ?? (localization ? localization.defaultLocale : undefined);
};

/**
 * Documents that a sort cannot tell apart come newest first, then by id: in the same order on both databases and on
 * every page. A draft's row is a version with an id of its own; its document is `parent`.
 */
export const keepOrder = (adapter: BaseDatabaseAdapter): void => {
	for (const [name, id] of [
		['find', 'id'],
		['queryDrafts', 'parent'],
	] as const) {
		const list = (adapter[name] as unknown as List).bind(adapter);
		const ordered: List = (given) => {
			const locale = localeOf(given, adapter);
			return list({
				...given,
				...(locale !== undefined && { locale }),
				sort: withTieBreak(sortOf(given, adapter), id, (sort) => name === 'find' && isUnique(sort, given, adapter)),
			});
		};
		Object.assign(adapter, { [name]: ordered });
	}
};

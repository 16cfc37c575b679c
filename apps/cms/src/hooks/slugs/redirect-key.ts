/** How a redirect names an old address: `practices/sv/gammal-titel`. */
export const redirectKey = (collection: string, locale: string, slug: string): string =>
	`${collection}/${locale}/${slug}`;

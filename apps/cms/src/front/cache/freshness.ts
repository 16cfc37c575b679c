/**
 * Always asked again at the source, which answers 304 at little cost; a cache on the way may show what it has for ten
 * seconds meanwhile, and for ten minutes when it cannot reach us (RFC 5861).
 */
const usual = 'public, max-age=0, stale-while-revalidate=10, stale-if-error=600';

/** Lent by those who tell them: one that is withdrawn must be gone from copies too, also when we cannot be reached. */
const lent: ReadonlySet<string> = new Set(['testimonies']);

/** What `Cache-Control` says of an answer that shows documents of these collections. */
export const freshnessOf = (shown: ReadonlySet<string>): string =>
	[...shown].some((collection) => lent.has(collection)) ? 'public, no-cache' : usual;

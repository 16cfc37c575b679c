import type { FeedFormat } from './address.ts';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

export * from './address.ts';
export { toEntry, type FeedDocuments, type FeedEntry } from './entry.ts';
export { createFeed, type Feed } from './feed.ts';

/** Writes a feed in each of the formats. */
export const writeFeed: Record<FeedFormat, (feed: Feed) => string> = { atom: toAtom, rss: toRss, json: toJsonFeed };

import { libraryMessages, messages } from '@repo/i18n';
import type { OaiCollection } from './documents.ts';

const t = messages.en;
const library = libraryMessages.en;

/** Names of the sets, in English: the protocol has one name for each. */
export const collectionNames: Record<OaiCollection, string> = {
	themes: t.themes.title,
	practices: t.finder.title,
	studies: library.research.title,
	news: library.news.title,
	columns: library.columns.title,
	testimonies: library.voices.title,
	conferences: library.conferences.title,
	datasets: t.nav.statistics,
};

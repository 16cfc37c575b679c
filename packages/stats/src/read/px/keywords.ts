import type { Statement } from './statements.ts';

/** What a PC-Axis file says, by keyword, language and what it says it of. */
export interface Keywords {
	language: string;
	languages: readonly string[];
	/** All values of the keyword; nothing where the file does not have it. */
	list: (keyword: string, options?: { of?: readonly string[]; language?: string }) => readonly string[] | undefined;
	text: (keyword: string, options?: { of?: readonly string[]; language?: string }) => string | undefined;
}

const addressOf = (keyword: string, language: string, of: readonly string[]) => [keyword, language, ...of].join('\0');

export const toKeywords = (statements: readonly Statement[]): Keywords => {
	const single = (keyword: string) =>
		statements.find((statement) => statement.keyword === keyword && statement.language === undefined)?.values;
	const language = single('LANGUAGE')?.[0] ?? 'en';
	const kept = new Map(
		statements.map((statement) => [
			addressOf(statement.keyword, statement.language ?? language, statement.subjects),
			statement.values,
		]),
	);
	const list: Keywords['list'] = (keyword, options = {}) =>
		kept.get(addressOf(keyword, options.language ?? language, options.of ?? []));
	return {
		language,
		languages: single('LANGUAGES') ?? [language],
		list,
		text: (keyword, options) => list(keyword, options)?.join(' '),
	};
};

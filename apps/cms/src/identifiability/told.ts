import { locales, type Locale } from '@repo/i18n';
import { ageBands, arrivalPeriods, type AgeBand, type ArrivalPeriod } from '@repo/types/vocabulary';
import { isRecord, isState } from '../rich-text/nodes.ts';
import { toText } from '../rich-text/to-text.ts';
import type { Told } from './assess.ts';

type Values = Record<string, unknown>;

/** Words in one language, or in these of several. */
const wordsIn = (value: unknown, languages: readonly Locale[]): string[] => {
	if (typeof value === 'string') return [value];
	if (isState(value)) return [toText(value)];
	return isRecord(value) ? languages.flatMap((locale) => wordsIn(value[locale], languages)) : [];
};

const oneOf = <T extends string>(list: Readonly<Record<T, unknown>>, value: unknown): T | undefined =>
	typeof value === 'string' && value in list ? (value as T) : undefined;

/** What a testimony tells, as it is saved or stored. */
export const toldIn = (testimony: Values, languages: readonly Locale[] = locales): Told => {
	const notes = Array.isArray(testimony['whatMattered']) ? testimony['whatMattered'].filter(isRecord) : [];
	const texts = [testimony['quote'], testimony['story'], testimony['transcript'], ...notes.map(({ note }) => note)];
	return {
		alias: typeof testimony['alias'] === 'string' ? testimony['alias'] : '',
		ageBand: oneOf<AgeBand>(ageBands, testimony['ageBand']),
		arrivalPeriod: oneOf<ArrivalPeriod>(arrivalPeriods, testimony['arrivalPeriod']),
		text: texts.flatMap((each) => wordsIn(each, languages)).join('\n\n'),
	};
};

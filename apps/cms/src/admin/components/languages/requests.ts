import type { Locale } from '@repo/i18n';
import type { LanguageStatus, TextsOfLanguage } from '../../../translations/status.ts';
import { send } from '../agency-panel/send.ts';
import type { Edits, Problem, Sent } from './beside-edits.ts';

export interface Languages {
	languages: readonly LanguageStatus[];
	/** The texts of the language shown beside. */
	beside?: TextsOfLanguage & { locale: Locale };
}

export interface StepBody {
	step: 'confirm' | 'machine' | 'review';
	keys?: readonly string[];
}

const query = (locale: string, beside: Locale | undefined) =>
	new URLSearchParams({ locale, ...(beside && { beside }) }).toString();

export const languagesAt = (address: string, locale: string, beside: Locale | undefined) => ({
	read: async () => (await send('GET', `${address}?${query(locale, beside)}`)) as Languages,
	take: async (body: StepBody) => (await send('POST', `${address}?${query(locale, beside)}`, body)) as Languages,
});

interface Refusal {
	detail?: string;
	errors?: readonly { data?: { errors?: readonly (Problem & { path?: string })[] } | null }[];
}

/** By key, what is wrong; of a refusal that names no text, the same for all. */
const problemsOf = ({ detail = '', errors = [] }: Refusal, edits: Edits): Record<string, Problem> => {
	const named = errors
		.flatMap(({ data }) => data?.errors ?? [])
		.flatMap(({ path, ...problem }) => {
			const key = Object.keys(edits).find((each) => each === path || each.replaceAll('/', '.') === path);
			return key === undefined ? [] : [[key, problem] as const];
		});
	return Object.fromEntries(named.length > 0 ? named : Object.keys(edits).map((key) => [key, { message: detail }]));
};

/** Writes texts of the language beside. `told` hears how far the languages are afterwards. */
export const writeTexts = async (
	address: string,
	locale: Locale,
	edits: Edits,
	told: (languages: Languages) => void,
): Promise<Sent> => {
	const answer = await fetch(`${address}?${query(locale, locale)}`, {
		method: 'PATCH',
		credentials: 'include',
		headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
		body: JSON.stringify({ texts: edits }),
	}).catch(() => undefined);
	if (!answer || answer.status === 429 || answer.status >= 500) return { kind: 'away' };
	const body = (await answer.json().catch(() => ({}))) as Languages & Refusal;
	if (!answer.ok) return { kind: 'refused', problems: problemsOf(body, edits) };
	told(body);
	return { kind: 'saved', values: body.beside?.values ?? {} };
};

import type { Locale } from '@repo/i18n';
import type { LanguageStatus } from '../../../translations/status.ts';
import { send } from '../agency-panel/send.ts';

export interface Languages {
	languages: readonly LanguageStatus[];
	/** The texts of the language shown beside, by key. */
	beside?: { locale: Locale; texts: Record<string, string> };
}

export interface StepBody {
	step: 'confirm' | 'machine' | 'review';
	keys?: readonly string[];
}

export const languagesAt = (address: string, locale: string, beside: Locale | undefined) => {
	const query = new URLSearchParams({ locale, ...(beside && { beside }) });
	return {
		read: async () => (await send('GET', `${address}?${query}`)) as Languages,
		take: async (body: StepBody) => (await send('POST', `${address}?${query}`, body)) as Languages,
	};
};

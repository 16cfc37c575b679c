import type { Locale } from '@repo/i18n';
import { send } from '../agency-panel/send.ts';

export interface OutdatedText {
	key: string;
	label: string;
	from: Locale;
	was: string | null;
	now: string;
}

export interface LanguageStatus {
	locale: Locale;
	state: 'missing' | 'draft' | 'published' | 'newer';
	written: number;
	texts: number;
	outdated: readonly OutdatedText[];
	translation: {
		by: string | null;
		/** ISO 8601. */
		at: string | null;
		from: Locale;
		/** Texts that a machine translated, and those of them nobody has read yet. */
		machine: number;
		unread: number;
		readBy: string | null;
	} | null;
	mayEdit: boolean;
}

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

import { defaultLocale, isLocale, type Locale } from './locales.ts';

/** Norwegian in all its tags is Bokmål here; Faroese and Greenlandic readers read Danish; Sámi is left to the next wish. */
const readAs: Record<string, Locale> = { no: 'nb', nn: 'nb', nb: 'nb', fo: 'da', kl: 'da' };

/** The language a browser's `Accept-Language` (RFC 9110 §12.5.4) asks for most. */
export const negotiateLocale = (header: string | null | undefined): Locale => {
	const wishes = (header ?? '')
		.slice(0, 1000)
		.split(',')
		.map((wish, order) => {
			const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
			const quality = parameters.map((text) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
			return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality), order };
		})
		.filter(({ quality }) => quality > 0)
		.toSorted((a, b) => b.quality - a.quality || a.order - b.order);
	for (const { language } of wishes) {
		const locale = readAs[language] ?? language;
		if (isLocale(locale)) return locale;
	}
	return defaultLocale;
};

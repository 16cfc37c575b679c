import { href, messages } from '@repo/i18n';
import { cms } from '#lib/server/cms.ts';
import { coverWeave } from '#lib/server/cover-weave.ts';
import { practicesOfTheme, currentTheme, readThemes, themeHref, type Theme } from '#lib/server/themes.ts';
import { readPracticeIndex } from '#lib/server/practice-index.ts';
import type { EntryCard } from '#lib/entry-card.ts';
import type { PageHead } from '#lib/page-head.ts';
import { weave } from '#lib/motif/weave.ts';
import { languageOf, wordsOf } from '#lib/text/language.ts';
import { soft } from '#lib/text/soft.ts';
import { subscriptionTo } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang }, fetch }) => {
	const t = messages[lang].themes;
	const client = cms(fetch);
	const [themes, practices] = await Promise.all([readThemes(client, lang), readPracticeIndex(client, lang)]);
	const current = currentTheme(themes);
	const titleOf = (theme: Theme) => ({
		text: soft(theme.title, languageOf(theme, 'title', lang)),
		lang: wordsOf(theme, 'title', lang)?.lang,
	});
	const cardOf = (theme: Theme): EntryCard => ({
		id: theme.id,
		href: themeHref(theme, lang),
		title: titleOf(theme),
		text: wordsOf(theme, 'lead', lang),
		area: theme.area,
		picture: weave({ id: theme.id, theme: theme.area, columns: 16, rows: 16 }),
		facts: [{ label: t.practices, value: messages[lang].finder.practices(practicesOfTheme(practices, theme).length) }],
	});
	const head: PageHead = {
		subscription: subscriptionTo('themes', lang),
		title: t.title,
		description: t.lead,
		theme: current?.area,
		jsonLd: [
			{
				'@type': 'CollectionPage',
				name: t.title,
				description: t.lead,
				inLanguage: lang,
				hasPart: themes.map((theme) => ({ '@type': 'WebPage', name: theme.title, url: themeHref(theme, lang) })),
			},
		],
	};
	return {
		head,
		practicesHref: href('practices', lang),
		current: current && {
			href: themeHref(current, lang),
			title: titleOf(current),
			lead: wordsOf(current, 'lead', lang),
			area: current.area,
			weave: coverWeave(current.id, current.area),
		},
		others: themes.filter(({ id }) => id !== current?.id).map(cardOf),
	};
};

import { DefaultTemplate } from '@payloadcms/next/templates';
import { getTranslation } from '@payloadcms/translations';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { formatDate, formatNumber, isLocale, locales, sentenceCase } from '@repo/i18n';
import Link from 'next/link.js';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps, CollectionSlug } from 'payload';
import { may } from '../../../access/judge.ts';
import { today } from '../../../collections/themes/hooks/periods.ts';
import { readPlans, readThemes } from '../../planning/read.ts';
import { Pages } from './pages.tsx';
import { PlanTable } from './plan-table.tsx';
import { ThemeTable } from './theme-table.tsx';
import { planningWords } from './words.ts';

const pageOf = (asked: string | string[] | undefined) => {
	const page = Number(asked ?? 1);
	return Number.isSafeInteger(page) && page > 0 ? page : 1;
};

/** What the time ahead holds: the themes' periods, and what is published or leaves the site when. */
export const PlanningView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
	const { req, permissions, visibleEntities, locale } = initPageResult;
	const { i18n, payload, user } = req;
	if (!user) redirect('/admin/login?redirect=/admin/planning');
	if (!may(req, 'news', 'publish')) redirect('/admin');
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = planningWords[language];
	const asked = pageOf(searchParams?.page);
	const [refused, waiting, themes] = await Promise.all([
		readPlans(req, 'refused'),
		readPlans(req, 'waiting', asked),
		readThemes(req),
	]);
	// Meanwhile there may be fewer.
	if (asked > waiting.pages) redirect(`/admin/planning?page=${waiting.pages}`);
	const months = Map.groupBy(waiting.plans, ({ at }) => today(new Date(at)).slice(0, 7));
	const shared = {
		...{ language, words, untitled: i18n.t('general:untitled') },
		labelOf: (slug: CollectionSlug) => getTranslation(payload.collections[slug]?.config.labels.singular ?? slug, i18n),
	};

	return (
		<DefaultTemplate
			i18n={i18n}
			payload={payload}
			permissions={permissions}
			req={req}
			user={user}
			visibleEntities={{ ...visibleEntities }}
			{...(locale && { locale })}
			{...(params && { params })}
			{...(searchParams && { searchParams })}
		>
			<SetStepNav nav={[{ label: words.title }]} />
			<main>
				<Gutter className="planning">
					<h1>{words.title}</h1>
					<p className="planning__lead">{words.lead}</p>
					{refused.count > 0 && (
						<section className="planning__refused" aria-labelledby="planning-refused">
							<h2 id="planning-refused">{words.refused}</h2>
							<PlanTable {...shared} caption={words.refusedNote} plans={refused.plans} />
							{refused.pages > 1 && (
								<p>
									{words.first
										.replace('{shown}', formatNumber(refused.plans.length, language))
										.replace('{count}', formatNumber(refused.count, language))}
								</p>
							)}
						</section>
					)}
					<section aria-labelledby="planning-themes">
						<h2 id="planning-themes">{words.themes}</h2>
						<ThemeTable {...shared} themes={themes} today={today()} />
						<p>
							<Link prefetch={false} href="/admin/collections/themes">
								{words.toThemes}
							</Link>
						</p>
					</section>
					<section aria-labelledby="planning-plans">
						<h2 id="planning-plans">{words.plans}</h2>
						{months.size === 0 && <p>{words.nothing}</p>}
						{[...months].map(([month, its]) => (
							<PlanTable
								{...shared}
								key={month}
								caption={sentenceCase(formatDate(`${month}-01`, language, 'month'), language)}
								plans={its}
							/>
						))}
						<Pages page={waiting.page} pages={waiting.pages} language={language} words={words} />
					</section>
				</Gutter>
			</main>
		</DefaultTemplate>
	);
};

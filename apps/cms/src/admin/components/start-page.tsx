import { getTranslation } from '@payloadcms/translations';
import { Gutter } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import Link from 'next/link.js';
import type { AdminViewServerProps, CollectionSlug } from 'payload';
import { may } from '../../access/judge.ts';
import { recentlyChanged } from '../recent.ts';
import { waitingFor } from '../waiting.ts';
import { Moment } from './moment.tsx';
import { planningWords } from './planning/words.ts';
import { startWords } from './start-words.ts';
import { WaitingLists } from './waiting-lists.tsx';

/** In the order editors need them most. */
const written: readonly CollectionSlug[] = [
	'practices',
	'news',
	'conferences',
	'studies',
	'testimonies',
	'columns',
	'organisations',
	'people',
	'themes',
	'pages',
];

interface NavGroup {
	label: string;
	entities: readonly { slug: string; type: 'collections' | 'globals'; label: unknown }[];
}

type StartPageProps = AdminViewServerProps & { navGroups?: readonly NavGroup[] };

/** The first page after logging in: what to do here, what was last worked on, and the way to everything. */
export const StartPage = async ({ initPageResult, navGroups = [] }: StartPageProps) => {
	const { req, permissions, visibleEntities } = initPageResult;
	const { i18n, payload, user } = req;
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = startWords[language];
	const seen = written.filter((slug) => visibleEntities.collections.includes(slug));
	const mayCreate = (slug: CollectionSlug) => Boolean(permissions.collections?.[slug]?.create);
	const labelOf = (slug: CollectionSlug) =>
		getTranslation(payload.collections[slug]?.config.labels.singular ?? slug, i18n);
	const [recent, desk] = await Promise.all([recentlyChanged(payload, req, seen, 8), waitingFor(req)]);
	const creatable = seen.filter(mayCreate);

	return (
		<main>
			<Gutter className="start-page">
				<h1>{words.greeting.replace('{name}', String(user?.name ?? '').split(' ')[0] ?? '')}</h1>
				<p className="start-page__orientation">{words.orientation}</p>
				<ol className="start-page__steps">
					{words.steps.map(([name, text]) => (
						<li key={name}>
							<strong>{name}</strong>
							<span>{text}</span>
						</li>
					))}
				</ol>
				<WaitingLists
					{...desk}
					language={language}
					labelOf={(slug) => getTranslation(payload.collections[slug]?.config.labels.plural ?? slug, i18n)}
					untitled={i18n.t('general:untitled')}
				/>
				{may(req, 'schedules', 'read') && (
					<p className="start-page__planning">
						<Link prefetch={false} href="/admin/planning">
							{planningWords[language].open}
						</Link>
					</p>
				)}
				<div className="start-page__columns">
					{creatable.length > 0 && (
						<section aria-labelledby="start-write">
							<h2 id="start-write">{words.write}</h2>
							<ul>
								{creatable.map((slug) => (
									<li key={slug}>
										<Link prefetch={false} href={`/admin/collections/${slug}/create`}>
											{labelOf(slug)}
										</Link>
									</li>
								))}
							</ul>
						</section>
					)}
					<section aria-labelledby="start-recent">
						<h2 id="start-recent">{words.recent}</h2>
						{recent.length === 0 && <p>{words.nothingRecent}</p>}
						<ul>
							{recent.map(({ collection, id, title, updatedAt, isDraft }) => (
								<li key={id}>
									<Link prefetch={false} href={`/admin/collections/${collection}/${id}`}>
										{title || i18n.t('general:untitled')}
									</Link>
									<span>
										{labelOf(collection)} · <Moment at={updatedAt} language={language} isZoneSaid={false} />
										{isDraft ? ` · ${i18n.t('version:draft')}` : ''}
									</span>
								</li>
							))}
						</ul>
					</section>
				</div>
				<section aria-labelledby="start-all">
					<h2 id="start-all">{words.all}</h2>
					<div className="start-page__all">
						{navGroups.map(({ label, entities }) => (
							<div key={label}>
								<h3>{label}</h3>
								<ul>
									{entities.map(({ slug, type, label: name }) => (
										<li key={slug}>
											<Link prefetch={false} href={`/admin/${type}/${slug}`}>
												{getTranslation(name as string, i18n)}
											</Link>
										</li>
									))}
								</ul>
							</div>
						))}
					</div>
				</section>
				<p className="start-page__site">
					<a href={String(payload.config.custom.siteUrl)}>{words.site}</a>
				</p>
			</Gutter>
		</main>
	);
};

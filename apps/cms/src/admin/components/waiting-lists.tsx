import { formatList, localeNames, type Locale } from '@repo/i18n';
import { scheduleDirections } from '@repo/types/vocabulary';
import Link from 'next/link.js';
import { stringify } from 'qs-esm';
import type { CollectionSlug } from 'payload';
import type { Waiting, WaitingKind } from '../waiting.ts';
import { formatMoment, zoneName } from './format-moment.ts';
import { waitingWords } from './waiting-words.ts';

interface WaitingListsProps {
	waiting: readonly Waiting[];
	/** What was looked for and not found. */
	quiet: readonly WaitingKind[];
	language: Locale;
	untitled: string;
	labelOf: (collection: CollectionSlug) => string;
}

const addressOf = (path: string, { locale }: Waiting, where?: object) =>
	`/admin/collections/${path}${stringify({ locale, where }, { addQueryPrefix: true, skipNulls: true })}`;

/** None of the names begins with a word that keeps its capital. */
const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** In the zone it was planned in: the service may run in another. */
const momentIn =
	(language: Locale) =>
	({ at, zone }: { at: string; zone: string }) =>
		`${formatMoment(at, language, { zone })} (${zoneName(at, zone)})`;

/** What waits, by what it waits for; what does not is said in one sentence. */
export const WaitingLists = ({ waiting, quiet, language, untitled, labelOf }: WaitingListsProps) => {
	const words = waitingWords[language];
	const momentOf = momentIn(language);
	if (waiting.length + quiet.length === 0) return null;
	return (
		<section className="start-page__waiting" aria-labelledby="start-waiting">
			<h2 id="start-waiting">{words.title}</h2>
			<div className="start-page__lists">
				{waiting.map((each) => (
					<section key={`${each.kind} ${each.collection} ${each.locale}`}>
						<h3>
							{words.kinds[each.kind]}
							<span>
								{labelOf(each.collection)}
								{each.locale && ` · ${localeNames[each.locale]}`} · {each.count}
							</span>
						</h3>
						<ul>
							{each.documents.map(({ id, title, at, plan }) => (
								<li key={id}>
									<Link prefetch={false} href={addressOf(`${at.collection}/${at.id}`, each)}>
										{title || untitled}
									</Link>
									{plan && (
										<span>
											{scheduleDirections[plan.direction][language]} · {momentOf(plan)}
										</span>
									)}
								</li>
							))}
						</ul>
						{each.where && each.count > each.documents.length && (
							<Link prefetch={false} href={addressOf(each.collection, each, each.where)}>
								{words.all.replace('{count}', String(each.count))}
							</Link>
						)}
					</section>
				))}
			</div>
			{quiet.length > 0 && (
				<p className="start-page__quiet">
					{words.quiet}{' '}
					{formatList(
						quiet.map((kind) => inSentence(words.kinds[kind])),
						language,
					)}
					.
				</p>
			)}
		</section>
	);
};

import { formatDate, formatList, type Locale } from '@repo/i18n';
import Link from 'next/link.js';
import type { PlannedTheme } from '../../planning/read.ts';
import { monthsFrom, placeIn, timelineOf, type Stretch } from '../../planning/timeline.ts';
import type { PlanningWords } from './words.ts';

interface ThemeTableProps {
	themes: readonly PlannedTheme[];
	/** As `2026-03-31`. */
	today: string;
	language: Locale;
	words: PlanningWords;
	untitled: string;
}

const shownMonths = 12;

/** Which theme is current when: each period from today on, with the gaps between them, beside a line of the next months. */
export const ThemeTable = ({ themes, today, language, words, untitled }: ThemeTableProps) => {
	const byId = new Map(themes.map((theme) => [theme.id, theme]));
	const titleOf = (id: string | undefined) => (id === undefined ? '' : byId.get(id)?.title || untitled);
	const months = monthsFrom(today, shownMonths + 1);
	const lastDay = new Date(Date.parse(months.at(-1) ?? today) - 1).toISOString().slice(0, 10);
	const shown = { from: months[0] ?? today, until: lastDay };
	const period = ({ from, until }: Stretch) =>
		until === undefined
			? words.openEnd.replace('{from}', formatDate(from, language))
			: words.period.replace('{from}', formatDate(from, language)).replace('{until}', formatDate(until, language));
	const noteOf = (stretch: Stretch): string[] => {
		if (stretch.kind === 'gap') {
			return [stretch.stays === undefined ? words.noTheme : words.stays.replace('{title}', titleOf(stretch.stays))];
		}
		const { from, overlaps, theme } = stretch;
		if (byId.get(theme)?.isPublished) return from <= today ? [words.now] : [];
		const others = formatList(overlaps.map(titleOf), language);
		return [words.draft, ...(overlaps.length > 0 ? [words.overlaps.replace('{titles}', others)] : [])];
	};

	return (
		<table className="planning__table planning__themes">
			<caption>{words.themesNote}</caption>
			<thead>
				<tr>
					<th scope="col">{words.theme}</th>
					<th scope="col">{words.days}</th>
					<td className="planning__line" aria-hidden="true">
						{months.slice(0, shownMonths).map((month) => (
							<span key={month}>{formatDate(month, language, 'shortMonth').slice(0, 3)}</span>
						))}
					</td>
				</tr>
			</thead>
			<tbody>
				{timelineOf(themes, today).map((stretch) => {
					const place = placeIn(stretch, shown);
					return (
						<tr key={`${stretch.kind} ${stretch.kind === 'period' ? stretch.theme : ''} ${stretch.from}`}>
							<td data-label={words.theme}>
								{stretch.kind === 'period' ? (
									<Link prefetch={false} href={`/admin/collections/themes/${stretch.theme}`}>
										{titleOf(stretch.theme)}
									</Link>
								) : (
									<em>{words.gap}</em>
								)}
								{noteOf(stretch).map((note) => (
									<span key={note}>{note}</span>
								))}
							</td>
							<td data-label={words.days}>{period(stretch)}</td>
							<td className="planning__line" aria-hidden="true">
								{place && (
									<i
										className={
											stretch.kind === 'gap' || !byId.get(stretch.theme)?.isPublished ? 'planning__open' : undefined
										}
										style={{ insetInlineStart: `${place.start}%`, inlineSize: `${place.width}%` }}
									/>
								)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
};

'use client';

import type { Locale } from '@repo/i18n';
import type { Report } from '../../../statistics/edition/report.ts';
import { problemWords } from '../../../statistics/words/reasons.ts';
import type { FigureWords } from './words.ts';

interface ReportProps {
	report: Report;
	language: Locale;
	words: FigureWords;
}

const counted = (some: readonly string[], count = some.length) =>
	count === 0 ? '' : `${count}: ${some.slice(0, 10).join(', ')}${count > 10 ? ' …' : ''}`;

/** What an import would change, or changed; what is nought is left out. */
export const ImportReport = ({ report, language, words: { report: words } }: ReportProps) => {
	const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
	const { changed, lost } = report;
	const sizes = changed.bySize.flatMap((count, at) =>
		count > 0 ? [`${words.sizes[at]}: ${number.format(count)}`] : [],
	);
	const lines: [string, string][] = [
		[words.updated, report.updated?.slice(0, 10) ?? ''],
		[words.areas, report.areas === 0 ? '0' : number.format(report.areas)],
		[words.newYears, report.newYears.join(', ')],
		[words.newFigures, report.newFigures === 0 ? '' : number.format(report.newFigures)],
		[words.changed, changed.count === 0 ? '' : [number.format(changed.count), ...sizes].join('; ')],
		[words.lost, counted(lost.some, lost.count)],
		[words.newAreas, counted(report.newAreas)],
		[words.vanished, counted(report.vanishedAreas)],
		[words.unknown, counted(report.unknownCodes)],
		[words.labels, counted(report.changedLabels.map(({ area, before, after }) => `${area} ${before} → ${after}`))],
		[words.joined, counted(report.joined.map(({ area, year }) => `${area} (${year})`))],
		[
			words.statuses,
			Object.entries(report.statuses)
				.map(([status, count]) => `${status}: ${number.format(count)}`)
				.join(', '),
		],
	];
	return (
		<div className="figure-imports__report">
			{report.problems.length > 0 && (
				<ul className="figure-imports__problems">
					{report.problems.map(({ kind, count, some }) => (
						<li key={kind}>
							<strong>{problemWords[language][kind]}</strong> {counted(some, count)}
						</li>
					))}
				</ul>
			)}
			<dl>
				{lines
					.filter(([, said]) => said !== '')
					.map(([name, said]) => (
						<div key={name}>
							<dt>{name}</dt>
							<dd>{said}</dd>
						</div>
					))}
			</dl>
			{changed.largest.length > 0 && (
				<>
					<p>{words.largest}</p>
					<ul>
						{changed.largest.map(({ area, name, year, before, after }) => (
							<li key={`${area} ${year}`}>
								{name} {year}: <del>{number.format(before)}</del> → <ins>{number.format(after)}</ins>
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
};

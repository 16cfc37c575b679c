import type { Locale } from '@repo/i18n';
import type { UsageReport } from '../../../collections/agencies/usage/report.ts';
import { formatMoment } from '../format-moment.ts';
import type { UsageWords } from './words.ts';

interface DayStripProps {
	days: UsageReport['days'];
	words: UsageWords;
	language: Locale;
}

/** A bar a day; what was refused stands out at its top. */
export const DayStrip = ({ days, words, language }: DayStripProps) => {
	const most = Math.max(1, ...days.map(({ requests }) => requests));
	const number = new Intl.NumberFormat(language);
	const name = (day: string) => formatMoment(day, language, { style: 'dayOfYear', zone: 'UTC' });
	const share = (requests: number) => `${(100 * requests) / most}%`;
	const [first, last] = [days[0], days.at(-1)];
	return (
		<figure className="agency-usage__strip">
			<figcaption>{words.days.replace('{most}', number.format(most))}</figcaption>
			<ol>
				{days.map(({ day, requests, refused }) => {
					const text = `${name(day)}: ${number.format(requests)}${refused > 0 ? ` (${words.refused}: ${number.format(refused)})` : ''}`;
					return (
						<li key={day} title={text}>
							<span className="agency-usage__text">{text}</span>
							<span className="agency-usage__refused" style={{ blockSize: share(Math.min(refused, requests)) }} />
							<span className="agency-usage__bar" style={{ blockSize: share(Math.max(0, requests - refused)) }} />
						</li>
					);
				})}
			</ol>
			{first && last && (
				<p aria-hidden="true">
					<span>{name(first.day)}</span>
					<span>{name(last.day)}</span>
				</p>
			)}
		</figure>
	);
};

import type { Locale } from '@repo/i18n';
import type { CopyReport } from '../../../collections/agencies/usage/report.ts';
import type { UsageWords } from './words.ts';

interface CopyListProps {
	copies: readonly CopyReport[];
	words: UsageWords;
	language: Locale;
}

const units = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
] as const;

/** As "3 hours", in the largest unit that there is one of. */
const lengthOf = (ms: number, language: Locale): string => {
	const [unit, size] = units.find(([, size]) => ms >= size) ?? units[2];
	const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
	return new Intl.NumberFormat(language, options).format(Math.max(1, Math.floor(ms / size)));
};

/** Each key with which somebody keeps a copy, and how far that is behind. */
export const CopyList = ({ copies, words, language }: CopyListProps) => {
	const minute = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
	const number = new Intl.NumberFormat(language);
	const behind = ({ behind: entries, behindSince }: CopyReport): string =>
		behindSince === null
			? words.upToDate
			: words.behind
					.replace('{entries}', number.format(entries))
					.replace('{time}', lengthOf(Date.now() - Date.parse(behindSince), language));
	return (
		<div className="agency-panel__list">
			<table>
				<thead>
					<tr>
						<th scope="col">{words.key}</th>
						<th scope="col">{words.lastSync}</th>
						<th scope="col">{words.with}</th>
						<th scope="col">{words.state}</th>
					</tr>
				</thead>
				<tbody>
					{copies.map((copy) => (
						<tr key={copy.prefix}>
							<th scope="row">
								<code>inn_{copy.prefix}</code>
							</th>
							<td>{minute.format(new Date(copy.at))}</td>
							<td>{words[copy.kind]}</td>
							<td>{behind(copy)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
};

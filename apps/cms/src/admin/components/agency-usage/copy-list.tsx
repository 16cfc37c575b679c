import type { Locale } from '@repo/i18n';
import type { CopyReport } from '../../../collections/agencies/usage/report.ts';
import { PanelTable } from '../agency-panel/panel-table.tsx';
import { formatMoment } from '../format-moment.ts';
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
	const number = new Intl.NumberFormat(language);
	const behind = ({ behind: entries, behindSince }: CopyReport): string =>
		behindSince === null
			? words.upToDate
			: words.behind
					.replace('{entries}', number.format(entries))
					.replace('{time}', lengthOf(Date.now() - Date.parse(behindSince), language));
	return (
		<PanelTable
			label={words.copies}
			rows={copies}
			keyOf={({ prefix }) => prefix}
			columns={[
				{ heading: words.key, cell: ({ prefix }) => <code>inn_{prefix}</code> },
				{ heading: words.lastSync, cell: ({ at }) => formatMoment(at, language) },
				{ heading: words.with, cell: ({ kind }) => words[kind] },
				{ heading: words.state, cell: behind },
			]}
		/>
	);
};

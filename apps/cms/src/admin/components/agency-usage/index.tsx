'use client';

import { Button } from '@payloadcms/ui';
import type { UsageReport } from '../../../collections/agencies/usage/report.ts';
import { useAgencyPanel } from '../agency-panel/use-agency-panel.ts';
import { CopyList } from './copy-list.tsx';
import { DayStrip } from './day-strip.tsx';
import { usageAt } from './requests.ts';
import { usageWords } from './words.ts';

const panel = {
	connect: usageAt,
	read: ({ read }: ReturnType<typeof usageAt>): Promise<UsageReport | undefined> => read(),
	empty: undefined,
	words: usageWords,
};

/** What an agency asks for, how its copies keep up with the change log, and how it is told of changes. */
export const AgencyUsage = () => {
	const {
		attempt,
		language,
		requests,
		state: usage,
		words,
	} = useAgencyPanel<ReturnType<typeof usageAt>, UsageReport | undefined, (typeof usageWords)['en']>(panel);
	if (requests === undefined) return <p>{words.saveFirst}</p>;
	if (usage === undefined) return null;

	const number = new Intl.NumberFormat(language);
	const { days, month, quotas, copies, deliveries } = usage;
	const figures: [string, string][] = [
		[words.today, number.format(days.at(-1)?.requests ?? 0)],
		[words.month, number.format(month.requests)],
		[words.refused, number.format(month.refused)],
		...quotas.map(({ quotaClass, peak, unitsPerMinute }): [string, string] => [
			words[quotaClass],
			words.ofQuota.replace('{peak}', number.format(peak)).replace('{quota}', number.format(unitsPerMinute)),
		]),
	];
	const told = (['endpoints', 'paused', 'waiting', 'dead'] as const).map((name): [string, string] => [
		words[name],
		number.format(deliveries[name]),
	]);

	return (
		<section className="field-type agency-panel" aria-label={words.title}>
			<p>{words.explained}</p>
			<Figures figures={figures} />
			<DayStrip days={days} words={words} language={language} />
			<h2>{words.copies}</h2>
			{copies.length === 0 ? <p>{words.noCopies}</p> : <CopyList copies={copies} words={words} language={language} />}
			<h2>{words.deliveries}</h2>
			{deliveries.endpoints === 0 ? <p>{words.noEndpoints}</p> : <Figures figures={told} />}
			<div>
				<Button
					buttonStyle="secondary"
					size="small"
					margin={false}
					onClick={() => void attempt(() => Promise.resolve())}
				>
					{words.again}
				</Button>
			</div>
		</section>
	);
};

const Figures = ({ figures }: { figures: readonly [string, string][] }) => (
	<dl className="agency-usage__figures">
		{figures.map(([name, value]) => (
			<div key={name}>
				<dt>{name}</dt>
				<dd>{value}</dd>
			</div>
		))}
	</dl>
);

'use client';

import { Button } from '@payloadcms/ui';
import type { ScheduleDirection } from '@repo/types/vocabulary';
import Link from 'next/link.js';
import { useState } from 'react';
import { History } from '../review-panel/history.tsx';
import { reviewWords } from '../review-panel/words.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanItem } from './plan-item.tsx';
import type { Plan, PlanBody, Schedule } from './requests.ts';
import { useSchedule } from './use-schedule.ts';

interface Asking {
	direction: ScheduleDirection;
	/** What is moved. */
	plan?: Plan;
}

/** What can be planned beside what is: something to publish, or something to take off again. */
const openDirections = ({ hasNews, isPublic, plans }: Schedule): ScheduleDirection[] => {
	const has = (wanted: ScheduleDirection) => plans.some(({ direction }) => direction === wanted);
	return [
		...(!has('publish') && (hasNews || has('unpublish')) ? (['publish'] as const) : []),
		...(!has('unpublish') && (isPublic || has('publish')) ? (['unpublish'] as const) : []),
	];
};

/** When the document is published and leaves the site by itself. */
export const SchedulePanel = () => {
	const { cancel, hasDocument, hasReview, isBusy, isDone, language, locale, plan, schedule, words } = useSchedule();
	const [asking, setAsking] = useState<Asking>();

	if (!hasDocument || !schedule) return null;
	const { history, mayPlan, plans } = schedule;
	const directions = openDirections(schedule);
	// A published document of which nothing is planned has nothing to say to whoever may not plan.
	if (!mayPlan && plans.length === 0) return null;
	const submit = async (body: PlanBody) => {
		if (await plan(body, asking?.plan?.language)) setAsking(undefined);
	};

	return (
		<section className="review-panel" aria-label={words.title} aria-busy={isBusy}>
			<h2>{words.title}</h2>
			<p role="status">
				{isDone && `${words.done} `}
				{plans.length === 0 && words.nothing}
			</p>
			{plans.length > 0 && (
				<ul className="schedule-panel__plans">
					{plans.map((each) => (
						<PlanItem
							key={each.id}
							plan={each}
							language={language}
							words={words}
							isMine={mayPlan && asking === undefined}
							isBusy={isBusy}
							onMove={() => setAsking({ direction: each.direction, plan: each })}
							onCancel={() => void cancel(each.id)}
						/>
					))}
				</ul>
			)}
			{asking && (
				<PlanForm
					key={asking.plan?.id ?? asking.direction}
					direction={asking.direction}
					words={words}
					isBusy={isBusy}
					locale={locale}
					{...(asking.plan && { before: asking.plan })}
					onPlan={(body) => void submit(body)}
					onCancel={() => setAsking(undefined)}
				/>
			)}
			{mayPlan && !asking && directions.length > 0 && (
				<div className="review-panel__steps">
					{directions.map((direction) => (
						<Button
							key={direction}
							buttonStyle="secondary"
							size="small"
							margin={false}
							disabled={isBusy}
							onClick={() => setAsking({ direction })}
						>
							{words.ask[direction]}…
						</Button>
					))}
				</div>
			)}
			{mayPlan && (
				<p>
					<Link prefetch={false} href="/admin/planning">
						{words.all}
					</Link>
				</p>
			)}
			{!hasReview && history.length > 0 && (
				<History entries={history} language={language} words={reviewWords[language]} />
			)}
		</section>
	);
};

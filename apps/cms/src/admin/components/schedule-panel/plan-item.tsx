import { Button } from '@payloadcms/ui';
import { localeNames, type Locale } from '@repo/i18n';
import { formatMoment, zoneName } from '../format-moment.ts';
import type { Plan } from './requests.ts';
import type { ScheduleWords } from './words.ts';

interface PlanItemProps {
	plan: Plan;
	language: Locale;
	words: ScheduleWords;
	/** Whether whoever reads this may move and cancel it. */
	isMine: boolean;
	isBusy: boolean;
	onMove: () => void;
	onCancel: () => void;
}

/** One thing the clock shall do, or could not. */
export const PlanItem = ({ plan, language, words, isMine, isBusy, onMove, onCancel }: PlanItemProps) => {
	const isRefused = plan.state === 'refused';
	const sentence = (isRefused ? words.wouldNot : words.will)[plan.direction];
	const date = `${formatMoment(plan.at, language)} (${zoneName(plan.at)})`;
	const said = sentence.replace('{date}', date);
	return (
		<li className={isRefused ? 'schedule-panel__refused' : undefined}>
			<p>
				<strong>
					<time dateTime={plan.at}>{said}</time>
				</strong>
			</p>
			{plan.isOneLanguage && <p>{words.onlyThis.replace('{language}', localeNames[plan.language])}</p>}
			{plan.reason !== null && <blockquote className="review-panel__comment">{plan.reason}</blockquote>}
			{plan.by !== null && <p className="schedule-panel__by">{words.by.replace('{name}', plan.by)}</p>}
			{isMine && (
				<div className="review-panel__steps">
					<Button
						buttonStyle="secondary"
						size="small"
						margin={false}
						disabled={isBusy}
						onClick={onMove}
						aria-label={`${isRefused ? words.again : words.move}: ${said}`}
					>
						{isRefused ? words.again : words.move}…
					</Button>
					<Button
						buttonStyle="secondary"
						size="small"
						margin={false}
						disabled={isBusy}
						onClick={onCancel}
						aria-label={`${isRefused ? words.putAway : words.cancelPlan}: ${said}`}
					>
						{isRefused ? words.putAway : words.cancelPlan}
					</Button>
				</div>
			)}
		</li>
	);
};

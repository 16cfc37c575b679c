import { Button } from '@payloadcms/ui';
import { localeNames, type Locale } from '@repo/i18n';
import type { ScheduleDirection } from '@repo/types/vocabulary';
import { useEffect, useId, useRef, useState } from 'react';
import type { PlanBody } from './requests.ts';
import type { ScheduleWords } from './words.ts';

interface PlanFormProps {
	direction: ScheduleDirection;
	words: ScheduleWords;
	isBusy: boolean;
	/** The language being edited. */
	locale: Locale;
	/** What is moved, and what it was. */
	before?: { at: string; isOneLanguage: boolean };
	onPlan: (body: PlanBody) => void;
	onCancel: () => void;
}

/** A moment as a field of this computer takes it: `2026-11-26T08:00`. */
const localMinute = (date: Date) =>
	new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** When it shall happen, in the time of whoever asks. It lies inside the form of the document, so it is none. */
export const PlanForm = ({ direction, words, isBusy, locale, before, onPlan, onCancel }: PlanFormProps) => {
	const [value, setValue] = useState(before ? localMinute(new Date(before.at)) : '');
	const [isOneLanguage, setOneLanguage] = useState(before?.isOneLanguage ?? false);
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => field.current?.focus(), []);
	const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
	const isReady = value !== '' && new Date(value) > new Date();

	return (
		<div
			className="review-panel__ask"
			role="group"
			aria-label={words.ask[direction]}
			onKeyDown={({ key }) => key === 'Escape' && onCancel()}
		>
			<label htmlFor={id}>{words.when[direction]}</label>
			<input
				id={id}
				ref={field}
				type="datetime-local"
				value={value}
				min={localMinute(new Date())}
				aria-describedby={`${id}-help`}
				onChange={({ target }) => setValue(target.value)}
			/>
			<p id={`${id}-help`}>
				{words.zone.replace('{zone}', zone)} {words.checked}
			</p>
			{direction === 'publish' && before === undefined && (
				<label className="schedule-panel__only">
					<input type="checkbox" checked={isOneLanguage} onChange={({ target }) => setOneLanguage(target.checked)} />
					{words.only.replace('{language}', localeNames[locale])}
				</label>
			)}
			<div className="review-panel__steps">
				<Button
					size="small"
					margin={false}
					disabled={isBusy || !isReady}
					onClick={() => onPlan({ direction, at: new Date(value).toISOString(), zone, isOneLanguage })}
				>
					{before ? words.move : words.plan}
				</Button>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
					{words.back}
				</Button>
			</div>
		</div>
	);
};

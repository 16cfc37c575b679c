import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { StepBody } from './requests.ts';
import type { ReviewWords } from './words.ts';

interface AskProps {
	step: 'return' | 'schedule';
	words: ReviewWords;
	isBusy: boolean;
	/** Whether the writer gets the comment by mail. */
	isMailed: boolean;
	onTake: (body: StepBody) => void;
	onCancel: () => void;
}

/** An hour as a field of this computer takes it: `2026-11-26T08:00`. */
const localHour = (date: Date) =>
	new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** What a step needs to know first. It lies inside the form of the document, so it is none. */
export const Ask = ({ step, words, isBusy, isMailed, onTake, onCancel }: AskProps) => {
	const [value, setValue] = useState('');
	const id = useId();
	const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
	useEffect(() => field.current?.focus(), []);
	const isReturn = step === 'return';
	const isReady = isReturn ? value.trim() !== '' : value !== '' && new Date(value) > new Date();
	const common = { id, ref: field, value, 'aria-describedby': `${id}-help` };

	return (
		<div
			className="review-panel__ask"
			role="group"
			aria-label={words.steps[step]}
			onKeyDown={({ key }) => key === 'Escape' && onCancel()}
		>
			<label htmlFor={id}>{isReturn ? words.comment : words.when}</label>
			{isReturn ? (
				<textarea {...common} rows={5} maxLength={2000} onChange={({ target }) => setValue(target.value)} />
			) : (
				<input
					{...common}
					type="datetime-local"
					min={localHour(new Date())}
					onChange={({ target }) => setValue(target.value)}
				/>
			)}
			<p id={`${id}-help`}>{isReturn ? (isMailed ? words.commentHelp : words.commentHelpHere) : words.whenHelp}</p>
			<div className="review-panel__steps">
				<Button
					size="small"
					margin={false}
					disabled={isBusy || !isReady}
					onClick={() => onTake(isReturn ? { step, comment: value } : { step, due: new Date(value).toISOString() })}
				>
					{words.steps[step]}
				</Button>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
					{words.cancel}
				</Button>
			</div>
		</div>
	);
};

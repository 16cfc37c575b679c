import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { StepBody } from './requests.ts';
import type { ReviewWords } from './words.ts';

interface AskProps {
	words: ReviewWords;
	isBusy: boolean;
	/** Whether the writer gets the comment by mail. */
	isMailed: boolean;
	onTake: (body: StepBody) => void;
	onCancel: () => void;
}

/** Why the text goes back. It lies inside the form of the document, so it is none. */
export const Ask = ({ words, isBusy, isMailed, onTake, onCancel }: AskProps) => {
	const [value, setValue] = useState('');
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => field.current?.focus(), []);

	return (
		<div
			className="review-panel__ask"
			role="group"
			aria-label={words.steps.return}
			onKeyDown={({ key }) => key === 'Escape' && onCancel()}
		>
			<label htmlFor={id}>{words.comment}</label>
			<textarea
				id={id}
				ref={field}
				value={value}
				aria-describedby={`${id}-help`}
				rows={5}
				maxLength={2000}
				onChange={({ target }) => setValue(target.value)}
			/>
			<p id={`${id}-help`}>{isMailed ? words.commentHelp : words.commentHelpHere}</p>
			<div className="review-panel__steps">
				<Button
					size="small"
					margin={false}
					disabled={isBusy || value.trim() === ''}
					onClick={() => onTake({ step: 'return', comment: value })}
				>
					{words.steps.return}
				</Button>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
					{words.cancel}
				</Button>
			</div>
		</div>
	);
};

'use client';

import { Button } from '@payloadcms/ui';
import { reviewStages } from '@repo/types/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { Ask } from './ask.tsx';
import { History } from './history.tsx';
import type { Review, StepName } from './requests.ts';
import { useReview } from './use-review.ts';

const asksFirst = (step: StepName): step is 'return' => step === 'return';

/** What leads on comes first, what leads back last. The clock has a panel of its own. */
const order: readonly StepName[] = ['submit', 'take', 'publish', 'return', 'recall'];

/** Why the text is not further: the comment it came back with, or why it could not be published. */
const saidLast = ({ history, stage }: Review): string | null => {
	if (stage !== 'returned' && stage !== 'in-review') return null;
	const cause = stage === 'returned' ? 'return' : 'failed';
	const [newest] = history.filter(({ action }) => action !== 'edited');
	return newest?.action === cause ? newest.comment : null;
};

/** Where the text is on its way from writer to reader, what can be done with it now, and who did what. */
export const ReviewPanel = () => {
	const { hasDocument, isBusy, isDone, language, review, take, words } = useReview();
	const [asking, setAsking] = useState(false);
	const panel = useRef<HTMLElement>(null);
	// After a step the page is loaded anew; whoever cannot see it is put where they were.
	useEffect(() => {
		if (isDone && review) panel.current?.focus();
	}, [isDone, review]);

	if (!hasDocument) return <p className="review-panel">{words.saveFirst}</p>;
	const steps = order.filter((step) => review?.next.includes(step));

	const comment = review && saidLast(review);

	return (
		<section className="review-panel" aria-label={words.title} aria-busy={isBusy} tabIndex={-1} ref={panel}>
			<h2>{words.title}</h2>
			<p role="status" className="review-panel__stage">
				{isDone && <span>{words.done} </span>}
				{review && <strong>{reviewStages[review.stage][language]}</strong>}
			</p>
			{review && (
				<>
					{comment && <blockquote className="review-panel__comment">{comment}</blockquote>}
					{review.proposal !== null && (
						<p>
							<a href={`/admin/collections/submissions/${review.proposal}`}>{words.proposal}</a>
						</p>
					)}
					{review.isOwn && <p>{words.own}</p>}
					{review.isLocked && <p>{words.locked}</p>}
					{!review.tellsByMail && steps.length > 0 && <p className="review-panel__note">{words.noMail}</p>}
					{asking ? (
						<Ask
							words={words}
							isBusy={isBusy}
							isMailed={review.tellsByMail}
							onTake={(body) => void take(body)}
							onCancel={() => setAsking(false)}
						/>
					) : (
						<div className="review-panel__steps">
							{steps.map((step, index) => (
								<Button
									key={step}
									buttonStyle={index === 0 ? 'primary' : 'secondary'}
									size="small"
									margin={false}
									disabled={isBusy}
									onClick={() => (asksFirst(step) ? setAsking(true) : void take({ step }))}
								>
									{words.steps[step]}
									{asksFirst(step) && '…'}
								</Button>
							))}
						</div>
					)}
					<History entries={review.history} language={language} words={words} />
				</>
			)}
		</section>
	);
};

'use client';

import { Button, CopyToClipboard } from '@payloadcms/ui';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { InputField } from './input-field.tsx';
import { beginFactor, confirmFactor, type Begun } from './requests.ts';
import type { SignInWords } from './words.ts';

interface SetUpProps {
	api: string;
	/** Instead of a session. */
	ticket?: string;
	words: SignInWords;
	notice?: string;
	/** Told the code that confirmed it, which is good for signing in once. */
	onDone: (code: string) => void;
}

const asPicture = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Shows the secret to an app, asks for its code, and then shows the recovery codes, each once. */
export const SetUpFactor = ({ api, ticket, words, notice, onDone }: SetUpProps) => {
	const [begun, setBegun] = useState<Begun>();
	const [code, setCode] = useState('');
	const [recovery, setRecovery] = useState<readonly string[]>();
	const [problem, setProblem] = useState<string>();

	useEffect(() => {
		let isCurrent = true;
		beginFactor(api, ticket).then(
			(answer) => {
				if (isCurrent) setBegun(answer);
			},
			(error: unknown) => setProblem((error instanceof Error && error.message) || words.failed),
		);
		return () => {
			isCurrent = false;
		};
	}, [api, ticket, words]);

	const confirm = () => {
		confirmFactor(api, code, ticket).then(setRecovery, (error: unknown) => {
			setProblem((error instanceof Error && error.message) || words.failed);
		});
	};

	// No form of its own: on an account's page this is inside the form of the account, which Enter must not save.
	const confirmByEnter = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
		event.preventDefault();
		confirm();
	};

	if (recovery) {
		return (
			<section className="sign-in" aria-labelledby="recovery-codes">
				<h2 id="recovery-codes" tabIndex={-1} ref={(heading) => heading?.focus()}>
					{words.recovery}
				</h2>
				<p>{words.recoveryHint}</p>
				<ul className="sign-in__codes">
					{recovery.map((each) => (
						<li key={each}>
							<code>{each}</code>
						</li>
					))}
				</ul>
				<p>
					{words.copy} <CopyToClipboard value={recovery.join('\n')} successMessage={words.copied} />
				</p>
				<Button onClick={() => onDone(code)}>{words.kept}</Button>
			</section>
		);
	}
	return (
		<section className="sign-in" aria-labelledby="set-up-factor">
			<h2 id="set-up-factor">{words.setUp}</h2>
			{notice !== undefined && <p>{notice}</p>}
			{begun && (
				<>
					<p>{words.setUpSteps}</p>
					<img src={asPicture(begun.picture)} alt={words.picture} width={200} height={200} />
					<p>
						{words.secretByHand} <code>{begun.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
					</p>
					<div className="sign-in" onKeyDown={confirmByEnter}>
						<InputField name="code" label={words.code} value={code} onChange={setCode} />
						<Button type="button" onClick={confirm}>
							{words.confirm}
						</Button>
					</div>
				</>
			)}
			<p role="alert">{problem}</p>
		</section>
	);
};

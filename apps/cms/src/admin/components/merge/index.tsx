'use client';

import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MergeChoice } from '../../../merge/compare.ts';
import type { ShownMerge } from '../../../merge/present.ts';
import { MergeFields } from './fields.tsx';
import { FindOther } from './find-other.tsx';
import { MergeReferences } from './references.tsx';
import { mergesAt, type Found, type Wish } from './requests.ts';
import { mergeWords } from './words.ts';

type Step = 'choosing' | 'looking' | 'shown' | 'applying' | 'done';

/** Choose the other one and which stays, see what would happen, and do exactly that. */
export const MergeOrganisations = ({ id }: { id: string }) => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = mergeWords[language];
	const { serverURL, routes } = config;
	const requests = useMemo(
		() => mergesAt(`${serverURL}${routes.api}/organisations`, language),
		[serverURL, routes.api, language],
	);
	const [own, setOwn] = useState<Found>();
	const [other, setOther] = useState<Found>();
	const [wish, setWish] = useState<Wish>();
	const [shown, setShown] = useState<ShownMerge>();
	const [step, setStep] = useState<Step>('choosing');
	const [isSeen, setIsSeen] = useState(false);
	const [error, setError] = useState<string>();
	const asked = useRef(0);

	const refuse = (cause: unknown) => {
		setError((cause instanceof Error && !(cause instanceof TypeError) && cause.message) || words.failed);
		setIsSeen(false);
		setStep('choosing');
	};
	useEffect(() => {
		requests.read(id).then(setOwn, refuse);
	}, [id, requests]);

	/** Whatever is chosen is shown anew, so that what is confirmed is what was seen. */
	const look = (next: Wish) => {
		asked.current += 1;
		const turn = asked.current;
		setWish(next);
		setError(undefined);
		setIsSeen(false);
		setStep('looking');
		requests.show(next).then(
			(answer) => {
				if (turn !== asked.current) return;
				setShown(answer);
				setStep('shown');
			},
			(cause: unknown) => {
				if (turn !== asked.current) return;
				setShown(undefined);
				refuse(cause);
			},
		);
	};
	const choose = (found: Found) => {
		setOther(found);
		// Of a draft and what is published the latter stays; otherwise the one that this page was opened from.
		const staysOther = found.isPublic && own?.isPublic === false;
		look({ stays: staysOther ? found.id : id, goes: staysOther ? id : found.id, choices: {} });
	};
	const apply = async () => {
		if (!wish || !shown) return;
		setStep('applying');
		try {
			await requests.apply(wish, shown.token);
			setStep('done');
		} catch (cause) {
			setShown(undefined);
			refuse(cause);
		}
	};

	const isBusy = step === 'looking' || step === 'applying';
	const said = { choosing: '', looking: words.looking, shown: '', applying: words.applying, done: words.done }[step];
	const titled = (text: string) =>
		text.replaceAll('{goes}', shown?.goes.title ?? '').replaceAll('{stays}', shown?.stays.title ?? '');
	if (!own && error === undefined) return null;
	if (step === 'done' && shown) {
		return (
			<>
				<p role="status">{words.done}</p>
				<p>
					<a href={`${routes.admin}/collections/organisations/${shown.stays.id}`}>{titled(words.openStaying)}</a>
				</p>
			</>
		);
	}
	return (
		<>
			<p>{words.explained}</p>
			{own && (
				<p className="merge__own">
					<b>{own.name}</b> <small>{own.isPublic ? words.public : words.hidden}</small>
				</p>
			)}
			<FindOther
				words={words}
				isBusy={isBusy}
				find={(name) => requests.find(name, id)}
				chosen={other?.id}
				onChoose={choose}
				onFail={refuse}
			/>
			{own && other && wish && (
				<fieldset className="merge__stays">
					<legend>{words.stays}</legend>
					{[own, other].map((each) => (
						<label key={each.id}>
							<input
								type="radio"
								name="merge-stays"
								checked={wish.stays === each.id}
								disabled={isBusy}
								onChange={() => look({ stays: each.id, goes: each.id === own.id ? other.id : own.id, choices: {} })}
							/>
							<span>
								{each.name} <small>{each.isPublic ? words.public : words.hidden}</small>
							</span>
						</label>
					))}
				</fieldset>
			)}
			{error !== undefined && (
				<p role="alert" className="merge__error">
					{error}
				</p>
			)}
			<p role="status">{said}</p>
			{shown && wish && (
				<>
					<h2>{words.fields}</h2>
					<MergeFields
						shown={shown}
						words={words}
						isBusy={isBusy}
						onChoose={(key: string, choice: MergeChoice) =>
							look({ ...wish, choices: { ...wish.choices, [key]: choice } })
						}
					/>
					<MergeReferences shown={shown} words={words} />
					<p>{titled(words.leads)}</p>
					<div className="merge__final">
						<p>{titled(words.final)}</p>
						<label>
							<input
								type="checkbox"
								checked={isSeen}
								disabled={isBusy}
								onChange={({ target }) => setIsSeen(target.checked)}
							/>
							{words.seen}
						</label>
						<Button margin={false} disabled={!isSeen || isBusy} onClick={() => void apply()}>
							{words.apply}
						</Button>
					</div>
				</>
			)}
		</>
	);
};

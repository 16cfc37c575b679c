'use client';

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { formatMoment } from '../format-moment.ts';
import { labelsOf } from './labels.ts';
import { useSaveKeeper } from './use-save-keeper.ts';

interface NoteProps {
	title: string;
	children: ReactNode;
}

const Note = ({ title, children }: NoteProps) => (
	<section className="save-keeper" role="alert" aria-label={title}>
		<h2>{title}</h2>
		{children}
	</section>
);

/** Says when what is typed is not saved, and what to do; otherwise it is not seen. */
export const SaveKeeper = () => {
	const keeper = useSaveKeeper();
	const { collectionSlug, globalSlug } = useDocumentInfo();
	const { getEntityConfig } = useConfig();
	const { i18n } = useTranslation();
	const { found, isBusy, language, trouble, versions, words } = keeper;

	const readLabels = () => {
		const entity =
			globalSlug === undefined
				? getEntityConfig({ collectionSlug: collectionSlug ?? '' })
				: getEntityConfig({ globalSlug });
		return labelsOf(entity?.fields ?? [], i18n);
	};
	if (trouble?.kind === 'conflict') {
		const labels = readLabels();
		const named = (names: readonly string[]) =>
			new Intl.ListFormat(language).format(names.map((name) => labels.get(name) ?? name));
		const { theirs, both } = trouble.conflict;
		const saved = trouble.by === undefined ? words.savedAt : words.savedBy.replace('{name}', trouble.by);
		return (
			<Note title={words.conflict}>
				<p>{saved.replace('{date}', formatMoment(trouble.updatedAt, language))}</p>
				<p>{words.theyChanged.replace('{fields}', named(theirs))}</p>
				{both.length > 0 && <p>{words.bothChanged.replace('{fields}', named(both))}</p>}
				<div className="save-keeper__choices">
					<Button size="small" margin={false} disabled={isBusy} onClick={() => void keeper.keepMine(trouble)}>
						{words.keepMine}
					</Button>
					<Button size="small" margin={false} buttonStyle="secondary" disabled={isBusy} onClick={keeper.takeTheirs}>
						{words.takeTheirs}
					</Button>
					<a href={versions} target="_blank" rel="noreferrer">
						{words.seeTheirs}
					</a>
				</div>
			</Note>
		);
	}
	if (trouble?.kind === 'locked') {
		return (
			<Note title={trouble.by === undefined ? words.locked : words.lockedBy.replace('{name}', trouble.by)}>
				<p>{words.lockedText}</p>
				<div className="save-keeper__choices">
					<Button size="small" margin={false} disabled={isBusy} onClick={() => void keeper.takeOver(trouble)}>
						{words.takeOver}
					</Button>
					<a href={versions} target="_blank" rel="noreferrer">
						{words.seeTheirs}
					</a>
				</div>
			</Note>
		);
	}
	if (trouble?.kind === 'failing') {
		return (
			<Note title={words.failing}>
				<p>{words.failingText}</p>
			</Note>
		);
	}
	if (trouble) {
		const { errors, isPublishing, isSignedOut, isUnsaved, text } = trouble.refusal;
		const labels = readLabels();
		const label = (path: string) => labels.get(path.split('.')[0] ?? '');
		const why =
			errors.length === 0 ? [text] : errors.map(({ path, message }) => [label(path) ?? [], message].flat().join(': '));
		return (
			<Note title={isPublishing ? words.publishRefused : words.refused}>
				{!isSignedOut && why.map((sentence) => <p key={sentence}>{sentence}</p>)}
				{isSignedOut ? <p>{words.signedOut}</p> : isUnsaved && <p>{words.kept}</p>}
			</Note>
		);
	}
	if (!found) return null;
	return (
		<Note title={words.found}>
			<p>{words.foundText.replace('{date}', formatMoment(new Date(found.at), language))}</p>
			<div className="save-keeper__choices">
				<Button size="small" margin={false} disabled={isBusy} onClick={() => void keeper.putBack()}>
					{words.putBack}
				</Button>
				<Button size="small" margin={false} buttonStyle="secondary" disabled={isBusy} onClick={keeper.throwAway}>
					{words.throwAway}
				</Button>
			</div>
		</Note>
	);
};

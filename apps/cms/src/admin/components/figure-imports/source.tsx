'use client';

import { Button } from '@payloadcms/ui';
import { statisticsOffices, type Locale } from '@repo/i18n';
import { countries, importStates, type Country } from '@repo/types/vocabulary';
import { useState } from 'react';
import { acceptable } from '../../../statistics/edition/report.ts';
import type { ShownImport, ShownSource } from '../../../statistics/endpoints.ts';
import type { Reason } from '../../../statistics/runs/refusal.ts';
import { problemWords, reasonWords } from '../../../statistics/words/reasons.ts';
import { formatMoment } from '../format-moment.ts';
import { ImportReport } from './report.tsx';
import { follow, sendFile } from './requests.ts';
import type { FigureWords } from './words.ts';

interface SourceProps {
	/** `…/api/datasets/{id}/imports` */
	address: string;
	source: ShownSource;
	mayImport: boolean;
	language: Locale;
	words: FigureWords;
	onEnd: () => void;
}

/** What came of it, in words. */
const outcomeOf = ({ state, edition }: ShownImport, language: Locale, words: FigureWords): string =>
	edition === null
		? importStates[state][language]
		: `${importStates[state][language]}, ${words.edition.replace('{number}', String(edition))}`;

const reasonOf = ({ reason, detail }: ShownImport, language: Locale): string | undefined =>
	reason === null ? undefined : [reasonWords[language][reason as Reason], detail].filter(Boolean).join(' ');

/** Offices have a name in the reader's language; others, such as Kolada, have one. */
const officeOf = ({ office, countries: [country = ''] }: ShownSource, language: Locale): string =>
	office.startsWith('Statistics ') ? (statisticsOffices[country]?.[language] ?? office) : office;

/** One source of a data set: look at it, see what would change, take it. */
export const FigureSource = ({ address, source, mayImport, language, words, onEnd }: SourceProps) => {
	const [shown, setShown] = useState<ShownImport>();
	const [file, setFile] = useState<File>();
	const [accepted, setAccepted] = useState<readonly string[]>([]);
	const [isBusy, setBusy] = useState(false);
	const [error, setError] = useState<string>();
	const { key, tableName, licence, isFetched, last } = source;
	const office = officeOf(source, language);
	const heading = words.source.replace('{office}', office).replace('{table}', tableName);
	const places = source.countries.map((country) => countries[country as Country][language]).join(', ');

	const begin = (work: () => Promise<ShownImport>) => {
		setBusy(true);
		setError(undefined);
		work()
			.then(setShown, (cause: unknown) => setError((cause instanceof Error && cause.message) || words.failed))
			.finally(() => {
				setBusy(false);
				onEnd();
			});
	};
	const ask = (isDryRun: boolean, expect?: string) =>
		begin(() =>
			follow(address, { source: key, isDryRun, ...(expect !== undefined && { expect, accept: accepted }) }, setShown),
		);
	const lookAtFile = (sent: File) => {
		setAccepted([]);
		begin(() => sendFile(address, sent, { source: key }));
	};
	const take = ({ report, trigger }: ShownImport) => {
		const expect = report?.sum ?? '';
		if (trigger === 'file' && file !== undefined)
			begin(() => sendFile(address, file, { source: key, expect, accept: accepted }));
		else ask(false, expect);
	};

	const problems = shown?.report?.problems ?? [];
	const isHopeless = problems.some(({ kind }) => !(acceptable as readonly string[]).includes(kind));
	const isTakeable = shown?.state === 'looked' && !isHopeless;
	const isReady = problems.every(({ kind }) => accepted.includes(kind));
	const { partsDone = null, parts = null } = shown ?? {};

	return (
		<li className="figure-imports__source" aria-busy={isBusy}>
			<h3>{heading}</h3>
			<p>
				{places}. {words.licence.replace('{licence}', licence)}
			</p>
			<p>
				{last ? `${formatMoment(last.createdAt, language)}: ${outcomeOf(last, language, words)}` : words.never}
				{last && !shown && reasonOf(last, language) !== undefined && <> – {reasonOf(last, language)}</>}
			</p>
			{mayImport && (
				<div className="figure-imports__steps">
					{isFetched && (
						<Button
							buttonStyle="secondary"
							size="small"
							margin={false}
							disabled={isBusy}
							onClick={() => {
								setAccepted([]);
								ask(true);
							}}
						>
							{words.look.replace('{office}', office)}
						</Button>
					)}
					<div className="figure-imports__file">
						<label htmlFor={`figures-of-${key}`}>{words.file}</label>
						<input
							id={`figures-of-${key}`}
							type="file"
							accept=".px,.json,.csv,.tsv,.txt"
							disabled={isBusy}
							onChange={({ target }) => setFile(target.files?.[0])}
						/>
						{file !== undefined && (
							<Button
								buttonStyle="secondary"
								size="small"
								margin={false}
								disabled={isBusy}
								onClick={() => lookAtFile(file)}
							>
								{words.lookAtFile}
							</Button>
						)}
					</div>
				</div>
			)}
			<p role="status">
				{isBusy &&
					(parts === null
						? words.waiting
						: words.fetching.replace('{done}', String(partsDone)).replace('{count}', String(parts)))}
				{!isBusy && shown && outcomeOf(shown, language, words)}
			</p>
			{isBusy && parts !== null && <progress max={parts} value={partsDone ?? 0} aria-label={heading} />}
			{error !== undefined && (
				<p role="alert" className="figure-imports__refused">
					{error}
				</p>
			)}
			{!isBusy && shown && (
				<>
					{reasonOf(shown, language) !== undefined && (
						<p className="figure-imports__refused">{reasonOf(shown, language)}</p>
					)}
					{shown.report && <ImportReport report={shown.report} language={language} words={words} />}
					{isTakeable && mayImport && (
						<>
							{problems.map(({ kind }) => (
								<label key={kind} className="figure-imports__accept">
									<input
										type="checkbox"
										checked={accepted.includes(kind)}
										onChange={({ target }) =>
											setAccepted(target.checked ? [...accepted, kind] : accepted.filter((each) => each !== kind))
										}
									/>
									{words.accept.replace('{problem}', problemWords[language][kind])}
								</label>
							))}
							<Button size="small" disabled={!isReady} onClick={() => take(shown)}>
								{words.take}
							</Button>
						</>
					)}
					{shown.edition !== null && (
						<Button buttonStyle="secondary" size="small" onClick={() => window.location.reload()}>
							{words.reload}
						</Button>
					)}
				</>
			)}
		</li>
	);
};

'use client';

import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ShownPlan, ShownRow } from '../../../import/present.ts';
import { refusedFile } from './refused-file.ts';
import { applyImport, showImport } from './requests.ts';
import { ImportRows } from './rows.tsx';
import { importWords } from './words.ts';

type Step = 'loading' | 'choosing' | 'reading' | 'shown' | 'applying' | 'done';

const isDone = ({ action }: ShownRow) => action === 'create' || action === 'change' || action === 'publish';

const download = (blob: Blob, name: string) => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
};

/** Choose a file, see what it would do, and do that. */
export const ImportFile = ({ collection }: { collection: string }) => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = importWords[language];
	const [file, setFile] = useState<File>();
	const [publish, setPublish] = useState(false);
	const [step, setStep] = useState<Step>('loading');
	const [plan, setPlan] = useState<ShownPlan>();
	const [done, setDone] = useState(0);
	const [error, setError] = useState<string>();
	const input = useRef<HTMLInputElement>(null);
	const address = `${config.serverURL}${config.routes.api}/${collection}/import`;

	const change = (next: { file?: File | undefined; publish?: boolean }) => {
		if ('file' in next) setFile(next.file);
		if (next.publish !== undefined) setPublish(next.publish);
		setPlan(undefined);
		setError(undefined);
		setStep('choosing');
	};
	// Who is quick chooses a file before anything here listens.
	useEffect(() => {
		setFile(input.current?.files?.[0]);
		setStep('choosing');
	}, []);
	const refuse = (cause: unknown, otherwise: string) =>
		setError((cause instanceof Error && !(cause instanceof TypeError) && cause.message) || otherwise);

	const look = (event: FormEvent) => {
		event.preventDefault();
		if (file === undefined) return;
		setError(undefined);
		setStep('reading');
		showImport({ address, file, language, publish }).then(
			(shown) => {
				setPlan(shown);
				setStep('shown');
			},
			(cause: unknown) => {
				refuse(cause, words.failed);
				setStep('choosing');
			},
		);
	};

	const apply = async () => {
		if (file === undefined || plan === undefined) return;
		setDone(0);
		setStep('applying');
		const rows = new Map(plan.rows.map((row) => [row.line, row]));
		try {
			await applyImport({ address, file, language, publish }, plan.token, (outcome) => {
				const row = rows.get(outcome.line);
				if (row) rows.set(outcome.line, { ...row, ...outcome, changes: row.changes });
				setDone((before) => before + 1);
			});
			setPlan({ ...plan, rows: [...rows.values()] });
			setStep('done');
		} catch (cause) {
			refuse(cause, words.failed);
			setPlan(undefined);
			setStep('choosing');
		}
	};

	const waiting = plan?.rows.filter(isDone).length ?? 0;
	const refused = plan?.rows.filter(({ action }) => action === 'refused') ?? [];
	const unknown = plan?.unknownColumns ?? [];
	const meant = unknown.flatMap((column) => column.meant);
	const isBusy = step === 'reading' || step === 'applying';
	const said = {
		loading: '',
		choosing: '',
		reading: words.looking,
		shown: waiting === 0 ? words.nothingToDo : '',
		applying: '',
		done: words.finished,
	}[step];

	return (
		<>
			<p>{words.explained}</p>
			<p>
				<a href={`${address}/template`}>{words.template}</a>
			</p>
			<form onSubmit={look} className="import-file__form">
				<label htmlFor="import-file">{words.file}</label>
				<input
					ref={input}
					id="import-file"
					type="file"
					required
					disabled={isBusy}
					accept=".csv,.tsv,.txt,.json,text/csv,application/json"
					onChange={({ target }) => change({ file: target.files?.[0] })}
				/>
				<label className="import-file__publish">
					<input
						type="checkbox"
						checked={publish}
						disabled={isBusy}
						onChange={({ target }) => change({ publish: target.checked })}
					/>
					{words.publish}
				</label>
				<Button type="submit" buttonStyle={plan ? 'secondary' : 'primary'} disabled={isBusy || step === 'loading'}>
					{words.look}
				</Button>
			</form>
			{error !== undefined && (
				<p role="alert" className="import-file__error">
					{error}
				</p>
			)}
			<p role="status">{said}</p>
			{plan && (
				<>
					{unknown.length > 0 && (
						<p className="import-file__notice">
							{words.unknown.replace('{columns}', unknown.map(({ name }) => name).join(', '))}{' '}
							{meant.length > 0 && words.meant.replace('{columns}', meant.join(', '))}
						</p>
					)}
					{plan.encoding === 'windows-1252' && (
						<p className="import-file__notice">{words.letters.replace('{encoding}', 'Windows-1252')}</p>
					)}
					{step === 'applying' && (
						<label className="import-file__progress">
							{words.applying.replace('{done}', String(done)).replace('{count}', String(plan.rows.length))}
							<progress max={plan.rows.length} value={done} />
						</label>
					)}
					<div className="import-file__steps">
						{step === 'shown' && waiting > 0 && (
							<Button onClick={() => void apply()}>{words.apply.replace('{count}', String(waiting))}</Button>
						)}
						{refused.length > 0 && !isBusy && (
							<Button
								buttonStyle="secondary"
								size="small"
								onClick={() => download(refusedFile(refused), `${collection}-refused.csv`)}
							>
								{words.refusedFile}
							</Button>
						)}
					</div>
					<ImportRows
						key={step === 'done' ? 'done' : plan.token}
						rows={plan.rows}
						list={`${config.routes.admin}/collections/${collection}`}
						words={words}
						names={step === 'done' ? words.done : words.would}
					/>
				</>
			)}
		</>
	);
};

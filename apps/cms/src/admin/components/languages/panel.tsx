'use client';

import { Button } from '@payloadcms/ui';
import { isLocale, localeNames, locales } from '@repo/i18n';
import { useId } from 'react';
import { formatMoment } from '../format-moment.ts';
import type { LanguageStatus } from '../../../translations/status.ts';
import { useAsking, useBesideEdits, useLanguages } from './use-languages.ts';

type Desk = ReturnType<typeof useLanguages>;

/** Who translated the language that is open, and what can be said of it. */
const Translation = ({ status, desk }: { status: LanguageStatus; desk: Desk }) => {
	const { language, take, words } = desk;
	const { translation, outdated } = status;
	if (!translation) return null;
	const { at, by, from, machine, readBy, unread } = translation;
	return (
		<>
			<p>
				{words.translated.replace('{from}', localeNames[from]).replace('{by}', by ?? words.somebody)}
				{at !== null && `, ${formatMoment(at, language)}`}
				{'. '}
				{machine > 0 &&
					(unread > 0 ? words.machineUnread : words.machineRead.replace('{by}', readBy ?? words.somebody))}
			</p>
			{outdated.length > 0 && (
				<details>
					<summary>{words.outdatedTexts.replace('{count}', String(outdated.length))}</summary>
					<ul className="languages__outdated">
						{outdated.map(({ key, label }) => (
							<li key={key}>{label}</li>
						))}
					</ul>
				</details>
			)}
			{status.mayEdit && (
				<div className="languages__steps">
					{outdated.length > 0 && (
						<Button size="small" buttonStyle="secondary" margin={false} onClick={() => void take({ step: 'confirm' })}>
							{words.confirmAll}
						</Button>
					)}
					{unread > 0 ? (
						<Button size="small" buttonStyle="secondary" margin={false} onClick={() => void take({ step: 'review' })}>
							{words.review}
						</Button>
					) : (
						machine === 0 && (
							<Button
								size="small"
								buttonStyle="secondary"
								margin={false}
								onClick={() => void take({ step: 'machine' })}
							>
								{words.machine}
							</Button>
						)
					)}
				</div>
			)}
		</>
	);
};

/** What has become of the words that are written beside the form. */
const BesideStatus = ({ desk }: { desk: Desk }) => {
	const { beside, language, words } = desk;
	const { state } = useBesideEdits(desk);
	if (!beside) return null;
	const { edits, isFailing, savedAt } = state;
	const saved = savedAt === undefined ? undefined : formatMoment(new Date(savedAt), language);
	const said = isFailing
		? words.failing
		: edits.size > 0
			? words.unsaved
			: saved && words.saved.replace('{date}', saved);
	return (
		<p role="status" className={isFailing ? 'languages__failing' : undefined}>
			{said && `${localeNames[beside]}: ${said}`}
		</p>
	);
};

/** How far each language of the document is, the way into it, and which to show beside. */
export const LanguagesPanel = () => {
	const desk = useLanguages();
	useAsking(desk);
	const { beside, found, locale, setBeside, words } = desk;
	const id = useId();
	if (!found) return null;
	const current = found.languages.find((each) => each.locale === locale);
	return (
		<section className="languages" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{words.title}</h2>
			<ul>
				{found.languages.map((status) => (
					<li key={status.locale} className={`languages__row languages__row--${status.state}`}>
						<a
							href={`?locale=${status.locale}`}
							aria-current={status.locale === locale || undefined}
							lang={status.locale}
						>
							{localeNames[status.locale]}
						</a>
						<span>
							{words.states[status.state]}
							{status.state !== 'missing' && ` · ${status.written}/${status.texts}`}
							{status.outdated.length > 0 && (
								<strong>{` · ${words.outdated.replace('{count}', String(status.outdated.length))}`}</strong>
							)}
						</span>
					</li>
				))}
			</ul>
			{current && <Translation status={current} desk={desk} />}
			<label htmlFor={`${id}-beside`}>{words.beside}</label>
			<select
				id={`${id}-beside`}
				value={beside ?? ''}
				onChange={({ target }) => setBeside(isLocale(target.value) ? target.value : undefined)}
			>
				<option value="">{words.nothingBeside}</option>
				{locales
					.filter((each) => each !== locale)
					.map((each) => (
						<option key={each} value={each}>
							{localeNames[each]}
						</option>
					))}
			</select>
			<BesideStatus desk={desk} />
		</section>
	);
};

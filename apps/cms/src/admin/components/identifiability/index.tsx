'use client';

import { useField, useLocale, useTranslation } from '@payloadcms/ui';
import { isLocale, locales, type Locale } from '@repo/i18n';
import { useId } from 'react';
import type { Risk } from '../../../identifiability/assess.ts';
import { useRisks } from './use-risks.ts';
import { identifiabilityWords } from './words.ts';

const countryName = (code: string, language: Locale) =>
	/^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code;

/** What a risk is, and what makes it smaller. */
const RiskText = ({ risk, language }: { risk: Risk; language: Locale }) => {
	const words = identifiabilityWords[language];
	const list = new Intl.ListFormat(language);
	const names = list.format((risk.names ?? []).map((name) => countryName(name, language)));
	const told = list.format((risk.told ?? []).map((each) => words.told[each].replace('{names}', names)));
	const said = words.risks[risk.kind]
		.replace('{told}', told)
		.replace('{names}', names)
		.replace('{below}', String(risk.below));
	return (
		<li>
			<strong>{said}</strong> {words.advice[risk.kind]}
			{risk.kind === 'fewFit' && <em> {words.reckoned}</em>}
		</li>
	);
};

/** Warns, while one writes, of what gives the person away; and keeps that whoever publishes has seen it. */
export const Identifiability = () => {
	const { i18n } = useTranslation();
	const { code: locale } = useLocale();
	const { value, setValue, showError, errorMessage } = useField<unknown>({ path: 'risksSeen' });
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = identifiabilityWords[language];
	const risks = useRisks(locale, words.failed);
	const id = useId();
	if (risks === undefined) return null;
	const seen: readonly unknown[] = Array.isArray(value) ? value : [];
	const keys = risks.map(({ key }) => key);
	const isSeen = keys.every((key) => seen.includes(key));
	return (
		<section
			className={`field-type identifiability${risks.length > 0 ? ' identifiability--risky' : ''}`}
			aria-labelledby={`${id}-title`}
		>
			<h2 id={`${id}-title`}>{words.title}</h2>
			<div role="status">
				{risks.length === 0 ? (
					<p>{words.none}</p>
				) : (
					<ul>
						{risks.map((risk) => (
							<RiskText key={risk.key} risk={risk} language={language} />
						))}
					</ul>
				)}
			</div>
			{risks.length > 0 && (
				<div className="identifiability__seen">
					<input
						type="checkbox"
						id={`${id}-seen`}
						checked={isSeen}
						aria-describedby={`${id}-explained`}
						aria-invalid={showError && !isSeen ? true : undefined}
						onChange={({ target }) => setValue(target.checked ? keys : [])}
					/>
					<label htmlFor={`${id}-seen`}>{words.seen}</label>
					<p id={`${id}-explained`}>{words.seenExplained}</p>
				</div>
			)}
			{showError && !isSeen && (
				<p className="identifiability__error" role="alert">
					{errorMessage}
				</p>
			)}
		</section>
	);
};

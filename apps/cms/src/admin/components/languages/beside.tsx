'use client';

import { Button, useField, useForm } from '@payloadcms/ui';
import { localeNames, type Locale } from '@repo/i18n';
import type { ClientField } from 'payload';
import { use } from 'react';
import type { LanguageStatus } from '../../../translations/status.ts';
import { BesideEditor } from './beside-editor.tsx';
import { Change } from './change.tsx';
import { InsideBeside } from './inside-beside.ts';
import { useLanguages } from './use-languages.ts';

interface BesideProps {
	path: string;
	field: ClientField;
	/** `news.body`; where a rich text's editor is looked up. */
	schemaPath: string;
}

/** The same with the ids of rows: these are the same in every language, however the rows are moved. */
const useKey = (path: string): string => {
	const { getField } = useForm();
	const parts = path.split('.');
	return parts
		.map((part, index) => {
			if (!/^\d+$/.test(part)) return part;
			return String(getField(`${parts.slice(0, index + 1).join('.')}.id`)?.value ?? part);
		})
		.join('/');
};

interface OutdatedProps {
	desk: ReturnType<typeof useLanguages>;
	locale: Locale;
	status: LanguageStatus | undefined;
	textKey: string;
}

/** How the source of a text changed since it was translated, and that the translation still holds. */
const Outdated = ({ desk: { take, words }, locale, status, textKey }: OutdatedProps) => {
	const outdated = status?.outdated.find(({ key }) => key === textKey);
	if (!outdated) return null;
	return (
		<div className="beside__outdated" role="note">
			<p>{words.changed.replace('{language}', localeNames[outdated.from])}</p>
			<Change was={outdated.was} now={outdated.now} lang={outdated.from} words={words} />
			{status?.mayEdit && (
				<Button
					size="small"
					buttonStyle="secondary"
					margin={false}
					onClick={() => void take({ step: 'confirm', keys: [textKey] }, locale)}
				>
					{words.confirm}
				</Button>
			)}
		</div>
	);
};

const BesideText = ({ path, field, schemaPath }: BesideProps) => {
	const desk = useLanguages();
	const { beside, found, locale, words } = desk;
	const { setValue, disabled } = useField<unknown>({ path });
	const key = useKey(path);
	const statusOf = (each: Locale) => found?.languages.find((status) => status.locale === each);
	const own = statusOf(locale);
	const isOutdated = own?.outdated.some((each) => each.key === key);
	const texts = beside && found?.beside?.locale === beside ? found.beside : undefined;
	const text = texts?.texts[key];
	const mayWrite = texts !== undefined && key in texts.values;
	if (!isOutdated && !mayWrite && !text) return null;

	const takesWords = field.type === 'text' || field.type === 'textarea';
	const formatted = texts?.formatted[key];
	const copied = takesWords && text && own?.mayEdit && !disabled;
	return (
		<div className={`beside${texts ? ' beside--open' : ''}`}>
			<Outdated desk={desk} locale={locale} status={own} textKey={key} />
			{beside && texts && (mayWrite || text) && (
				<div className="beside__text">
					{mayWrite ? (
						<BesideEditor desk={desk} field={field} schemaPath={schemaPath} stored={texts.values[key]} textKey={key} />
					) : (
						<>
							<b lang={beside}>{localeNames[beside]}</b>
							{formatted === undefined ? (
								<div className="beside__words" lang={beside}>
									{text}
								</div>
							) : (
								// Made by the service, which lets nothing but its own tags through.
								<div className="beside__words" lang={beside} dangerouslySetInnerHTML={{ __html: formatted }} />
							)}
						</>
					)}
					<Outdated desk={desk} locale={beside} status={statusOf(beside)} textKey={key} />
					{text && (
						<p>
							<button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
								{words.copy}
							</button>
							{copied && (
								<button
									type="button"
									onClick={() => setValue('hasMany' in field && field.hasMany ? text.split('\n') : text)}
								>
									{words.use}
								</button>
							)}
						</p>
					)}
				</div>
			)}
		</div>
	);
};

/** Beside a text: what it says in the other language, written there if one may, and what changed since it was translated. */
export const Beside = (props: BesideProps) => (use(InsideBeside) ? null : <BesideText {...props} />);

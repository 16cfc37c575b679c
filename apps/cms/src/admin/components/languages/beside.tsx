'use client';

import { Button, useField, useForm } from '@payloadcms/ui';
import { localeNames } from '@repo/i18n';
import type { ClientField } from 'payload';
import { Change } from './change.tsx';
import { useLanguages } from './use-languages.ts';

interface BesideProps {
	path: string;
	field: ClientField;
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

/** Under a text: what it says in the other language, and how that changed since it was translated. */
export const Beside = ({ path, field }: BesideProps) => {
	const { beside, found, locale, take, words } = useLanguages();
	const { setValue, disabled } = useField<string>({ path });
	const key = useKey(path);
	const outdated = found?.languages.find((each) => each.locale === locale)?.outdated.find((each) => each.key === key);
	const text = beside && found?.beside?.locale === beside ? found.beside.texts[key] : undefined;
	const isOther = beside !== undefined && beside !== locale;
	if (!outdated && !(isOther && text)) return null;
	const mayEdit = found?.languages.find((each) => each.locale === locale)?.mayEdit === true && !disabled;
	const takesWords = field.type === 'text' || field.type === 'textarea';

	return (
		<div className="beside">
			{outdated && (
				<div className="beside__outdated" role="note">
					<p>{words.changed.replace('{language}', localeNames[outdated.from])}</p>
					<Change was={outdated.was} now={outdated.now} lang={outdated.from} words={words} />
					{mayEdit && (
						<Button
							size="small"
							buttonStyle="secondary"
							margin={false}
							onClick={() => void take({ step: 'confirm', keys: [key] })}
						>
							{words.confirm}
						</Button>
					)}
				</div>
			)}
			{isOther && text && (
				<div className="beside__text">
					<p>
						<b>{localeNames[beside]}</b>{' '}
						<button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
							{words.copy}
						</button>
						{mayEdit && takesWords && (
							<button type="button" onClick={() => setValue(text)}>
								{words.use}
							</button>
						)}
					</p>
					<div lang={beside}>{text}</div>
				</div>
			)}
		</div>
	);
};

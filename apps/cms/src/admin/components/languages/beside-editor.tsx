'use client';

import { RenderLexical } from '@payloadcms/richtext-lexical/client';
import { Button, useTranslation } from '@payloadcms/ui';
import { getTranslation } from '@payloadcms/translations';
import { localeNames } from '@repo/i18n';
import type { ClientField } from 'payload';
import { useId, useRef } from 'react';
import { plain } from '../../../translations/texts.ts';
import { saveKeeperWords } from '../save-keeper/words.ts';
import { shownOf } from './beside-edits.ts';
import { InsideBeside } from './inside-beside.ts';
import { useBesideEdits, type useLanguages } from './use-languages.ts';

interface EditorProps {
	desk: ReturnType<typeof useLanguages>;
	field: ClientField;
	schemaPath: string;
	/** What the service has of it. */
	stored: unknown;
	textKey: string;
}

interface InputProps {
	field: ClientField;
	id: string;
	lang: string;
	value: unknown;
	onType: (value: unknown) => void;
}

/** Grows with its words, as the form's own fields do. */
const Words = ({ field, id, lang, value, onType }: InputProps) => {
	const isMany = 'hasMany' in field && field.hasMany === true;
	const isLine = field.type === 'text' && !isMany;
	const written = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
	const read = (typed: string) => {
		if (isMany) return typed === '' ? [] : typed.split('\n');
		return isLine ? typed.replaceAll(/\s*\n\s*/g, ' ') : typed;
	};
	return (
		<textarea
			id={id}
			lang={lang}
			rows={isLine ? 1 : 3}
			maxLength={'maxLength' in field && !isMany ? field.maxLength : undefined}
			value={written}
			onChange={({ target }) => onType(read(target.value))}
		/>
	);
};

/** Payload's own editor; it sets its value when it is opened, too, which nobody typed. */
const Rich = ({
	field,
	id,
	lang,
	value,
	onType,
	path,
	schemaPath,
}: InputProps & { path: string; schemaPath: string }) => {
	const isTouched = useRef(false);
	const touch = () => void (isTouched.current = true);
	return (
		<div
			id={id}
			lang={lang}
			className="beside__editor"
			onKeyDownCapture={touch}
			onPasteCapture={touch}
			onDropCapture={touch}
			onPointerDownCapture={touch}
		>
			<InsideBeside value={true}>
				<RenderLexical
					field={field as never}
					initialValue={(value ?? undefined) as never}
					label={false as never}
					path={path}
					schemaPath={schemaPath}
					value={(value ?? undefined) as never}
					setValue={(next) => isTouched.current && onType(next)}
				/>
			</InsideBeside>
		</div>
	);
};

/** A text of the other language, written beside the open one and saved by itself. */
export const BesideEditor = ({ desk, field, schemaPath, stored, textKey }: EditorProps) => {
	const { beside, language, words } = desk;
	const { edits, state } = useBesideEdits(desk);
	const { i18n } = useTranslation();
	const id = useId();
	if (!beside || !edits) return null;
	const edit = state.edits.get(textKey);
	const value = shownOf(state, textKey, stored);
	const { problem } = edit ?? {};
	const label = 'label' in field && field.label ? String(getTranslation(field.label as never, i18n)) : '';
	const onType = (next: unknown) => edits.type(textKey, next, stored);
	const input = { field, id, lang: beside, value, onType };
	const isMany = 'hasMany' in field && field.hasMany === true;
	return (
		<div
			className="beside__field"
			role="group"
			aria-label={`${localeNames[beside]}: ${label}`}
			// Whoever goes on to a button means what they wrote.
			onBlur={() => void edits.flush()}
		>
			<label htmlFor={id}>
				<b lang={beside}>{localeNames[beside]}</b> <span className="beside__label">{label}</span>
				{isMany && <span> ({words.onePerLine})</span>}
			</label>
			{field.type === 'richText' ? (
				<Rich {...input} path={`beside-${beside}-${textKey}`} schemaPath={`collection.${schemaPath}`} />
			) : (
				<Words {...input} />
			)}
			{problem && (
				<div className="beside__problem" role="alert">
					<p>{problem.message}</p>
					{'now' in problem && (
						<>
							<blockquote lang={beside}>{plain(problem.now)}</blockquote>
							<Button size="small" margin={false} onClick={() => edits.keepMine(textKey)}>
								{saveKeeperWords[language].keepMine}
							</Button>
							<Button
								size="small"
								margin={false}
								buttonStyle="secondary"
								onClick={() => {
									edits.takeTheirs(textKey);
									desk.refresh();
								}}
							>
								{saveKeeperWords[language].takeTheirs}
							</Button>
						</>
					)}
				</div>
			)}
		</div>
	);
};

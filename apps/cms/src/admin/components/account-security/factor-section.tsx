import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import { useState } from 'react';
import { formatMoment } from '../format-moment.ts';
import { InputField } from '../sign-in/input-field.tsx';
import { SetUpFactor } from '../sign-in/set-up-factor.tsx';
import type { SignInWords } from '../sign-in/words.ts';
import type { Security } from './requests.ts';

interface FactorSectionProps {
	api: string;
	factor: Security['factor'];
	isOwn: boolean;
	language: Locale;
	words: SignInWords;
	/** With a code where it is one’s own. */
	onRemove: (code: string | undefined) => void;
	onSetUp: () => void;
}

const removing = 'second-factor-remove';

export const FactorSection = ({ api, factor, isOwn, language, words, onRemove, onSetUp }: FactorSectionProps) => {
	const { openModal } = useModal();
	const [isSettingUp, setSettingUp] = useState(false);
	const [code, setCode] = useState('');
	const number = new Intl.NumberFormat(language);
	const about = factor.since
		? `${words.factorOn.replace('{date}', formatMoment(factor.since, language, { style: 'day' }))} ${words.codesLeft.replace('{count}', number.format(factor.recoveryCodesLeft))}`
		: `${words.factorOff}${factor.isRequired ? ` ${words.factorRequired}` : ''}`;

	if (isSettingUp) {
		const done = () => {
			setSettingUp(false);
			onSetUp();
		};
		return <SetUpFactor api={api} words={words} onDone={done} />;
	}
	return (
		<>
			<p role="status">{about}</p>
			{!factor.isOn && isOwn && (
				<Button buttonStyle="secondary" margin={false} onClick={() => setSettingUp(true)}>
					{words.setUp}
				</Button>
			)}
			{factor.isOn && isOwn && (
				<InputField name="code" label={words.code} value={code} onChange={setCode} hint={words.codeHint} isOptional />
			)}
			{factor.isOn && (
				<Button
					buttonStyle="secondary"
					margin={false}
					disabled={isOwn && code.trim() === ''}
					onClick={() => (isOwn ? onRemove(code) : openModal(removing))}
				>
					{words.removeFactor}
				</Button>
			)}
			<ConfirmationModal
				modalSlug={removing}
				heading={words.removeFactor}
				body={words.removeOthers}
				onConfirm={() => onRemove(undefined)}
			/>
		</>
	);
};

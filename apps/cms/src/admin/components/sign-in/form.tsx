'use client';

import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField } from './input-field.tsx';
import { signIn, signInFromAgency, type Refusal } from './requests.ts';
import { SetUpFactor } from './set-up-factor.tsx';
import { signInWords } from './words.ts';

interface FormProps {
	/** Where to go after signing in. */
	next: string;
	/** What signing in with an account of one’s agency is called; nothing where that is not offered. */
	agency: string | undefined;
	/** Why it did not work there. */
	notice: string | undefined;
	/** Somebody returns from there, and their agency has said who they are. */
	isComingBack: boolean;
}

/** E-mail and password, and what is asked for after them. */
export const SignInForm = ({ next, agency, notice, isComingBack }: FormProps) => {
	const { config } = useConfig();
	const { i18n, t } = useTranslation();
	const words = signInWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	const [login, setLogin] = useState({ email: '', password: '', code: '' });
	const [refusal, setRefusal] = useState<Refusal | undefined>(notice === undefined ? undefined : { text: notice });
	const [isFromAgency, setFromAgency] = useState(isComingBack);
	const hasBegun = useRef(false);
	const [isBusy, setBusy] = useState(false);
	const api = `${config.serverURL}${config.routes.api}`;
	const asksForCode = refusal?.secondFactor === 'code';

	const send = async (given: typeof login) => {
		setBusy(true);
		const asked = isFromAgency ? signInFromAgency(api, i18n.language, given.code) : signIn(api, i18n.language, given);
		const answer = await asked.catch(() => ({ text: words.failed }));
		setBusy(false);
		if (answer === undefined) {
			// The whole page, since whoever signed in may have chosen another language.
			window.location.assign(next);
			return;
		}
		// Their word is used up; what comes next begins anew.
		if (!('secondFactor' in answer)) setFromAgency(false);
		// Once the password was right, what follows is about the code until somebody begins again.
		setRefusal((before) => ({ ...(before?.secondFactor === 'code' && before), ...answer }));
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		void send(login);
	};
	const change = (name: keyof typeof login) => (value: string) => setLogin({ ...login, [name]: value });
	const begin = () => {
		setRefusal(undefined);
		setFromAgency(false);
		setLogin({ ...login, password: '', code: '' });
	};

	// Once: a second time would use up what the first was about.
	useEffect(() => {
		if (!isComingBack || hasBegun.current) return;
		hasBegun.current = true;
		void send(login);
	});

	if (refusal?.ticket !== undefined) {
		return (
			<SetUpFactor
				api={api}
				ticket={refusal.ticket}
				words={words}
				notice={refusal.text}
				onDone={(code) => void send({ ...login, code })}
			/>
		);
	}
	if (isFromAgency && refusal === undefined) return <p role="status">{t('general:loading')}</p>;
	return (
		<form className="login__form sign-in" onSubmit={submit}>
			{asksForCode ? (
				<InputField name="code" label={words.code} value={login.code} onChange={change('code')} hint={words.codeHint} />
			) : (
				<>
					<InputField name="email" label={t('general:email')} value={login.email} onChange={change('email')} />
					<InputField
						name="password"
						label={t('general:password')}
						value={login.password}
						onChange={change('password')}
					/>
				</>
			)}
			<p role="alert">{refusal?.text}</p>
			{asksForCode ? (
				<button type="button" className="sign-in__link" onClick={begin}>
					{words.back}
				</button>
			) : (
				<a href={`${config.routes.admin}${config.admin.routes.forgot}`}>{t('authentication:forgotPasswordQuestion')}</a>
			)}
			<Button type="submit" size="large" disabled={isBusy}>
				{t('authentication:login')}
			</Button>
			{agency !== undefined && !asksForCode && (
				<>
					<p className="sign-in__or">{words.or}</p>
					<Button
						el="anchor"
						url={`${api}/users/openid?redirect=${encodeURIComponent(next)}`}
						buttonStyle="secondary"
						size="large"
						margin={false}
					>
						{words.withAgency.replace('{name}', agency)}
					</Button>
				</>
			)}
		</form>
	);
};

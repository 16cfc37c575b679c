import { send } from '../agency-panel/send.ts';

export interface Refusal {
	text: string;
	secondFactor?: 'code' | 'set-up';
	/** With which a second factor is set up. */
	ticket?: string;
}

interface Login {
	email: string;
	password: string;
	code: string;
}

interface Refused {
	errors?: readonly { message?: string; data?: Partial<Refusal> }[];
	detail?: string;
}

const openSession = async (address: string, language: string, body: object): Promise<Refusal | undefined> => {
	const response = await fetch(address, {
		method: 'POST',
		credentials: 'include',
		headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
		body: JSON.stringify(body),
	});
	if (response.ok) return undefined;
	const { detail, errors } = (await response.json()) as Refused;
	const { secondFactor, ticket } = errors?.[0]?.data ?? {};
	return {
		text: errors?.[0]?.message ?? detail ?? '',
		...(secondFactor && { secondFactor }),
		...(ticket !== undefined && { ticket }),
	};
};

/** Nothing when somebody is signed in; else why not, and what is missing. */
export const signIn = (api: string, language: string, login: Login) =>
	openSession(`${api}/users/login`, language, login);

/** The same for whoever comes back from their agency, which has said who they are. */
export const signInFromAgency = (api: string, language: string, code: string) =>
	openSession(`${api}/users/openid/session`, language, code === '' ? {} : { code });

export interface Begun {
	secret: string;
	/** SVG. */
	picture: string;
}

const factor = (api: string) => `${api}/users/second-factor`;

export const beginFactor = async (api: string, ticket: string | undefined) =>
	(await send('POST', factor(api), ticket === undefined ? {} : { ticket })) as Begun;

export const confirmFactor = async (api: string, code: string, ticket: string | undefined) => {
	const body = { code, ...(ticket !== undefined && { ticket }) };
	const answer = (await send('POST', `${factor(api)}/confirm`, body)) as { recoveryCodes: string[] };
	return answer.recoveryCodes;
};

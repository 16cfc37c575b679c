import { roles, type Role } from '@repo/types/vocabulary';
import { z } from 'zod';

/** Somebody new whose `claim` is, or lists, `value` gets an account with `role`. */
export interface RoleRule {
	claim: string;
	value: string;
	role: Role;
}

export interface OpenIdSettings {
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** On the login page. */
	name: string;
	scope: string;
	/** Who gets an account without being invited; nobody where it is empty. */
	newAccounts: readonly RoleRule[];
	/** Values of `acr` or `amr` (OpenID Connect Core §2) that stand for a second factor asked for there. */
	secondFactor: readonly { claim: 'acr' | 'amr'; value: string }[];
}

const isOnThisMachine = (address: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);

const listed = (text: string) =>
	text
		.split(',')
		.map((each) => each.trim())
		.filter((each) => each !== '');

const givable = Object.keys(roles).filter((role) => role !== 'admin');
const ruleShape = new RegExp(`^(?<claim>[\\w:/.-]+)=(?<value>.+):(?<role>${givable.join('|')})$`);
const factorShape = /^(?<claim>acr|amr)=(?<value>.+)$/;

const parts = <Part>(name: string, shape: RegExp, advice: string) =>
	z
		.string()
		.default('')
		.transform(listed)
		.refine((list) => list.every((each) => shape.test(each)), `${name} must list ${advice}, with commas between them.`)
		.transform((list) => list.map((each) => ({ ...shape.exec(each)?.groups }) as Part));

/** How people sign in with an account of their agency, as the environment says it. */
export const openIdSettings = {
	OPENID_ISSUER: z
		.url({ protocol: /^https?$/, error: 'OPENID_ISSUER must be an address that starts with https://.' })
		.refine(
			(value) => value.startsWith('https:') || isOnThisMachine(value),
			'OPENID_ISSUER must start with https://, unless it is on this machine.',
		)
		.optional(),
	OPENID_CLIENT_ID: z.string().optional(),
	OPENID_CLIENT_SECRET: z.string().optional(),
	OPENID_NAME: z.string().max(60, 'OPENID_NAME must have at most 60 characters.').optional(),
	OPENID_SCOPE: z
		.string()
		.regex(/(^| )openid( |$)/, 'OPENID_SCOPE must list scopes with spaces between them, openid among them.')
		.default('openid email profile'),
	OPENID_NEW_ACCOUNTS: parts<RoleRule>(
		'OPENID_NEW_ACCOUNTS',
		ruleShape,
		`rules such as groups=writers:guest-writer or email-domain=example.org:editor (roles: ${givable.join(', ')})`,
	),
	OPENID_SECOND_FACTOR: parts<OpenIdSettings['secondFactor'][number]>(
		'OPENID_SECOND_FACTOR',
		factorShape,
		'values such as amr=mfa or acr=https://refeds.org/profile/mfa',
	),
};

type Values = z.output<z.ZodObject<typeof openIdSettings>>;

/** `refuse` is told what is missing. */
export const readOpenIdSettings = (values: Values, refuse: (sentence: string) => never): OpenIdSettings | undefined => {
	const { OPENID_ISSUER: issuer, OPENID_CLIENT_ID: clientId, OPENID_CLIENT_SECRET: clientSecret } = values;
	if (issuer === undefined) return undefined;
	if (clientId === undefined || clientSecret === undefined) {
		return refuse('OPENID_CLIENT_ID and OPENID_CLIENT_SECRET are missing: OPENID_ISSUER is set.');
	}
	return {
		issuer,
		clientId,
		clientSecret,
		name: values.OPENID_NAME ?? new URL(issuer).hostname,
		scope: values.OPENID_SCOPE,
		newAccounts: values.OPENID_NEW_ACCOUNTS,
		secondFactor: values.OPENID_SECOND_FACTOR,
	};
};

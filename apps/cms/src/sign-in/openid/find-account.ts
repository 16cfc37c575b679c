import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { recordAudit } from '../../audit/record.ts';
import { emailOf, rolesOf, type Person } from './provider.ts';
import { OpenIdRefusal } from './refusal.ts';
import type { OpenIdSettings } from './settings.ts';

export interface Account {
	id: string;
	email: string;
	name?: string | null;
	externalAccount?: string | null;
	isDeactivated?: boolean | null;
	lockUntil?: string | null;
}

const longestName = 120;

/** A subject is one person at one issuer only (OpenID Connect Core §8). */
export const linkOf = ({ issuer, subject }: Person): string =>
	createHash('sha256').update(`${issuer}\0${subject}`).digest('hex');

/** The value is unique, nothing too: who was unlinked has one that no link ever is. */
export const noLinkOf = (account: string) => `unlinked/${account}`;
export const isLinked = ({ externalAccount }: Account): boolean =>
	Boolean(externalAccount) && !externalAccount?.startsWith('unlinked/');

const findAccount = (req: PayloadRequest, where: Where) =>
	req.payload.db.findOne<Account>({ collection: 'users', where, req });

const link = async (req: PayloadRequest, account: Account, externalAccount: string) => {
	const data = { externalAccount };
	await req.payload.db.updateOne({ collection: 'users', id: account.id, data, returning: false, req });
	await recordAudit(req, { action: 'account-linked', collection: 'users', document: account.id });
};

/** Only where the settings say so: everybody else is invited by an administrator who makes the account. */
const makeAccount = async (req: PayloadRequest, person: Person, email: string, settings: OpenIdSettings) => {
	const roles = rolesOf(person, settings);
	if (roles.length === 0) throw new OpenIdRefusal('unknown');
	const { name } = person.claims;
	const shown = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, longestName) : email;
	// Nobody knows it: they sign in at their agency, or ask for a mail to choose one.
	const password = randomBytes(32).toString('base64url');
	const made = await req.payload.create({
		collection: 'users',
		data: { email, name: shown, roles, password },
		overrideAccess: true,
		req,
	});
	return made as Account;
};

/** Whose account it is: the one that is linked; else the one with the verified address, which is linked now. */
export const accountOf = async (req: PayloadRequest, person: Person, settings: OpenIdSettings): Promise<Account> => {
	const externalAccount = linkOf(person);
	const linked = await findAccount(req, { externalAccount: { equals: externalAccount } });
	if (linked) return linked;
	const email = emailOf(person);
	if (email === undefined) throw new OpenIdRefusal('unverified');
	const invited = await findAccount(req, { email: { equals: email } });
	const account = invited ?? (await makeAccount(req, person, email, settings));
	if (isLinked(account)) throw new OpenIdRefusal('refused', { account: account.id });
	await link(req, account, externalAccount);
	return account;
};

export const isKeptOut = ({ isDeactivated, lockUntil }: Account): boolean =>
	Boolean(isDeactivated) || Boolean(lockUntil && Date.parse(lockUntil) > Date.now());

import type { Payload, PayloadRequest, Where } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '../../audit/record.ts';
import { decrypt, encrypt } from '../../encryption/at-rest.ts';
import { hashOfCode, newRecoveryCodes, newSecret, stepOf } from './codes.ts';

const collection = 'second-factors';

interface Factor {
	id: string;
	user: string;
	secret: string;
	confirmedAt?: string | null;
	lastStep: number;
	recoveryCodes?: string[] | null;
}

type Asker = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

const ofUser = (user: string): Where => ({ user: { equals: user } });
const placeOf = ({ secret }: Payload, user: string) => ({ secret, purpose: 'users/second-factor', id: user }) as const;

const findFactor = (req: Asker, user: string) =>
	req.payload.db.findOne<Factor>({ collection, where: ofUser(user), req });

/** One that only was shown counts for nothing. */
export const factorOf = async (req: Asker, user: string): Promise<Factor | undefined> => {
	const factor = await findFactor(req, user);
	return factor?.confirmedAt ? factor : undefined;
};

/** A new secret, instead of one that was shown before and never confirmed. */
export const beginFactor = async (req: Asker, user: string): Promise<string> => {
	const secret = newSecret();
	await removeFactor(req, user);
	const data = { id: uuidv7(), user, secret: encrypt(secret, placeOf(req.payload, user)), lastStep: 0 };
	await req.payload.db.create({ collection, data, returning: false, req });
	return secret;
};

const stepIn = (req: Asker, { secret, user }: Factor, code: string) => {
	const plain = decrypt(secret, placeOf(req.payload, user));
	return plain === undefined ? undefined : stepOf(code, plain);
};

/** The recovery codes, this once; nothing where the code is wrong. */
export const confirmFactor = async (req: Asker, user: string, code: string): Promise<string[] | undefined> => {
	const factor = await findFactor(req, user);
	if (!factor || factor.confirmedAt) return undefined;
	const step = stepIn(req, factor, code);
	if (step === undefined) return undefined;
	const codes = newRecoveryCodes();
	// The same code also signs in, once: nobody has to wait for the next.
	const data = { confirmedAt: new Date().toISOString(), lastStep: step - 1, recoveryCodes: codes.map(hashOfCode) };
	await req.payload.db.updateOne({ collection, id: factor.id, data, returning: false, req });
	await recordAudit(req, { action: 'second-factor-on', collection: 'users', document: user });
	return codes;
};

/** Whether the code is good; it is used up then. */
export const useCode = async (req: Asker, factor: Factor, code: string): Promise<boolean> => {
	const step = stepIn(req, factor, code);
	if (step !== undefined) {
		const where: Where = { and: [{ id: { equals: factor.id } }, { lastStep: { less_than: step } }] };
		return Boolean(await req.payload.db.updateOne({ collection, where, data: { lastStep: step }, req }));
	}
	const hash = hashOfCode(code);
	const left = (factor.recoveryCodes ?? []).filter((each) => each !== hash);
	if (left.length === (factor.recoveryCodes ?? []).length) return false;
	const data = { recoveryCodes: left };
	await req.payload.db.updateOne({ collection, id: factor.id, data, returning: false, req });
	const details = `left: ${left.length}`;
	await recordAudit(req, { action: 'recovery-code-used', collection: 'users', document: factor.user, details });
	return true;
};

export const removeFactor = async (req: Asker, user: string): Promise<void> => {
	await req.payload.db.deleteMany({ collection, where: ofUser(user), req: req as PayloadRequest });
};

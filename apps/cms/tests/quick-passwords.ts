import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { pbkdf2 } = crypto;
let isQuick = true;

/** Hashing a password is meant to be work, a tenth of a second of it; the people of the tests have dozens. */
const quick = ((password, salt, iterations, ...rest) =>
	pbkdf2(password, salt, isQuick ? 1 : iterations, ...rest)) as typeof pbkdf2;
Object.assign(crypto, { pbkdf2: quick });
syncBuiltinESMExports();

/** Where it matters how long it takes. What was hashed before is not known again meanwhile. */
export const withSlowPasswords = async (work: () => Promise<void>): Promise<void> => {
	isQuick = false;
	try {
		await work();
	} finally {
		isQuick = true;
	}
};

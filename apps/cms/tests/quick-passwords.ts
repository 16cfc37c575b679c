import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { pbkdf2 } = crypto;

/** Hashing a password is meant to be work, a tenth of a second of it; the people of the tests have dozens. */
const quick = ((password, salt, _iterations, ...rest) => pbkdf2(password, salt, 1, ...rest)) as typeof pbkdf2;
Object.assign(crypto, { pbkdf2: quick });
syncBuiltinESMExports();

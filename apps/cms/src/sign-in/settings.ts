import { roles, type Role } from '@repo/types/vocabulary';
import { z } from 'zod';

const whole = (name: string, unit: string, [least, most]: readonly [number, number], fallback: number) => {
	const range = `${name} must be a whole number of ${unit} between ${least} and ${most}.`;
	return z.coerce.number({ error: range }).int(range).min(least, range).max(most, range).default(fallback);
};

/** How people sign in, as the environment says it. */
export const signInSettings = {
	SECOND_FACTOR_ROLES: z
		.string()
		.default('')
		.transform((list) =>
			list
				.split(',')
				.map((name) => name.trim())
				.filter((name) => name !== ''),
		)
		.refine(
			(list): list is Role[] => list.every((name) => Object.hasOwn(roles, name)),
			`SECOND_FACTOR_ROLES must list roles with commas between them: ${Object.keys(roles).join(', ')}.`,
		),
	SESSION_IDLE_MINUTES: whole('SESSION_IDLE_MINUTES', 'minutes', [5, 1440], 120),
	AUDIT_DAYS: whole('AUDIT_DAYS', 'days', [30, 3660], 730),
	SESSION_MAX_HOURS: whole('SESSION_MAX_HOURS', 'hours', [1, 168], 12),
};

export interface SignInSettings {
	/** Who has to have a second factor. */
	secondFactorRoles: readonly Role[];
	/** A session ends when it was not used for so long. */
	sessionIdleSeconds: number;
	/** A session ends so long after signing in, used or not. */
	sessionMaxMs: number;
	/** How long the audit log is kept. */
	auditDays: number;
}

type Values = z.output<z.ZodObject<typeof signInSettings>>;

export const readSignInSettings = (values: Values): SignInSettings => ({
	sessionIdleSeconds: values.SESSION_IDLE_MINUTES * 60,
	secondFactorRoles: values.SECOND_FACTOR_ROLES as Role[],
	auditDays: values.AUDIT_DAYS,
	sessionMaxMs: values.SESSION_MAX_HOURS * 60 * 60 * 1000,
});

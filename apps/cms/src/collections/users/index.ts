import { locales, localeNames } from '@repo/i18n';
import { countries, roles } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { auditAccount, auditAccountDeletion } from '../../audit/accounts.ts';
import { auditAccountOperations, auditFailure, auditSignIn, auditSignOut } from '../../audit/sign-ins.ts';
import { environment } from '../../environment.ts';
import { choices } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';
import { askForCurrentPassword, countWrongCurrentPassword } from '../../sign-in/hooks/ask-for-current-password.ts';
import { checkPassword, checkResetPassword } from '../../sign-in/hooks/check-password.ts';
import { keepAnAdmin, keepAnAdminUndeleted } from '../../sign-in/hooks/keep-an-admin.ts';
import { endSessions, hideEndedSessions } from '../../sign-in/hooks/keep-sessions.ts';
import { refuseAlike, refuseDeactivated, refuseInEqualTime } from '../../sign-in/hooks/refuse-alike.ts';
import { attemptsAllowed, lockMinutes } from '../../sign-in/lock.ts';
import { openIdEndpoints } from '../../sign-in/openid/endpoints.ts';
import { askAgainAfterSignOut } from '../../sign-in/openid/ask-again.ts';
import {
	askForSecondFactor,
	countWrongCode,
	dropSecondFactor,
	noteReset,
	signInAfterReset,
} from '../../sign-in/second-factor/ask.ts';
import { secondFactorEndpoints } from '../../sign-in/second-factor/endpoints.ts';
import { sessionEndpoints } from '../../sign-in/sessions/endpoints.ts';
import { speakOwnLanguage } from './hooks/speak-own-language.ts';
import { writeOwnLanguage } from './hooks/write-own-language.ts';

const languageOptions = locales.map((value) => ({ value, label: localeNames[value] }));

export const Users = {
	slug: 'users',
	auth: {
		tokenExpiration: environment.signIn.sessionIdleSeconds,
		maxLoginAttempts: attemptsAllowed,
		lockTime: lockMinutes * 60 * 1000,
		useSessions: true,
	},
	admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'languages'] },
	endpoints: [...secondFactorEndpoints, ...sessionEndpoints, ...openIdEndpoints],
	hooks: {
		beforeOperation: [refuseInEqualTime, noteReset, checkResetPassword],
		beforeValidate: [checkPassword, askForCurrentPassword],
		beforeChange: [keepAnAdmin, endSessions],
		beforeDelete: [keepAnAdminUndeleted, dropSecondFactor],
		beforeLogin: [refuseDeactivated, askForSecondFactor],
		afterLogin: [speakOwnLanguage, writeOwnLanguage, auditSignIn],
		afterLogout: [auditSignOut, askAgainAfterSignOut],
		afterOperation: [signInAfterReset, auditAccountOperations],
		afterChange: [auditAccount],
		afterDelete: [auditAccountDeletion],
		afterRead: [hideEndedSessions],
		afterError: [countWrongCode, countWrongCurrentPassword, auditFailure, refuseAlike],
	},
	fields: [
		idField,
		// Asked for with a new password of one's own, and never stored.
		{
			name: 'currentPassword',
			type: 'text',
			virtual: true,
			admin: {
				disableListColumn: true,
				disableListFilter: true,
				components: { Field: '/admin/components/current-password/index.tsx#CurrentPassword' },
			},
		},
		{ name: 'name', type: 'text', required: true, maxLength: 120 },
		choices('roles', roles, { required: true }),
		// The languages a translator writes.
		{ name: 'languages', type: 'select', hasMany: true, options: languageOptions },
		choices('countries', countries),
		{ name: 'adminLanguage', type: 'select', options: languageOptions },
		relation('person', 'people'),
		{ name: 'isDeactivated', type: 'checkbox', defaultValue: false },
		// The issuer and subject of an agency's own account (OpenID Connect Core §2), as one hash.
		{ name: 'externalAccount', type: 'text', unique: true, index: true, maxLength: 64, hidden: true },
		{
			name: 'security',
			type: 'ui',
			admin: { components: { Field: '/admin/components/account-security/index.tsx#AccountSecurity' } },
		},
	],
} satisfies CollectionConfig;

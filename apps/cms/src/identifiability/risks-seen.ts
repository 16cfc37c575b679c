import type { Field } from 'payload';
import { actorOf, isStaff } from '../access/roles.ts';

const mostSeen = 100;

const isKey = (value: unknown) => typeof value === 'string' && value.length <= 1000;

/** Keys of the risks that an editor has looked at and found bearable. Shown as the warning itself. */
export const risksSeen: Field = {
	name: 'risksSeen',
	type: 'json',
	access: { read: ({ req }) => isStaff(actorOf(req)) },
	validate: (value) =>
		value === null ||
		value === undefined ||
		(Array.isArray(value) && value.length <= mostSeen && value.every(isKey)) ||
		'A list of keys.',
	admin: {
		disableListColumn: true,
		disableListFilter: true,
		components: { Field: '/admin/components/identifiability/index.tsx#Identifiability' },
	},
};

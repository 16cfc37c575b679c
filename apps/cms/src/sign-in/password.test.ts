import { expect, test } from 'vitest';
import { weaknessOf } from './password.ts';

const owner = { name: 'Anna Lindqvist', email: 'anna.lindqvist@example.org' };

test.each([
	['', 'passwordTooShort'],
	['kort-men-7x', 'passwordTooShort'],
	['🔑🔑🔑🔑🔑🔑', 'passwordTooShort'],
	['ab1!'.repeat(51), 'passwordTooLong'],
	['password1234', 'passwordCommon'],
	['Password123!', 'passwordCommon'],
	['passwordpassword', 'passwordCommon'],
	['qwertyuiop123', 'passwordCommon'],
	['aaaaaaaaaaaaaaaa', 'passwordCommon'],
	['123456789012', 'passwordCommon'],
	['integrationnorden', 'passwordCommon'],
	['Anna.Lindqvist-2026', 'passwordOwnName'],
	['anna.lindqvist@example.org', 'passwordOwnName'],
])('"%s" is refused: %s', async (password, weakness) => {
	expect(await weaknessOf(password, owner)).toBe(weakness);
});

test.each(['korrekt häst batteri häftstift', 'fyra gula ekor på sjön', 'annan kväll, samma regn'])(
	'"%s" is good',
	async (password) => {
		expect(await weaknessOf(password, owner)).toBeUndefined();
	},
);

test('whoever has neither name nor address yet may choose too', async () => {
	expect(await weaknessOf('fyra gula ekor på sjön', {})).toBeUndefined();
});

import { expect, test } from 'vitest';
import { activeSecrets, createSecret, openSecrets, readSecrets, rotateSecrets } from './secrets.ts';

const owner = { secret: 'a long enough secret', id: 'endpoint-1' };
const at = (hours: number) => new Date(Date.UTC(2026, 2, 1, hours));

test('a secret is stored encrypted, for its endpoint alone', () => {
	const { secret, stored } = createSecret(owner, at(0));
	expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
	expect(JSON.stringify(stored)).not.toContain(secret.slice(6));
	expect(openSecrets([stored], owner, at(0))).toEqual([secret]);
	expect(openSecrets([stored], { ...owner, id: 'endpoint-2' }, at(0))).toEqual([]);
	expect(openSecrets([stored], { ...owner, secret: 'another long secret' }, at(0))).toEqual([]);
});

test('old and new sign during the overlap, the new one first', () => {
	const [first, second, third] = [0, 1, 2].map((hour) => createSecret(owner, at(hour)));
	if (!first || !second || !third) throw new Error('Three were made');
	const twice = rotateSecrets([first.stored], second.stored, { overlapHours: 24, now: at(1) });
	expect(openSecrets(twice, owner, at(24))).toEqual([second.secret, first.secret]);
	expect(openSecrets(twice, owner, at(25))).toEqual([second.secret]);

	const thrice = rotateSecrets(twice, third.stored, { overlapHours: 48, now: at(2) });
	expect(openSecrets(thrice, owner, at(26))).toEqual([third.secret, second.secret]);
});

test('without overlap, a secret that leaked stops signing at once', () => {
	const [leaked, fresh] = [0, 1].map((hour) => createSecret(owner, at(hour)));
	if (!leaked || !fresh) throw new Error('Two were made');
	expect(rotateSecrets([leaked.stored], fresh.stored, { overlapHours: 0, now: at(1) })).toEqual([fresh.stored]);
});

test('what is not a list of secrets holds none', () => {
	expect([null, undefined, {}, [{ sealed: 1 }], 'text'].map(readSecrets)).toEqual([[], [], [], [], []]);
	expect(activeSecrets([], at(0))).toEqual([]);
});

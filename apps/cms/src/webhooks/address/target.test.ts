import { expect, test } from 'vitest';
import { isPublicAddress } from './ranges.ts';
import { findTarget, type AddressRules, type Resolve } from './target.ts';

const names: Record<string, string[]> = {
	'agency.example': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
	'inside.example': ['10.1.2.3'],
	'mixed.example': ['93.184.215.14', '127.0.0.1'],
	localhost: ['127.0.0.1', '::1'],
};
const resolve: Resolve = (name) =>
	names[name]
		? Promise.resolve(names[name].map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
		: Promise.reject(new Error('ENOTFOUND'));
const rules: AddressRules = { allowed: new Set(['127.0.0.1:4321', '[::1]:4321']), resolve };

test.each([
	['https://agency.example/hook?a=1', 2],
	['https://agency.example:8443/', 2],
	['https://93.184.215.14/', 1],
	['https://[2606:4700::1111]/', 1],
	['http://127.0.0.1:4321/hook', 1],
	['http://[::1]:4321/hook', 1],
])('%s may be told', async (address, count) => {
	expect((await findTarget(address, rules)).addresses).toHaveLength(count);
});

test.each([
	['', 'not-an-address'],
	['agency.example', 'not-an-address'],
	['https://', 'not-an-address'],
	['ftp://agency.example/', 'not-https'],
	['file:///etc/passwd', 'not-https'],
	['http://agency.example/', 'not-https'],
	['http://127.0.0.1:4322/', 'not-https'],
	['https://me:secret@agency.example/', 'credentials'],
	['https://me@agency.example/', 'credentials'],
	['https://agency.example:22/', 'port'],
	['https://agency.example:4321/', 'port'],
	['https://127.0.0.1/', 'private'],
	['https://127.1/', 'private'],
	['https://2130706433/', 'private'],
	['https://0x7f.0.0.1/', 'private'],
	['https://0177.0.0.1/', 'private'],
	['https://0/', 'private'],
	['https://[::1]/', 'private'],
	['https://[::ffff:127.0.0.1]/', 'private'],
	['https://[::ffff:a9fe:a9fe]/', 'private'],
	['https://[64:ff9b::a00:1]/', 'private'],
	['https://169.254.169.254/latest/meta-data', 'private'],
	['https://168.63.129.16/', 'private'],
	['https://localhost/', 'private'],
	['https://inside.example/', 'private'],
	['https://mixed.example/', 'private'],
	['https://nowhere.example/', 'unknown-name'],
])('%j is refused: %s', async (address, fault) => {
	await expect(findTarget(address, rules)).rejects.toMatchObject({ name: 'AddressRefused', fault });
});

test.each([
	'0.0.0.0',
	'10.255.255.255',
	'100.64.0.1',
	'100.100.100.200',
	'127.8.8.8',
	'169.254.1.1',
	'172.16.0.1',
	'172.31.255.255',
	'192.0.0.8',
	'192.0.2.1',
	'192.88.99.1',
	'192.168.1.1',
	'198.18.0.1',
	'198.51.100.1',
	'203.0.113.1',
	'224.0.0.251',
	'240.0.0.1',
	'255.255.255.255',
	'::',
	'::1',
	'::10.0.0.1',
	'::ffff:192.168.0.1',
	'64:ff9b::7f00:1',
	'64:ff9b:1::7f00:1',
	'100::1',
	'2001::1',
	'2001:db8::1',
	'2002:7f00:1::',
	'3fff::1',
	'5f00::1',
	'fc00::1',
	'fd00:ec2::254',
	'fe80::1',
	'fe80::1%eth0',
	'fec0::1',
	'ff02::1',
	'not-an-address',
])('%s is not public', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

test.each(['1.1.1.1', '100.63.255.255', '172.32.0.1', '192.167.1.1', '2606:4700::1111', '2a00:1450:400f::1'])(
	'%s is public',
	(address) => {
		expect(isPublicAddress(address)).toBe(true);
	},
);

import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { anyPort, freePort, servicePorts } from './ports.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test('a port comes from its variable, or is the usual one', async () => {
	const port = await anyPort();
	vi.stubEnv('TEST_PORT', String(port));
	expect(await freePort('TEST_PORT', 1)).toBe(port);

	vi.stubEnv('TEST_PORT', '');
	expect(await freePort('TEST_PORT', port)).toBe(port);
});

test.each(['abc', '0', '-1', '70000', '3000.5', '3000 x'])('"%s" is no port', async (text) => {
	vi.stubEnv('TEST_PORT', text);
	await expect(freePort('TEST_PORT', 1)).rejects.toThrow(
		`TEST_PORT is "${text}": it must be a port between 1 and 65535.`,
	);
});

test('a taken port is told before anything is started, whichever address uses it', async () => {
	for (const host of ['127.0.0.1', '::']) {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, host, resolve));
		const { port } = other.address() as AddressInfo;
		vi.stubEnv('TEST_PORT', String(port));
		await expect(freePort('TEST_PORT', 1)).rejects.toThrow(
			`Port ${port} is taken: stop what uses it, or set TEST_PORT to another port.`,
		);
		await new Promise((resolve) => other.close(resolve));
	}
});

test('site and CMS cannot share a port', async () => {
	const port = String(await anyPort());
	vi.stubEnv('CMS_PORT', port);
	vi.stubEnv('SITE_PORT', port);
	await expect(servicePorts()).rejects.toThrow(`CMS_PORT and SITE_PORT are both ${port}: they must differ.`);
});

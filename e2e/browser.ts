import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const installed = [
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The packaged browser unpacks into the temporary folder and takes a half-written file for a finished one,
 * so it is unpacked beside and moved into place.
 */
const unpackChromium = async (): Promise<string> => {
	const folder = path.join(tmpdir(), 'integrationnorden-chromium');
	const executable = path.join(folder, 'chromium');
	if (existsSync(executable)) return executable;
	const { default: packaged } = await import('@sparticuz/chromium');
	await mkdir(tmpdir(), { recursive: true });
	const staging = await mkdtemp(`${folder}-`);
	const before = process.env.TMPDIR;
	process.env.TMPDIR = staging;
	try {
		await packaged.executablePath();
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	// Another process may have been faster; its copy is as good.
	await rename(staging, folder).catch(() => rm(staging, { recursive: true, force: true }));
	return executable;
};

/** `CHROME_PATH`, an installed Chrome or Chromium, or else the one that comes with the packages. */
export const browserPath = async (): Promise<string> =>
	process.env.CHROME_PATH ?? installed.find(existsSync) ?? (await unpackChromium());

/** Launch options for Playwright: a browser that talks to nobody but the pages it is sent to. */
export const browserOptions = async (): Promise<LaunchOptions> => {
	const executablePath = await browserPath();
	const fonts = path.join(path.dirname(executablePath), 'fonts');
	return {
		executablePath,
		args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--font-render-hinting=none'],
		// A machine without fonts of its own gets those that come with the packaged browser.
		env: existsSync('/etc/fonts') || !existsSync(fonts) ? undefined : { ...process.env, FONTCONFIG_PATH: fonts },
	};
};

/** Starts the browser. The caller closes it. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await browserOptions());

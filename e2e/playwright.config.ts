import { defineConfig } from '@playwright/test';
import { browserOptions } from './browser.ts';

/** The running product: `npm test` starts it and says where. */
const siteUrl = process.env.SITE_URL ?? 'http://localhost:3000';

export default defineConfig({
	testDir: 'journeys',
	testMatch: '*.e2e.ts',
	outputDir: '../test-results',
	fullyParallel: false,
	workers: 2,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: [['line'], ['json']],
	use: {
		baseURL: siteUrl,
		launchOptions: await browserOptions(),
		locale: 'sv-SE',
		actionTimeout: 30_000,
		trace: 'retain-on-failure',
	},
	projects: [
		{ name: 'with JavaScript' },
		{
			name: 'without JavaScript',
			testMatch: ['visitor.e2e.ts', 'propose.e2e.ts', 'withdraw.e2e.ts'],
			use: { javaScriptEnabled: false },
		},
	],
});

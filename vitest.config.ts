import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/lib/longest-first.ts';

// Each file boots the CMS in a process of its own; a third of that is compiling the same files again.
process.env.NODE_COMPILE_CACHE ??= path.join(import.meta.dirname, 'node_modules/.cache/compiled');

const againstTheService = {
	globalSetup: 'apps/cms/tests/database/migrated.ts',
	// They run in Node as the service does, which has compiled the files already.
	experimental: { viteModuleRunner: false },
	// For what hangs: a loaded machine takes a multiple of what a quiet one does.
	testTimeout: 120_000,
	hookTimeout: 300_000,
	expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
	test: {
		// The default leaves one core idle, which on two cores means one file after another.
		maxWorkers: '100%',
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['{packages,apps/cms,scripts}/**/*.test.ts', 'e2e/*.test.ts'],
					exclude: ['**/node_modules/**', '**/dist/**', '**/*.{int,sweep}.test.ts'],
				},
			},
			{
				extends: 'apps/site/vite.config.ts',
				root: 'apps/site',
				test: { name: 'site', include: ['src/**/*.test.ts'] },
			},
			{
				test: {
					...againstTheService,
					name: 'contract',
					include: ['apps/cms/tests/**/*.int.test.ts', '{packages,scripts}/**/*.int.test.ts'],
				},
			},
			{ test: { ...againstTheService, name: 'sweeps', include: ['apps/cms/tests/**/*.sweep.test.ts'] } },
		],
	},
});

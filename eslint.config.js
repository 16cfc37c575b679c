import eslint from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default typescript.config(
	{
		ignores: [
			'**/{node_modules,dist,build,.next,.svelte-kit,.turbo,.data}/**',
			'packages/types/src/payload.ts',
			'apps/cms/src/app/**',
			'apps/cms/src/database/migrations/**',
			'**/next-env.d.ts',
		],
	},
	eslint.configs.recommended,
	typescript.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node } },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			eqeqeq: ['error', 'always'],
		},
	},
	{
		// Forgotten promises lose errors and, in hooks, writes.
		files: ['{apps,packages,e2e,scripts}/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/await-thenable': 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: typescript.parser },
		},
		rules: {
			// Links are made by `href()` from the table of routes, which knows nothing of SvelteKit's own paths.
			'svelte/no-navigation-without-resolve': 'off',
			// Addresses are computed once per rendering; nothing watches their parts.
			'svelte/prefer-svelte-reactivity': 'off',
		},
	},
);

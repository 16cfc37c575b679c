import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from 'payload';
import { icon } from './icon.ts';

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The admin's look and its components. Their paths are from `src`; `npm run generate` writes the import map. */
export const admin: NonNullable<Config['admin']> = {
	user: 'users',
	// No picture of anybody is fetched from elsewhere.
	avatar: 'default',
	dateFormat: 'yyyy-MM-dd HH:mm',
	importMap: {
		autoGenerate: false,
		baseDir: source,
		importMapFile: path.join(source, 'app/(payload)/admin/importMap.js'),
	},
	meta: {
		titleSuffix: '· IntegrationNorden',
		defaultOGImageType: 'off',
		icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }],
	},
	components: {
		providers: [
			'/admin/components/language-keeper.tsx#LanguageKeeper',
			'/admin/components/languages/provider.tsx#LanguagesProvider',
		],
		graphics: {
			Icon: '/admin/components/strips.tsx#Icon',
			Logo: '/admin/components/strips.tsx#Logo',
		},
		views: {
			dashboard: { Component: '/admin/components/start-page.tsx#StartPage' },
			planning: { Component: '/admin/components/planning/index.tsx#PlanningView', path: '/planning' },
			login: { Component: '/admin/components/sign-in/view.tsx#SignInView', path: '/login' },
		},
	},
};

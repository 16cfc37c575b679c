import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { da } from '@payloadcms/translations/languages/da';
import { en } from '@payloadcms/translations/languages/en';
import { is } from '@payloadcms/translations/languages/is';
import { nb } from '@payloadcms/translations/languages/nb';
import { sv } from '@payloadcms/translations/languages/sv';
import { defaultLocale, fallbackChains, localeNames, locales } from '@repo/i18n';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { collections } from './collections/index.ts';
import { environment } from './environment.ts';
import { globals } from './globals/index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
	secret: environment.secret,
	telemetry: false,
	logger: { options: { level: environment.logLevel } },
	sharp,
	collections,
	globals,
	editor: lexicalEditor(),
	defaultDepth: 1,
	maxDepth: 4,
	admin: {
		user: 'users',
		importMap: {
			autoGenerate: false,
			baseDir: here,
			importMapFile: path.join(here, 'app/(payload)/admin/importMap.js'),
		},
	},
	i18n: { fallbackLanguage: 'en', supportedLanguages: { en, sv, da, nb, is } },
	localization: {
		defaultLocale,
		fallback: true,
		locales: locales.map((code) => ({ code, label: localeNames[code], fallbackLocale: [...fallbackChains[code]] })),
	},
	db: sqliteAdapter({
		client: { url: environment.databaseUrl },
		idType: 'uuid',
		push: environment.mode === 'test',
	}),
	typescript: {
		declare: false,
		outputFile: path.resolve(here, '../../../packages/types/src/payload.ts'),
	},
});

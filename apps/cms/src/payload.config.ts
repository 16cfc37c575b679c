import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { defaultLocale, fallbackChains, localeNames, locales } from '@repo/i18n';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { jobsAccess, secureInternals } from './access/internals.ts';
import { i18n } from './admin/i18n.ts';
import { collections } from './collections/index.ts';
import { databaseAdapter, databaseIndexes } from './database/index.ts';
import { environment } from './environment.ts';
import { globals } from './globals/index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
	secret: environment.secret,
	telemetry: false,
	logger: { options: { level: environment.logLevel } },
	sharp,
	plugins: [databaseIndexes],
	jobs: { access: jobsAccess },
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
	i18n,
	localization: {
		defaultLocale,
		fallback: true,
		locales: locales.map((code) => ({ code, label: localeNames[code], fallbackLocale: [...fallbackChains[code]] })),
	},
	db: databaseAdapter(environment),
	typescript: {
		declare: false,
		outputFile: path.resolve(here, '../../../packages/types/src/payload.ts'),
	},
}).then(secureInternals);

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLocale, fallbackChains, localeNames, locales } from '@repo/i18n';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { jobsAccess, secureInternals } from './access/internals.ts';
import { admin } from './admin/config.ts';
import { i18n } from './admin/i18n.ts';
import { collections } from './collections/index.ts';
import { databaseAdapter, databasePlugin } from './database/index.ts';
import { editor } from './editor.ts';
import { environment } from './environment.ts';
import { globals } from './globals/index.ts';
import { jobs } from './jobs/index.ts';
import { traceJobs } from './jobs/trace-jobs.ts';
import { withLanguages, withLanguagesInGlobal } from './hooks/languages.ts';
import { quietErrors } from './hooks/quiet-errors.ts';
import { translateStorageError } from './hooks/storage-errors.ts';
import { logger } from './http/logging.ts';
import { nameLockHolders } from './locks/person-name.ts';
import { emailAdapter } from './mail/adapter.ts';
import { keepFilesInS3 } from './uploads/s3/plugin.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
	secret: environment.secret,
	telemetry: false,
	logger,
	email: emailAdapter(),
	sharp,
	collections: collections.map(withLanguages),
	globals: globals.map(withLanguagesInGlobal),
	editor,
	plugins: [...(environment.s3 ? [keepFilesInS3(environment.s3)] : []), databasePlugin],
	hooks: { afterError: [translateStorageError] },
	loggingLevels: quietErrors,
	jobs: { ...jobs, access: jobsAccess },
	csrf: [environment.cmsUrl],
	graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: false },
	defaultDepth: 1,
	maxDepth: 4,
	admin,
	custom: { siteUrl: environment.siteUrl, openIdName: environment.openId?.name },
	i18n,
	localization: {
		defaultLocale,
		fallback: true,
		locales: locales.map((code) => ({ code, label: localeNames[code], fallbackLocale: [...fallbackChains[code]] })),
	},
	db: databaseAdapter(environment),
	typescript: {
		// It is a command of its own: at each start outside production it would load the whole service a second time.
		autoGenerate: false,
		declare: false,
		outputFile: path.resolve(here, '../../../packages/types/src/payload.ts'),
	},
})
	.then(secureInternals)
	.then(nameLockHolders)
	.then(traceJobs);

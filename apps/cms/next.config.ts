import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const here = path.dirname(fileURLToPath(import.meta.url));

const config: NextConfig = {
	// Express compresses and names what answers.
	compress: false,
	poweredByHeader: false,
	// Next rewrites the file it is given; ours stays as it is.
	typescript: { tsconfigPath: 'tsconfig.next.json', ignoreBuildErrors: true },
	transpilePackages: ['@repo/i18n', '@repo/types'],
	// One copy of Payload in the process: the one Express runs. See src/admin/running-config.ts.
	serverExternalPackages: ['payload', '@payloadcms/db-sqlite', '@payloadcms/db-mongodb', '@payloadcms/drizzle'],
	outputFileTracingRoot: path.join(here, '../..'),
	turbopack: {
		root: path.join(here, '../..'),
		// Payload knows no Finnish month names; its Finnish is registered under a language the admin does not offer.
		resolveAlias: { 'date-fns/locale/et': './src/labels/finnish/date-names.ts' },
	},
	// The form of a data set sends its whole cube.
	experimental: { serverActions: { bodySizeLimit: '20mb' } },
};

export default withPayload(config);

import path from 'node:path';
import { environment } from '../../environment.ts';
import { localText, localTextarea } from '../../fields/text.ts';
import { acceptFile, fetchNothing } from '../../uploads/accept-file.ts';
import { mediaKinds } from '../../uploads/kinds.ts';
import { onlyExisting, safeHeaders } from '../../uploads/serve.ts';
import { content } from '../content.ts';
import { contentHash, noteSentFile } from './content-hash.ts';
import { requireAlt } from './hooks/require-alt.ts';
import { placeholder } from './placeholder.ts';
import { imageSizes } from './sizes.ts';
import { usageEndpoints } from './usage/endpoints.ts';

const staticDir = path.join(environment.dataDir, 'media');

export const Media = content({
	slug: 'media',
	hasSlug: false,
	admin: {
		useAsTitle: 'filename',
		defaultColumns: ['filename', 'alt', 'credit', 'licence', '_status'],
		components: { beforeListTable: ['/admin/components/picture-panel/unused.tsx#UnusedPictures'] },
	},
	upload: {
		staticDir,
		mimeTypes: mediaKinds.map(({ mime }) => mime),
		imageSizes,
		focalPoint: true,
		adminThumbnail: 'webp480',
		pasteURL: false,
		externalFileHeaderFilter: fetchNothing,
		handlers: environment.s3 ? [] : [onlyExisting(staticDir)],
		modifyResponseHeaders: safeHeaders,
	},
	endpoints: usageEndpoints,
	hooks: { beforeOperation: [noteSentFile, acceptFile(mediaKinds)] },
	fields: [
		localText('alt', { validate: requireAlt }),
		{ name: 'decorative', type: 'checkbox', defaultValue: false },
		localTextarea('caption', { maxLength: 500 }),
		{ name: 'credit', type: 'text', required: true, maxLength: 200 },
		contentHash,
		placeholder,
		{
			name: 'usage',
			type: 'ui',
			admin: { components: { Field: '/admin/components/picture-panel/index.tsx#PicturePanel' } },
		},
	],
});

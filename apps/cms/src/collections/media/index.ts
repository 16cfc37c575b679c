import path from 'node:path';
import { environment } from '../../environment.ts';
import { localText, localTextarea } from '../../fields/text.ts';
import { acceptFile, fetchNothing } from '../../uploads/accept-file.ts';
import { mediaKinds } from '../../uploads/kinds.ts';
import { onlyExisting, safeHeaders } from '../../uploads/serve.ts';
import { content } from '../content.ts';
import { requireAlt } from './hooks/require-alt.ts';
import { imageSizes } from './sizes.ts';

const staticDir = path.join(environment.dataDir, 'media');

export const Media = content({
	slug: 'media',
	hasSlug: false,
	admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'credit', 'licence', '_status'] },
	upload: {
		staticDir,
		mimeTypes: mediaKinds.map(({ mime }) => mime),
		imageSizes,
		focalPoint: true,
		adminThumbnail: 'webp480',
		pasteURL: false,
		externalFileHeaderFilter: fetchNothing,
		handlers: [onlyExisting(staticDir)],
		modifyResponseHeaders: safeHeaders,
	},
	hooks: { beforeOperation: [acceptFile(mediaKinds)] },
	fields: [
		localText('alt', { validate: requireAlt }),
		{ name: 'decorative', type: 'checkbox', defaultValue: false },
		localTextarea('caption', { maxLength: 500 }),
		{ name: 'credit', type: 'text', required: true, maxLength: 200 },
	],
});

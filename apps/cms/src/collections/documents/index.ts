import path from 'node:path';
import { environment } from '../../environment.ts';
import { localText, localTextarea } from '../../fields/text.ts';
import { acceptFile, fetchNothing } from '../../uploads/accept-file.ts';
import { documentKinds } from '../../uploads/kinds.ts';
import { onlyExisting, safeHeaders } from '../../uploads/serve.ts';
import { content } from '../content.ts';

const staticDir = path.join(environment.dataDir, 'documents');

export const Documents = content({
	slug: 'documents',
	hasSlug: false,
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'filename', 'credit', 'licence', '_status'] },
	upload: {
		staticDir,
		mimeTypes: documentKinds.map(({ mime }) => mime),
		pasteURL: false,
		externalFileHeaderFilter: fetchNothing,
		handlers: environment.s3 ? [] : [onlyExisting(staticDir)],
		modifyResponseHeaders: safeHeaders,
	},
	hooks: { beforeOperation: [acceptFile(documentKinds)] },
	fields: [
		localText('title', { required: true }),
		localTextarea('caption', { maxLength: 500 }),
		{ name: 'credit', type: 'text', required: true, maxLength: 200 },
	],
});

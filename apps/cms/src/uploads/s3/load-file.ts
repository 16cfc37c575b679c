import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload';
import type { S3Settings } from '../../environment.ts';
import { s3Client } from './client.ts';

interface Edits {
	crop?: unknown;
	widthInPixels?: unknown;
	heightInPixels?: unknown;
	focalPoint?: { x?: unknown; y?: unknown };
}

interface Stored {
	filename?: string | null;
	mimeType?: string | null;
	focalX?: number | null;
	focalY?: number | null;
}

const changes = ({ crop, widthInPixels, heightInPixels, focalPoint }: Edits, { focalX, focalY }: Stored): boolean =>
	Boolean(crop ?? widthInPixels ?? heightInPixels) ||
	(focalPoint !== undefined && (Number(focalPoint.x) !== focalX || Number(focalPoint.y) !== focalY));

/** Who cuts a picture, or moves what has to stay in view, sends no file: it is made anew from the one in the bucket. */
export const loadFile =
	(settings: S3Settings): CollectionBeforeOperationHook =>
	async ({ args, collection, operation, req }) => {
		// The plugin saves the document once more when the files are in the bucket: they are cut by then.
		if (req.context['skipCloudStorage']) delete req.query?.['uploadEdits'];
		const edits = req.query?.['uploadEdits'] as Edits | undefined;
		const { id } = args as { id?: string };
		const isUpdate = operation === 'update' || operation === 'updateByID';
		if (!isUpdate || id === undefined || !edits || req.file || !req.user) return args;
		const given = { collection: collection.slug as CollectionSlug, id, draft: true, depth: 0 };
		const stored = (await req.payload.findByID({
			...given,
			overrideAccess: false,
			disableErrors: true,
			req,
		})) as Stored | null;
		if (!stored?.filename || !stored.mimeType || !changes(edits, stored)) return args;
		const { Body } = await (await s3Client(settings)).getObject({ Bucket: settings.bucket, Key: stored.filename });
		const data = Buffer.from((await Body?.transformToByteArray()) ?? []);
		req.file = { data, mimetype: stored.mimeType, name: stored.filename, size: data.length };
		return args;
	};

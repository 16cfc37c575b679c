import path from 'node:path';
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { refuse } from '../hooks/refuse.ts';
import { slugify } from '../hooks/slugs/slugify.ts';
import { message, type MessageName } from '../labels/messages.ts';
import { cleanImage, maxMegapixels, pixelsOf } from './clean-image.ts';
import { cleanSvg } from './clean-svg.ts';
import { kindOf, type Family, type Kind } from './kinds.ts';

const maxMegabytes: Readonly<Record<Family, number>> = { image: 20, svg: 1, audio: 80, document: 50 };

type UploadedFile = NonNullable<PayloadRequest['file']>;
type Refuse = (name: MessageName, values?: Record<string, string | number>) => never;

const cleaned = async (file: UploadedFile, kind: Kind, no: Refuse): Promise<Buffer> => {
	if (kind.family === 'svg') return (await cleanSvg(file.data)) ?? no('fileBroken');
	if (kind.family !== 'image') return file.data;
	const pixels = (await pixelsOf(file.data)) ?? no('fileBroken');
	if (pixels > maxMegapixels * 1e6) no('imageTooBig', { max: maxMegapixels });
	return (await cleanImage(file.data, kind.mime)) ?? no('fileBroken');
};

/** Where `acceptFile` cannot see an address to fetch a file from, nothing is fetched either. */
export const fetchNothing = (): never => {
	throw new APIError('Files are not fetched from other addresses.', 400);
};

/** Lets in only files that are what they are named, of the kinds listed, without what they might carry along. */
export const acceptFile =
	(kinds: readonly Kind[]): CollectionBeforeOperationHook =>
	async ({ args, collection, operation, overrideAccess, req }) => {
		const { file } = req;
		// A stranger’s file is not worth a look; the access rules refuse it next.
		const isStranger = !req.user && !overrideAccess;
		if (isStranger || !['create', 'update', 'updateByID'].includes(operation)) return args;
		const no: Refuse = (name, values) => {
			const text = message(req, name, values);
			return refuse({ req, collection: collection.slug }, { path: 'file', label: text, message: text });
		};
		if (!file) {
			// Payload would fetch it, past everything below.
			const isFetch = operation === 'create' && !overrideAccess && req.data?.['url'] && !req.routeParams?.['id'];
			return isFetch ? no('fileFromAfar') : args;
		}
		const { name, ext } = path.parse(file.name);
		const extension = ext.slice(1).toLowerCase();
		const allowed = kinds.flatMap(({ extensions }) => extensions);
		if (!allowed.includes(extension)) no('fileNotAllowed', { kinds: allowed.join(', ') });
		const kind = await kindOf(file.data, extension);
		if (!kind || !kinds.includes(kind) || !kind.extensions.includes(extension)) {
			return no('fileNotWhatItSays', { extension });
		}
		const max = maxMegabytes[kind.family];
		if (file.data.length > max * 1024 * 1024) no('fileTooBig', { max });
		const data = await cleaned(file, kind, no);
		req.file = {
			...file,
			data,
			size: data.length,
			mimetype: kind.mime,
			name: `${slugify(name) || 'file'}.${extension}`,
		};
		return args;
	};

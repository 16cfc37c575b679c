import type { CollectionConfig, Plugin } from 'payload';
import type { S3Settings } from '../../environment.ts';
import { clientOptions } from './client.ts';
import { loadFile } from './load-file.ts';

const slugs = ['media', 'documents'];

/** Browsers send files to the service alone, so no document says where in the bucket it is: the tables stay the same. */
const withoutKey = (fields: CollectionConfig['fields']) =>
	fields.filter((field) => !('name' in field) || field.name !== '_objectKey');

/** Keeps pictures and documents in a bucket. They are still read through the service, which asks who may. */
export const keepFilesInS3 =
	(settings: S3Settings): Plugin =>
	async (config) => {
		// The provider's client is large, and only needed here.
		const { s3Storage } = await import('@payloadcms/storage-s3');
		const stored = await s3Storage({
			bucket: settings.bucket,
			clientCacheKey: `${settings.endpoint}/${settings.bucket}`,
			collections: Object.fromEntries(slugs.map((slug) => [slug, true])),
			config: clientOptions(settings),
		})({ ...config, admin: {} });
		// It gives the admin parts for sending files past the service, which is not wanted: the admin stays as it is.
		const collections = (stored.collections ?? []).map((collection) =>
			slugs.includes(collection.slug)
				? {
						...collection,
						fields: withoutKey(collection.fields),
						hooks: {
							...collection.hooks,
							beforeOperation: [loadFile(settings), ...(collection.hooks?.beforeOperation ?? [])],
						},
					}
				: collection,
		);
		return { ...stored, ...(config.admin && { admin: config.admin }), collections };
	};

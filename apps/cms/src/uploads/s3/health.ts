import { causes } from '../../database/storage-full.ts';
import { environment } from '../../environment.ts';
import { s3Client } from './client.ts';

const patienceMs = 3000;

/** Said by the provider, or because it could not be reached: the client puts its `$metadata` on both. */
export const isBucketError = (error: unknown): boolean =>
	environment.s3 !== undefined && [...causes(error)].some((cause) => '$metadata' in cause);

/** How the bucket stands; nothing where files are on the disk. */
export const bucketState = async (): Promise<{ files?: 'ok' | 'unreachable' }> => {
	const { s3 } = environment;
	if (!s3) return {};
	try {
		const client = await s3Client(s3);
		await client.headBucket({ Bucket: s3.bucket }, { abortSignal: AbortSignal.timeout(patienceMs) });
		return { files: 'ok' };
	} catch {
		return { files: 'unreachable' };
	}
};

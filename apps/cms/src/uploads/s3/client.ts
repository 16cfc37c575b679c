import type { S3 } from '@aws-sdk/client-s3';
import type { S3Settings } from '../../environment.ts';

/** What a client is made with. A provider that is named by its address has buckets in the path. */
export const clientOptions = ({ endpoint, region, accessKeyId, secretAccessKey }: S3Settings) => ({
	region,
	credentials: { accessKeyId, secretAccessKey },
	...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
});

let client: Promise<S3> | undefined;

/** The client is large, and only loaded where files are in S3. */
export const s3Client = (settings: S3Settings): Promise<S3> =>
	(client ??= import('@aws-sdk/client-s3').then(({ S3 }) => new S3(clientOptions(settings))));

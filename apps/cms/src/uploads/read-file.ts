import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../environment.ts';
import { s3Client } from './s3/client.ts';

const isMissing = (error: unknown) =>
	['NoSuchKey', 'NotFound'].includes((error as Error).name) || (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A file that is kept, from wherever that is. Undefined when it is lost; other trouble is thrown. */
export const readStoredFile = async (folder: string, name: string): Promise<Uint8Array | undefined> => {
	const { s3, dataDir } = environment;
	try {
		if (!s3) return await readFile(path.join(dataDir, folder, path.basename(name)));
		const { Body } = await (await s3Client(s3)).getObject({ Bucket: s3.bucket, Key: name });
		return await Body?.transformToByteArray();
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
};

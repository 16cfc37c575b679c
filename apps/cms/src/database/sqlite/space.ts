import { open, rm } from 'node:fs/promises';
import { databaseFile } from '../backup/files.ts';

/** Room for a large document with its version, and for the log of writes. */
const roomBytes = 1_000_000;

/** Fails where the disk of the database has no room for a write of some size; small ones may fit for a while yet. */
export const assertRoom = async (databaseUrl: string): Promise<void> => {
	const probe = `${databaseFile(databaseUrl)}.probe`;
	try {
		const file = await open(probe, 'w');
		try {
			await file.writeFile(Buffer.alloc(roomBytes));
			await file.sync();
		} finally {
			await file.close();
		}
	} finally {
		await rm(probe, { force: true });
	}
};

import { createLocalReq, type Payload } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { environment } from '../../environment.ts';
import { editorsFor } from '../../mail/receivers.ts';
import { mails, type MailRow } from '../../mail/rows.ts';
import { sources } from '../sources/index.ts';
import type { ImportRow } from './rows.ts';

/** Tells the editors of the countries by mail that figures were not taken; on their start page it stands by itself. */
export const alertEditors = async (payload: Payload, { id, source, by }: ImportRow): Promise<void> => {
	if (!environment.mail) return;
	const countries = sources.find(({ key }) => key === source)?.countries ?? [];
	const req = await createLocalReq({}, payload);
	const event = { collection: 'datasets', by: by ?? undefined };
	const found = await Promise.all(
		countries.map((country) => editorsFor(req, event as Parameters<typeof editorsFor>[1], { country })),
	);
	const receivers = new Map(found.flat().map((receiver) => [receiver.to, receiver]));
	const now = new Date().toISOString();
	for (const { to, language } of receivers.values()) {
		const mail: MailRow = {
			...{ id: uuidv7(), to, language, kind: 'import-refused', event: id, state: 'waiting', attempts: 0 },
			...{ nextAttemptAt: now, createdAt: now, updatedAt: now },
		};
		await payload.db.create({ collection: mails, data: { ...mail }, returning: false });
	}
};

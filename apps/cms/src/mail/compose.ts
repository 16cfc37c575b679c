import type { Payload } from 'payload';
import { environment } from '../environment.ts';
import type { ReviewEvent } from '../review/history.ts';
import { siteAddress } from '../site-address.ts';
import type { MailRow } from './rows.ts';
import { mailDomain, type Letter } from './send.ts';
import { writeLetter } from './write.ts';

/**
 * The mail as it is to be sent now, in the receiver's language; nothing where the text it is about is gone. The outbox
 * holds no words, so that nothing said of somebody lies about in it.
 */
export const compose = async (payload: Payload, row: MailRow): Promise<Letter | undefined> => {
	const { id, event: eventId, kind, language, to } = row;
	const event = await payload.db.findOne<ReviewEvent>({
		collection: 'review-events',
		where: { id: { equals: eventId } },
	});
	if (!event) return undefined;
	const document = (await payload.findByID({
		collection: event.collection,
		id: event.document,
		locale: language,
		draft: kind !== 'published',
		depth: 0,
		disableErrors: true,
	})) as { title?: string | null; slug?: string | null } | null;
	if (!document) return undefined;
	const page = kind === 'published' ? siteAddress(event.collection, document, language) : undefined;
	const desk = `${environment.cmsUrl}/admin/collections/${event.collection}/${event.document}`;
	const content = writeLetter({
		kind,
		language,
		title: document.title ?? null,
		by: event.byName ?? null,
		comment: event.comment ?? null,
		links: [page ?? desk],
	});
	return { ...content, to, messageId: `<${id}@${mailDomain()}>` };
};

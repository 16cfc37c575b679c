import type { Payload } from 'payload';
import { environment } from '../environment.ts';
import { submissions, type SubmissionRow } from '../proposals/rows.ts';
import { hashToken, statusTokenOf } from '../proposals/secrets.ts';
import { statusPage } from '../proposals/status.ts';
import type { ReviewEvent } from '../review/history.ts';
import { siteAddress } from '../site-address.ts';
import { findImport } from '../statistics/runs/queue.ts';
import type { Reason } from '../statistics/runs/refusal.ts';
import { reasonWords } from '../statistics/words/reasons.ts';
import type { MailRow } from './rows.ts';
import { mailDomain, type Letter } from './send.ts';
import { isForProposer, writeLetter } from './write.ts';

/** The link that the proposer has; nothing where it has been forgotten, or was made with a secret that is no more. */
const proposalPage = async (payload: Payload, practice: string, language: MailRow['language']) => {
	const where = { practice: { equals: practice } };
	const row = await payload.db.findOne<SubmissionRow>({ collection: submissions, where });
	const token = row ? statusTokenOf(row.id) : undefined;
	return token !== undefined && row?.tokenHash === hashToken(token) ? statusPage(token, language) : undefined;
};

/** About figures that were not taken. */
const composeImport = async (
	payload: Payload,
	{ id, event, kind, language, to }: MailRow,
): Promise<Letter | undefined> => {
	const row = await findImport(payload, event);
	const dataset =
		row &&
		(await payload.findByID({
			collection: 'datasets',
			id: row.dataset,
			locale: language,
			depth: 0,
			disableErrors: true,
			select: { title: true },
		}));
	if (!row || !dataset) return undefined;
	const content = writeLetter({
		kind,
		language,
		title: typeof dataset.title === 'string' ? dataset.title : null,
		by: null,
		comment: [row.source, reasonWords[language][row.reason as Reason]].filter(Boolean).join(': '),
		links: [`${environment.cmsUrl}/admin/collections/datasets/${row.dataset}`],
	});
	return { ...content, to, messageId: `<${id}@${mailDomain()}>` };
};

/**
 * The mail as it is to be sent now, in the receiver's language; nothing where the text it is about is gone. The outbox
 * holds no words, so that nothing said of somebody lies about in it.
 */
export const compose = async (payload: Payload, row: MailRow): Promise<Letter | undefined> => {
	if (row.kind === 'import-refused') return composeImport(payload, row);
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
		draft: !kind.endsWith('published'),
		depth: 0,
		disableErrors: true,
	})) as { slug?: string | null; [field: string]: unknown } | null;
	if (!document) return undefined;
	const title = document[payload.collections[event.collection]?.config.admin.useAsTitle ?? 'title'];
	const page = kind.endsWith('published') ? siteAddress(event.collection, document, language) : undefined;
	const desk = isForProposer(kind)
		? await proposalPage(payload, event.document, language)
		: `${environment.cmsUrl}/admin/collections/${event.collection}/${event.document}`;
	const content = writeLetter({
		kind,
		language,
		title: typeof title === 'string' ? title : null,
		// Editors are not named to strangers.
		by: isForProposer(kind) ? null : (event.byName ?? null),
		comment: event.comment ?? null,
		links: [page ?? desk].filter((link) => link !== undefined),
	});
	return { ...content, to, messageId: `<${id}@${mailDomain()}>` };
};

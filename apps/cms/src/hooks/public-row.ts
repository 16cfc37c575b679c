import type { Locale } from '@repo/i18n';
import type { PayloadRequest } from 'payload';

/** A text as the database keeps it: one value per language. */
export type Localized = Partial<Record<Locale, string | null>>;

/** What the publishing rules need to know of a document as it was last published (or first saved). */
export interface PublicRow {
	slug?: Localized | null;
	changeNote?: Localized | null;
	changeType?: string | null;
	publicUpdatedAt?: string | Date | null;
	_status?: string | null;
}

/** The row visitors read, in every language; newer drafts are not in it. */
export const publicRow = async (
	req: PayloadRequest,
	collection: string,
	id: string | number | undefined,
): Promise<PublicRow | undefined> => {
	if (id === undefined) return undefined;
	const row = await req.payload.db.findOne<PublicRow & { id: string }>({
		collection,
		req,
		where: { id: { equals: id } },
		select: { slug: true, changeNote: true, changeType: true, publicUpdatedAt: true, _status: true },
	});
	return row ?? undefined;
};

/** Whether visitors have ever been able to read it: the first publishing sets the date, nothing clears it. */
export const wasPublished = (row: PublicRow | undefined): row is PublicRow => Boolean(row?.publicUpdatedAt);

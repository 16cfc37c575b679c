import type { Study } from '@repo/types/payload';
import { documentsOf } from './related.ts';

/** Whole names, as the source writes them. */
export const authorNames = ({ authors }: Pick<Study, 'authors'>): string[] =>
	(authors ?? []).flatMap(({ person, name }) => documentsOf(person)[0]?.name ?? name ?? []);

export const publisherName = ({
	publisher,
	publisherName: name,
}: Pick<Study, 'publisher' | 'publisherName'>): string | undefined =>
	documentsOf(publisher)[0]?.name ?? name ?? undefined;

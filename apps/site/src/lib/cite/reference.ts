import type { Study } from '@integrationnorden/client';
import { authorNames, publisherName } from '@repo/formats/study';

/** What a reference is made of, whatever its format. */
export interface Reference {
	key: string;
	type: NonNullable<Study['type']> | 'report';
	title: string;
	/** Whole names, as the source writes them. */
	authors: string[];
	year: number;
	publisher: string | undefined;
	doi: string | undefined;
	url: string | undefined;
	/** BCP 47, of the publication itself. */
	language: string | undefined;
}

/** The first author's last name and the year, in plain letters, as reference managers like their keys. */
const keyOf = (authors: readonly string[], publisher: string | undefined, year: number) => {
	const name = authors[0]?.split(' ').at(-1) ?? publisher ?? 'anonymous';
	const plain = name
		.normalize('NFKD')
		.replace(/[^A-Za-z0-9]/g, '')
		.toLowerCase();
	return `${plain || 'anonymous'}${year}`;
};

export const referenceOf = (study: Study): Reference => {
	const authors = authorNames(study);
	const publisher = publisherName(study);
	return {
		key: keyOf(authors, publisher, study.year),
		type: study.type ?? 'report',
		title: study.title,
		authors,
		year: study.year,
		publisher,
		doi: study.doi ?? undefined,
		url: study.url ?? undefined,
		language: study.languages?.[0] ?? undefined,
	};
};

import type { Area } from '@repo/types/vocabulary';
import type { Picture } from './motif/strip.ts';
import type { Words } from './text/language.ts';

export interface EntryFact {
	label: string;
	value: string | Words | undefined;
	/** Written in its place where the value is not known. */
	unknown?: string;
}

/** A document as a row of a list: picture, what it is, what is known about it. */
export interface EntryCard {
	id: string;
	href: string;
	title: Words;
	text?: Words | undefined;
	/** Stands before the theme, such as the kind of document. */
	kind?: string | undefined;
	area?: Area | undefined;
	isComposed?: boolean;
	picture?: Picture | undefined;
	facts?: EntryFact[];
}

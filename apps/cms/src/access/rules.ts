import type { PayloadRequest, Where } from 'payload';
import { isWithEditors, withEditors } from '../review/transitions.ts';
import type { Actor } from './roles.ts';

interface Question {
	actor: Actor;
	locale: PayloadRequest['locale'];
	/** Only what has drafts has a status, and only what has a trash can be in it. */
	has: { drafts: boolean; trash: boolean };
}

type Document = Record<string, unknown>;

interface Rule {
	/** `true` allows, `false` refuses, a `Where` allows only the documents it selects. */
	select: (question: Question) => boolean | Where;
	/** The same answer for one document at hand. */
	holds: (question: Question, document: Document) => boolean;
}

const idOf = (value: unknown) =>
	String(typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? ''));

const ownedBy = (actor: Actor): Where => ({ owner: { equals: actor.userId } });
const isOwn = (actor: Actor, document: Document) => actor.userId !== undefined && idOf(document.owner) === actor.userId;

const always = (answer: boolean): Rule => ({ select: () => answer, holds: () => answer });

/** Rules say which documents; the matrix says who. */
export const rules = {
	no: always(false),
	everything: always(true),
	published: {
		select: ({ has }) => {
			const conditions: Where[] = [];
			if (has.drafts) conditions.push({ _status: { equals: 'published' } });
			if (has.trash) conditions.push({ deletedAt: { exists: false } });
			return conditions.length === 0 ? true : { and: conditions };
		},
		holds: ({ has }, document) =>
			(!has.drafts || document._status === 'published') && (!has.trash || !document.deletedAt),
	},
	own: {
		select: ({ actor }) => (actor.userId === undefined ? false : ownedBy(actor)),
		holds: ({ actor }, document) => isOwn(actor, document),
	},
	/** While editors have a text of one's own, it is theirs. */
	ownUnsubmitted: {
		select: ({ actor }) => {
			if (actor.userId === undefined) return false;
			const stages = withEditors.map((stage) => ({ stage: { not_equals: stage } }));
			return { and: [ownedBy(actor), { _status: { not_equals: 'published' } }, ...stages] };
		},
		holds: ({ actor }, document) =>
			isOwn(actor, document) && document._status !== 'published' && !isWithEditors(document.stage),
	},
	/** One's own account. */
	self: {
		select: ({ actor }) => (actor.userId === undefined ? false : { id: { equals: actor.userId } }),
		holds: ({ actor }, document) => actor.userId !== undefined && idOf(document.id) === actor.userId,
	},
	/** A language at a time, as the request names it: all languages at once are more than a translator’s own. */
	inTheirLanguages: {
		select: ({ actor, locale }) => typeof locale === 'string' && actor.languages.includes(locale),
		holds: ({ actor, locale }) => typeof locale === 'string' && actor.languages.includes(locale),
	},
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
export type { Document, Question };

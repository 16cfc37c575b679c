import { z } from 'zod';
import { countries } from '../vocabulary/places.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

const languages = ['en', 'sv', 'da', 'nb', 'fi', 'is'] as const;

const text = (max: number) => z.string().trim().max(max);
const wordsIn = (value: string) => value.split(/\s+/).filter((word) => word !== '').length;

/** `GET /api/proposals/challenge`: what a proposal is sent with. */
export const proposalChallengeSchema = z.strictObject({
	/** Says when the form was asked for. Good for one proposal, from three seconds to a day later. */
	ticket: z.string(),
	/** Some work for whoever sends: the number up to `maxnumber` that hashes with `salt` to `challenge`. ALTCHA, version 1. */
	work: z.strictObject({
		algorithm: z.literal('SHA-256'),
		challenge: z.string(),
		maxnumber: z.number().int(),
		salt: z.string(),
		signature: z.string(),
	}),
});
export type ProposalChallenge = z.infer<typeof proposalChallengeSchema>;

/** `POST /api/proposals`: a practice that somebody thinks others should know of. */
export const newProposalSchema = z.strictObject({
	/** The language it is written in, and that its sender is answered in. */
	language: z.enum(languages),
	title: text(200)
		.min(5, 'Must have at least 5 characters.')
		.refine((value) => wordsIn(value) <= 15, 'Must have at most 15 words.'),
	country: z.enum(valuesOf(countries)),
	/** Municipality, town or region. */
	place: text(120).optional(),
	summary: text(800).min(40, 'Must have at least 40 characters.'),
	problem: text(2000).min(1, 'Must say what the problem was.'),
	/** What was done, in whatever order. */
	did: text(2000).min(1, 'Must say what was done.'),
	didNotWork: text(2000).optional(),
	name: text(120).optional(),
	/** Never public. It is only used to tell what becomes of the proposal, and deleted when that is over. */
	email: z.email().max(200).optional(),
	/** Must stay empty: people do not see it. */
	website: z.string().max(0, 'Must stay empty.').optional(),
	ticket: z.string().max(200),
	/** The work done: base64 of the JSON that ALTCHA sends. Without it fewer proposals are taken from one address. */
	altcha: z.string().max(1000).optional(),
});
export type NewProposal = z.infer<typeof newProposalSchema>;

/** What becomes of a proposal. */
export const proposalStates = ['received', 'in-review', 'returned', 'published', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** `GET /api/proposals/{token}`: for whoever has the link. */
export const proposalStatusSchema = z.strictObject({
	state: z.enum(proposalStates),
	language: z.enum(languages),
	title: z.string(),
	received: z.iso.datetime(),
	/** Why it was sent back. */
	comment: z.string().nullable(),
	/** Where it is read on the site, once it is published. */
	page: z.url().nullable(),
});
export type ProposalStatus = z.infer<typeof proposalStatusSchema>;

/** What the sender of a proposal gets: the link, this once. */
export const proposalReceiptSchema = z.strictObject({
	/** Names the proposal to its sender. Cannot be guessed and is not shown again. */
	token: z.string(),
	/** The page of the site that tells what becomes of it. */
	page: z.url(),
});
export type ProposalReceipt = z.infer<typeof proposalReceiptSchema>;

import { isDeepStrictEqual } from 'node:util';
import { isLocale, type Locale } from '@repo/i18n';
import { APIError, Forbidden, type Field, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { mayWrite, rolesThatMay, type Entity } from '../access/judge.ts';
import { message } from '../labels/messages.ts';
import { isRecord, isState } from '../rich-text/nodes.ts';
import { textPlaces, type Place } from './texts.ts';

type Values = Record<string, unknown>;

/** A text, several short ones, or a rich text; nothing where there is none. */
const valueSchema = z.union([z.null(), z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]);

/** By key, what each text said when somebody began to change it, and what it is to say. */
export const textsSchema = z.strictObject({
	texts: z
		.record(z.string().min(1).max(300), z.strictObject({ was: valueSchema, value: valueSchema }))
		.refine((texts) => Object.keys(texts).length > 0, 'At least one text.'),
});

type Edits = z.infer<typeof textsSchema>['texts'];

interface Moved {
	/** The key of a text. */
	path: string;
	message: string;
	/** What it says by now, where it is still there. */
	now?: unknown;
}

/** Part of a day's work, so it is no error in the log, where what it says has no place. */
export class TextsMoved extends APIError {
	constructor(req: PayloadRequest, name: 'changedMeanwhile' | 'textGone', errors: Moved[]) {
		super(message(req, name), 409, { errors }, true);
	}
}

/** Nothing is written in many ways; databases differ in the order of what is in a rich text. */
const comparable = (value: unknown): unknown =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
		? null
		: JSON.parse(JSON.stringify(value));

/** What a text says in one language, of a document as the database keeps it. */
export const valueIn = ({ value }: Place, locale: Locale): unknown =>
	isRecord(value) && !isState(value) ? comparable(value[locale]) : null;

/** The texts of a language that whoever asks may write, whatever else of the document they may not. */
export const writablePlaces = (
	req: Pick<PayloadRequest, 'user' | 'locale'>,
	entity: Entity,
	fields: readonly Field[],
	document: Values,
): Place[] => {
	const roles = rolesThatMay(req, entity, 'update', document);
	return textPlaces(fields, document).filter(({ path }) =>
		mayWrite(roles, { entity, path: path.replaceAll(/\.\d+(?=\.)/g, ''), isLocalised: true }),
	);
};

/** Rows are sent whole or not at all: of each its id, so that what is not said of it stays. */
const put = (target: Values, source: Values, [name = '', ...rest]: readonly string[], value: unknown): void => {
	if (rest.length === 0) {
		target[name] = value;
		return;
	}
	const inner = source[name];
	target[name] ??= Array.isArray(inner)
		? inner.map(({ id, blockType }: Values) => ({ id, ...(blockType !== undefined && { blockType }) }))
		: {};
	put(target[name] as Values, (inner ?? {}) as Values, rest, value);
};

/**
 * The data of a save that changes these texts and nothing else. Refused where one of them says something else by now than
 * whoever wrote it saw, so that two people may write in one document at the same time.
 */
export const dataOf = (
	req: PayloadRequest,
	entity: Entity,
	fields: readonly Field[],
	{ document, edits }: { document: Values; edits: Edits },
): Values => {
	const { locale } = req;
	if (!isLocale(locale)) throw new Forbidden(req.t);
	const all = new Set(textPlaces(fields, document).map(({ key }) => key));
	const writable = new Map(writablePlaces(req, entity, fields, document).map((place) => [place.key, place]));
	const data: Values = {};
	const moved: Moved[] = [];
	for (const [key, { was, value }] of Object.entries(edits)) {
		const place = writable.get(key);
		if (!place) {
			if (all.has(key)) throw new Forbidden(req.t);
			throw new TextsMoved(req, 'textGone', [{ path: key, message: message(req, 'textGone') }]);
		}
		const now = valueIn(place, locale);
		// A save whose answer was lost is no quarrel with oneself.
		const isOurs = isDeepStrictEqual(now, comparable(was)) || isDeepStrictEqual(now, comparable(value));
		if (isOurs) put(data, document, place.path.split('.'), value);
		else moved.push({ path: key, message: message(req, 'changedMeanwhile'), now });
	}
	if (moved.length > 0) throw new TextsMoved(req, 'changedMeanwhile', moved);
	return data;
};

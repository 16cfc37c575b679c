import type { PayloadRequest, Where } from 'payload';
import { mayWriteField, type FieldPlace } from './fields.ts';
import { collectionMatrix, globalMatrix, type Block, type Operation } from './matrix.ts';
import { actorOf, type AccessRole } from './roles.ts';
import { rules, type Document, type Question } from './rules.ts';

export type Entity = FieldPlace['entity'];
type Asker = Pick<PayloadRequest, 'user' | 'locale'>;

const blocks: Readonly<Record<string, Block>> = { ...collectionMatrix, ...globalMatrix };

const blockOf = (entity: Entity): Block => {
	const block = blocks[entity];
	if (!block) throw new Error(`The access matrix does not name ${entity}`);
	return block;
};

const isGlobal = (entity: Entity) => entity in globalMatrix;

const question = (req: Asker, entity: Entity): Question => {
	const hasDrafts = blockOf(entity).publish.admin !== 'no';
	return {
		actor: actorOf(req),
		locale: req.locale,
		has: { drafts: hasDrafts, trash: hasDrafts && !isGlobal(entity) },
	};
};

/** What all roles of the asker together allow: everything, nothing, or the documents a `Where` selects. */
export const verdict = (req: Asker, entity: Entity, ...operations: Operation[]): boolean | Where => {
	const asked = question(req, entity);
	const answers = operations.flatMap((operation) => {
		const row = blockOf(entity)[operation];
		return asked.actor.roles.map((role) => rules[row[role]].select(asked));
	});
	if (answers.includes(true)) return true;
	const unique = new Map(
		answers
			.filter((answer): answer is Where => typeof answer === 'object')
			.map((where) => [JSON.stringify(where), where]),
	);
	const alternatives = [...unique.values()];
	return alternatives.length > 1 ? { or: alternatives } : (alternatives[0] ?? false);
};

/** The asker’s roles that allow the operation on this document; without one at hand, those that allow it on some. */
export const rolesThatMay = (req: Asker, entity: Entity, operation: Operation, document?: Document): AccessRole[] => {
	const asked = question(req, entity);
	const row = blockOf(entity)[operation];
	return asked.actor.roles.filter((role) => {
		const rule = rules[row[role]];
		return document ? rule.holds(asked, document) : rule.select(asked) !== false;
	});
};

export const may = (req: Asker, entity: Entity, operation: Operation, document?: Document) =>
	rolesThatMay(req, entity, operation, document).length > 0;

/** Whether any of these roles may change the field. */
export const mayWrite = (roles: readonly AccessRole[], place: FieldPlace) =>
	roles.some((role) => mayWriteField(role, place));

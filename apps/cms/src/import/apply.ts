import { setImmediate as othersTurn } from 'node:timers/promises';
import { APIError, ValidationError } from 'payload';
import { recordAudit } from '../audit/record.ts';
import { inTransactionOf } from '../database/in-transaction.ts';
import { findKnown, namesIn } from './match.ts';
import type { Plan } from './plan.ts';
import { languageOf, planRow, type Action, type PlannedRow, type Planning, type RowProblem } from './plan-row.ts';
import type { Row } from './read-rows.ts';
import { importRequest, type Importer } from './request.ts';
import { say } from './words/index.ts';
import { writeRow } from './write-row.ts';

export interface Outcome {
	line: number;
	action: Action;
	id: string | null;
	title: string;
	problems: RowProblem[];
}

/** What a save refused, by columns where the file has them. */
const problemsOf = ({ byName, req }: Planning, error: unknown): RowProblem[] => {
	if (error instanceof ValidationError) {
		return error.data.errors.map(({ path, message }) => ({
			column: [...byName.keys()].find((name) => name === path || name.startsWith(`${path}.`)) ?? path,
			message,
		}));
	}
	if (error instanceof APIError && error.isPublic) return [{ column: null, message: error.message }];
	req.payload.logger.error({ err: error, msg: 'A row could not be imported.' });
	return [{ column: null, message: say(languageOf(req), 'notSaved') }];
};

const isSame = (planned: PlannedRow, now: PlannedRow) =>
	planned.action === now.action &&
	planned.document?.id === now.document?.id &&
	planned.document?.updatedAt === now.document?.updatedAt;

/** Each row is stored whole or not at all, and only if it still does what was shown. */
const applyRow = async (importer: Importer, planning: Planning, planned: PlannedRow, row: Row): Promise<Outcome> => {
	const req = await importRequest(importer);
	const { line, title } = planned;
	try {
		return await inTransactionOf(req, async () => {
			const inside = { ...planning, req };
			const known = await findKnown(req, planning.collection, [namesIn(row, planning.titleField)]);
			const now = await planRow(inside, row, known);
			if (!isSame(planned, now)) {
				const message = say(languageOf(req), 'changedMeanwhile');
				return { line, title, action: 'refused', id: now.document?.id ?? null, problems: [{ column: null, message }] };
			}
			const id = await writeRow(inside, now);
			return { line, title, action: planned.action, id, problems: [] };
		});
	} catch (error) {
		return { line, title, action: 'refused', id: planned.document?.id ?? null, problems: problemsOf(planning, error) };
	}
};

/** Does what the plan shows, row after row, and tells of each as soon as it is stored. */
export async function* applyPlan({ planning, rows, given }: Plan, importer: Importer): AsyncGenerator<Outcome> {
	const { req, collection } = planning;
	const note = (details: string) =>
		recordAudit({ payload: req.payload, user: req.user }, { action: 'imported', collection, details });
	const counts = { create: 0, change: 0, publish: 0, nothing: 0, refused: 0 };
	const said = (of: Partial<typeof counts>) =>
		Object.entries(of)
			.map(([name, count]) => `${name} ${count}`)
			.join(', ');
	await note(`begun: ${rows.length} rows`);
	for (const [index, planned] of rows.entries()) {
		const row = given[index];
		if (row === undefined) continue;
		const { line, title, action, document, problems } = planned;
		const isWritten = action !== 'refused' && action !== 'nothing';
		const outcome = isWritten
			? await applyRow(importer, planning, planned, row)
			: { line, title, action, id: document?.id ?? null, problems };
		counts[outcome.action] += 1;
		yield outcome;
		// The embedded database answers at once: without a pause nobody else would be served until the last row.
		await othersTurn();
	}
	await note(said(counts));
}

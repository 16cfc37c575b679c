import type { CollectionSlug, PayloadRequest } from 'payload';
import { isRecord } from '../rich-text/nodes.ts';
import type { Plan, UnknownColumn } from './plan.ts';
import type { Action, PlannedRow, RowProblem } from './plan-row.ts';
import type { Table } from './read-rows.ts';
import { shown } from './stored-values.ts';

export interface ShownRow {
	line: number;
	action: Action;
	id: string | null;
	title: string;
	changes: { column: string; from: string; to: string }[];
	problems: RowProblem[];
}

/** What a dry run answers. */
export interface ShownPlan {
	format: Table['format'];
	encoding: Table['encoding'];
	delimiter: string | null;
	unknownColumns: UnknownColumn[];
	publish: boolean;
	/** Sent back to do exactly this. */
	token: string;
	counts: Record<Action, number>;
	rows: ShownRow[];
}

const longest = 300;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text);

const titleIn = (value: unknown, language: string): string | undefined => {
	const texts = isRecord(value) ? [value[language], ...Object.values(value)] : [value];
	return texts.find((each): each is string => typeof each === 'string' && each !== '');
};

/** What the documents are called that the rows point to. */
const titlesOf = async (req: PayloadRequest, rows: readonly PlannedRow[]): Promise<Map<string, string>> => {
	const wanted = new Map<CollectionSlug, Set<string>>();
	for (const { column, from, to } of rows.flatMap(({ changes }) => changes)) {
		if (column.field.type !== 'relationship') continue;
		const collection = column.field.relationTo as CollectionSlug;
		const ids = wanted.get(collection) ?? new Set<string>();
		wanted.set(collection, ids);
		for (const id of [from, to].flat()) if (typeof id === 'string') ids.add(id);
	}
	const titles = new Map<string, string>();
	for (const [collection, ids] of wanted) {
		const name = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id';
		const all = [...ids];
		for (let start = 0; start < all.length; start += 200) {
			const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
				collection,
				where: { id: { in: all.slice(start, start + 200) } },
				locale: 'all',
				limit: 0,
				pagination: false,
				joins: false,
				sort: 'id',
				select: { [name]: true },
				req,
			});
			for (const doc of docs) titles.set(doc.id, titleIn(doc[name], req.i18n.language) ?? doc.id);
		}
	}
	return titles;
};

export const presentPlan = async ({ planning, rows, unknown, token }: Plan, table: Table): Promise<ShownPlan> => {
	const titles = await titlesOf(planning.req, rows);
	const showing = {
		nameOf: (id: string) => titles.get(id) ?? id,
		language: planning.req.i18n.language,
	};
	const counts: ShownPlan['counts'] = { create: 0, change: 0, publish: 0, nothing: 0, refused: 0 };
	for (const { action } of rows) counts[action] += 1;
	return {
		format: table.format,
		encoding: table.encoding,
		delimiter: table.delimiter ?? null,
		unknownColumns: unknown,
		publish: planning.publish,
		token,
		counts,
		rows: rows.map(({ line, action, document, newId, title, changes, problems }) => ({
			line,
			action,
			id: document?.id ?? newId ?? null,
			title: cut(title),
			changes: changes.map(({ column, from, to }) => ({
				column: column.name,
				from: cut(shown(from, column, showing)),
				to: cut(shown(to, column, showing)),
			})),
			problems: problems.map(({ column, message }) => ({ column, message: cut(message) })),
		})),
	};
};

import { randomBytes } from 'node:crypto';
import { locales, type Locale } from '@repo/i18n';
import { innerRequest } from '../hooks/inner-request.ts';
import { withoutLanguage, type Column } from './columns.ts';
import type { PlannedRow, Planning } from './plan-row.ts';
import { inRow, rowsOf, storedValue } from './stored-values.ts';

type Values = Record<string, unknown>;

const put = (target: Values, [name = '', ...rest]: readonly string[], value: unknown): void => {
	if (rest.length === 0) target[name] = value;
	else put((target[name] ??= {}) as Values, rest, value);
};

/** In the order they are written: the languages of the title first, since the address is made from it. */
const languagesOf = ({ titleField, columns }: Planning, { changes, document }: PlannedRow): Locale[] => {
	const changed = new Set(changes.flatMap(({ column }) => (column.locale === undefined ? [] : [column.locale])));
	const titled = columns.filter((column) => withoutLanguage(column) === titleField && column.locale !== undefined);
	const hasTitle = (locale: Locale) =>
		titled.some(
			(column) =>
				column.locale === locale && (changes.some((each) => each.column === column) || storedValue(document, column)),
		);
	const order = locales.toSorted((a, b) => Number(hasTitle(b)) - Number(hasTitle(a)));
	const written = order.filter((locale) => changed.has(locale));
	return written.length > 0 ? written : order.slice(0, 1);
};

/** Ids that the rows of a list keep in all languages. Payload's own have the same form. */
const newRowId = () => randomBytes(12).toString('hex');

/** The changed lists, whole: which rows there are, and their ids. */
const listsOf = ({ columns }: Planning, { changes, document, values }: PlannedRow) => {
	const names = new Set(changes.flatMap(({ column }) => (column.rows === undefined ? [] : [column.rows])));
	return [...names].map((name) => {
		const own = columns.filter(({ rows }) => rows === name);
		const given = new Map(
			own.flatMap((column) => (values.has(column) ? [[column, (values.get(column) ?? []) as unknown[]]] : [])) as [
				Column,
				unknown[],
			][],
		);
		const stored = rowsOf(document, name);
		const length = Math.max(0, ...[...given.values()].map((list) => list.length));
		const rows = Array.from({ length }, (_, index) => ({
			id: typeof stored[index]?.id === 'string' ? stored[index].id : newRowId(),
			valueOf: (column: Column) =>
				given.get(column)?.[index] ?? (given.has(column) ? null : inRow(stored[index], column)),
		}));
		return { name, own, rows };
	});
};

const dataFor = (
	planning: Planning,
	planned: PlannedRow,
	lists: ReturnType<typeof listsOf>,
	locale: Locale,
): Values => {
	const { document, changes } = planned;
	const data: Values = {};
	const belongs = (column: Column) => column.locale === undefined || column.locale === locale;
	for (const { column, to } of changes) {
		if (column.rows !== undefined || !belongs(column)) continue;
		const [group] = column.path;
		// The rest of a group stays as it is.
		if (column.path.length > 1 && group !== undefined && data[group] === undefined) {
			for (const other of planning.columns.filter(
				({ path, rows }) => rows === undefined && path.length > 1 && path[0] === group,
			)) {
				if (belongs(other)) put(data, other.path, storedValue(document, other));
			}
		}
		put(data, column.path, to);
	}
	for (const { name, own, rows } of lists) {
		data[name] = rows.map(({ id, valueOf }) => {
			const row: Values = { id };
			for (const column of own) if (belongs(column)) put(row, column.path, valueOf(column));
			return row;
		});
	}
	return data;
};

/** Writes one row as an editor would: as whoever imports, one language after the other, published with the last. */
export const writeRow = async (planning: Planning, planned: PlannedRow): Promise<string> => {
	const { collection, publish } = planning;
	const lists = listsOf(planning, planned);
	const languages = languagesOf(planning, planned);
	let id = planned.document?.id;
	for (const [index, locale] of languages.entries()) {
		const isPublished = publish && index === languages.length - 1;
		const req = innerRequest(planning.req);
		req.context = {};
		req.locale = locale;
		req.fallbackLocale = [];
		const data = {
			...dataFor(planning, planned, lists, locale),
			_status: isPublished ? ('published' as const) : ('draft' as const),
		};
		const shared = { collection, locale, draft: !isPublished, depth: 0, overrideAccess: false, req } as const;
		if (id === undefined) {
			const given = planned.newId === undefined ? data : { ...data, id: planned.newId };
			const made = await req.payload.create({ ...shared, data: given as never });
			({ id } = made as { id: string });
		} else {
			await req.payload.update({ ...shared, id, data: data as never, overrideLock: false });
		}
	}
	return String(id);
};

import type { Cube, Slice } from '../cube/index.ts';
import type { JsonStatCategory } from '../json-stat.ts';

/** The signs of PC-Axis for a figure that is not there, and what they mean in this file. */
const signs = ['M', 'O', 'L', 'Q'] as const;
const signOf = (status: string | undefined): string => {
	const at = signs.findIndex((sign) => sign === status);
	return '.'.repeat(at === -1 ? 2 : at + 1);
};

/** Quotes cannot be escaped in PC-Axis: they become single ones. */
const quote = (text: string): string => `"${text.replaceAll('"', "'").replaceAll(/[\r\n]+/g, '#')}"`;

const list = (texts: readonly string[]): string => texts.map(quote).join(',');

/** PC-Axis readers expect lines of at most 256 characters. */
const wrapList = (texts: readonly string[]): string => {
	const lines: string[] = [];
	let line = '';
	for (const text of texts.map(quote)) {
		if (line.length + text.length > 240) {
			lines.push(`${line},`);
			line = text;
		} else line = line === '' ? text : `${line},${text}`;
	}
	return [...lines, line].join('\r\n');
};

const momentOf = (iso: unknown): string | undefined => {
	const [, year, month, day, hour = '00', minute = '00'] =
		/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(String(iso ?? '')) ?? [];
	return year === undefined ? undefined : `${year}${month}${day} ${hour}:${minute}`;
};

const timeScale = (keys: readonly string[]): string | undefined => {
	if (keys.every((key) => /^\d{4}$/.test(key))) return 'A1';
	if (keys.every((key) => /^\d{4}M\d\d$/.test(key))) return 'M1';
	return keys.every((key) => /^\d{4}[KQ]\d$/.test(key)) ? 'Q1' : undefined;
};

/** Programs tell rows apart by their names: two places of one name get their codes beside it. */
const distinct = (keys: readonly string[], label: Record<string, string> = {}): string[] => {
	const names = keys.map((key) => label[key] ?? key);
	return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${keys[at]})`));
};

interface PxOptions {
	/** Two letters: the language of the texts. */
	language: string;
	/** The texts that a status has in that language. */
	statuses?: Readonly<Record<string, string>>;
	title: string;
	unit: string;
	/** How the table may be used, with who is to be named. */
	terms?: string;
}

const decimalsOf = (values: readonly (number | null)[]): number =>
	Math.min(
		6,
		values.reduce<number>((most, value) => Math.max(most, String(value ?? '').split('.')[1]?.length ?? 0), 0),
	);

/** The signs that stand for a missing figure, and what is said of the others. */
const explain = (statuses: Slice['statuses'], { statuses: texts = {} }: PxOptions): string[] =>
	[...new Set(statuses.values())].flatMap((status) => {
		const text = texts[status];
		const isMissing = (signs as readonly string[]).includes(status);
		return text === undefined ? [] : [isMissing ? `${signOf(status)} ${text}` : text];
	});

/** A table as PC-Axis (https://www.scb.se/px-file-format), in UTF-8: all dimensions but the last in the stub. */
export const toPx = ({ source }: Cube, { dimensions, values, statuses }: Slice, options: PxOptions): string => {
	const labelOf = (id: string) => source.dimension[id]?.label ?? id;
	const named = dimensions.map(({ id, keys }) => {
		const category: JsonStatCategory = source.dimension[id]?.category ?? { index: [] };
		return { id, name: labelOf(id), keys, labels: distinct(keys, category.label) };
	});
	const heading = named.slice(-1);
	const stub = named.slice(0, -1);
	const metric = source.role?.metric?.find((id) => dimensions.some((dimension) => dimension.id === id));
	const decimals = decimalsOf(values);
	const updated = momentOf(source.updated);
	const units = metric === undefined ? {} : (source.dimension[metric]?.category.unit ?? {});
	const notes = [...(source.note ?? []), ...(options.terms ? [options.terms] : []), ...explain(statuses, options)];
	const statements = [
		'CHARSET="ANSI"',
		'AXIS-VERSION="2013"',
		'CODEPAGE="utf-8"',
		`LANGUAGE=${quote(options.language)}`,
		...(updated === undefined ? [] : [`CREATION-DATE="${updated}"`]),
		`DECIMALS=${decimals}`,
		`SHOWDECIMALS=${decimals}`,
		`MATRIX=${quote(String(source.extension?.matrix ?? 'table').slice(0, 20))}`,
		'SUBJECT-CODE="IN"',
		'SUBJECT-AREA="IntegrationNorden"',
		`TITLE=${quote(options.title)}`,
		`CONTENTS=${quote(source.label ?? options.title)}`,
		`UNITS=${quote(options.unit)}`,
		...(stub.length > 0 ? [`STUB=${list(stub.map(({ name }) => name))}`] : []),
		`HEADING=${list(heading.map(({ name }) => name))}`,
		...(metric === undefined ? [] : [`CONTVARIABLE=${quote(labelOf(metric))}`]),
		...Object.entries(units).flatMap(([key, { base }]) => {
			const label = source.dimension[metric ?? '']?.category.label?.[key] ?? key;
			return base === undefined ? [] : [`UNITS(${quote(label)})=${quote(base)}`];
		}),
		...named.map(({ id, name }) => `VARIABLECODE(${quote(name)})=${quote(id)}`),
		...named.map(({ name, labels }) => `VALUES(${quote(name)})=${wrapList(labels)}`),
		...named.flatMap(({ id, name, keys }) => {
			const scale = source.role?.time?.includes(id) ? timeScale(keys) : undefined;
			return scale === undefined ? [] : [`TIMEVAL(${quote(name)})=TLIST(${scale}),${wrapList(keys)}`];
		}),
		...named.map(({ name, keys }) => `CODES(${quote(name)})=${wrapList(keys)}`),
		...(updated === undefined ? [] : [`LAST-UPDATED="${updated}"`]),
		...(source.source === undefined ? [] : [`SOURCE=${quote(source.source)}`]),
		...(notes.length > 0 ? [`NOTE=${quote(notes.join('##'))}`] : []),
	];
	const width = heading[0]?.keys.length ?? 1;
	const cells = values.map((value, cell) =>
		value === null ? `"${signOf(statuses.get(cell))}"` : value.toFixed(decimals),
	);
	const lines = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
		cells.slice(row * width, (row + 1) * width).join(' '),
	);
	return `${statements.join(';\r\n')};\r\nDATA=\r\n${lines.join('\r\n')};\r\n`;
};

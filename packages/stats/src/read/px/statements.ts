import { UnreadableTable } from '../unreadable.ts';

/** `VALUES[sv]("region")="Halden","Moss";` */
export interface Statement {
	keyword: string;
	language: string | undefined;
	/** What stands in brackets: a dimension, or a dimension and a category. */
	subjects: string[];
	/** Texts without their quotes, and words and numbers as they are. */
	values: string[];
}

const head = /^\s*([A-Z][A-Z0-9-]*)(?:\[([\w-]+)\])?(?:\(((?:[^()"]|"[^"]*")*)\))?\s*=/;

const texts = (list: string): string[] => [...list.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);

/** Long texts are cut into several quoted parts with a line break between: those belong together. */
const tokens = (list: string, keyword: string): string[] => {
	const found: string[] = [];
	let mayJoin = false;
	for (const [token, quoted, word] of list.matchAll(/"([^"]*)"|(TLIST\([^)]*\)|[^\s",]+)|,/g)) {
		if (token === ',') mayJoin = false;
		else if (quoted !== undefined) {
			if (mayJoin) found[found.length - 1] += quoted;
			else found.push(quoted);
			mayJoin = true;
		} else if (word !== undefined) {
			found.push(word);
			mayJoin = false;
		}
	}
	if (found.length === 0) throw new UnreadableTable('syntax', `${keyword} says nothing.`, keyword);
	return found;
};

/** Up to the semicolon that is not in quotes; -1 where the file ends before. */
const endOf = (text: string, from: number): number => {
	let isQuoted = false;
	for (let at = from; at < text.length; at += 1) {
		if (text[at] === '"') isQuoted = !isQuoted;
		else if (text[at] === ';' && !isQuoted) return at;
	}
	return -1;
};

/** The statements before `DATA`, and the text of the data itself. A cut file is refused, never read in part. */
export const readStatements = (text: string): { statements: Statement[]; data: string } => {
	const statements: Statement[] = [];
	let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	for (;;) {
		const match = head.exec(text.slice(at, at + 2000));
		if (match === null) {
			const line = text.slice(0, at).split('\n').length;
			throw new UnreadableTable('syntax', `Line ${line} is no statement of a PC-Axis file.`, `line ${line}`);
		}
		const [all, keyword = '', language, subjects = ''] = match;
		const start = at + all.length;
		const end = endOf(text, start);
		if (keyword === 'DATA') {
			const rest = text.slice(start, end === -1 ? undefined : end);
			if (end === -1) throw new UnreadableTable('cells', 'The file ends in the middle of its figures.', 'DATA');
			return { statements, data: rest };
		}
		if (end === -1) throw new UnreadableTable('syntax', `The file ends in the middle of ${keyword}.`, keyword);
		statements.push({ keyword, language, subjects: texts(subjects), values: tokens(text.slice(start, end), keyword) });
		at = end + 1;
	}
};

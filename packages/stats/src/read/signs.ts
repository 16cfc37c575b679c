import { cellStatuses, type CellStatus } from '../json-stat.ts';

/**
 * The signs that Nordic offices print where a figure would stand. They agree on one dot, two dots and the dash; three
 * dots are not available yet in Norway and Denmark and kept secret in Finland, so an office may say otherwise.
 */
export const commonSigns: Readonly<Record<string, CellStatus>> = {
	'.': 'M',
	'..': 'O',
	'...': 'L',
	'....': 'O',
	'.....': 'O',
	'......': 'O',
	':': 'Q',
};

/** A dash is a true zero: nothing was counted. */
const nil = '-';

export interface Cell {
	value: number | null;
	status?: string;
}

const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/** The figure or the sign in a cell; nothing for what is neither. */
export const readCell = (text: string, signs: Readonly<Record<string, CellStatus>> = commonSigns): Cell | undefined => {
	if (number.test(text)) return { value: Number(text) };
	if (text === nil) return { value: 0 };
	const status = signs[text];
	return status && { value: null, status };
};

export const isStatus = (text: string): text is CellStatus => (cellStatuses as readonly string[]).includes(text);

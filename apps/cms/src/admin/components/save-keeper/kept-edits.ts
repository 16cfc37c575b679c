import { isSame, valueAt } from './changes.ts';

export interface FormFieldState {
	value?: unknown;
	isModified?: boolean;
	rows?: readonly { id?: string }[];
}
export type FormState = Readonly<Record<string, FormFieldState | undefined>>;

export interface Edit {
	path: string;
	value: unknown;
}

type Words = Readonly<Record<string, unknown>>;

/** The id of the row that a field is in: rows move, and paths with them. */
const rowOf = (state: FormState, path: string): string | undefined => {
	const parts = path.split('.');
	const index = parts.findLastIndex((part) => /^\d+$/.test(part));
	return index === -1 ? undefined : state[parts.slice(0, index).join('.')]?.rows?.[Number(parts[index])]?.id;
};

/**
 * What was typed since the words of a save were put together, by path of the field. While a save is under way, Payload's form
 * remembers of one field only that it was typed in: the others get back what was sent when the answer comes.
 */
export const keepEdits = () => {
	const typed = new Map<string, { value: unknown; row: string | undefined }>();
	return {
		/** Follows the form, and gives what an answer put back although somebody had typed something else. */
		follow: (state: FormState): Edit[] => {
			const reverted: Edit[] = [];
			for (const [path, { row, value }] of typed) {
				const field = state[path];
				if (!field || rowOf(state, path) !== row) typed.delete(path);
				else if (!field.isModified && !isSame(field.value, value)) reverted.push({ path, value });
			}
			for (const [path, field] of Object.entries(state)) {
				if (field?.isModified && field.rows === undefined)
					typed.set(path, { value: field.value, row: rowOf(state, path) });
			}
			return reverted;
		},
		/**
		 * Called with the words of a save that goes by itself, or without where all that was typed is settled by it; what it gives is
		 * called when they are stored.
		 */
		send: (words?: Words) => {
			const sent = new Map([...typed].filter(([path, { value }]) => !words || isSame(valueAt(words, path), value)));
			return () => {
				for (const [path, { value }] of sent) if (isSame(typed.get(path)?.value, value)) typed.delete(path);
			};
		},
		forget: () => typed.clear(),
	};
};

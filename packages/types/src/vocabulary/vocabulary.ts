import type { Label } from '@repo/i18n';

/** A fixed list: stored value → its name in six languages, in the order it is shown. */
export type Vocabulary = Readonly<Record<string, Label>>;

/** The stored values of a list, in order. */
export const valuesOf = <V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] =>
	Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];

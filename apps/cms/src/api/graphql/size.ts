import { GraphQLError } from 'graphql';

/** How much one query may ask for. */
export const maximum = {
	operations: 10,
	roots: 10,
	depth: 12,
	aliases: 30,
	directives: 30,
	variables: 50,
	/** Fields that are asked for, fragments filled in. */
	fields: 1000,
	/** The same with fragments, `__typename` and introspection: what has to be looked at. */
	selections: 2000,
	/** Levels with those of fragments and introspection. */
	nesting: 60,
	cost: 25_000,
};

/** How much a query asks for, and in which languages. */
export interface Size {
	depth: number;
	aliases: number;
	directives: number;
	fields: number;
	selections: number;
	nesting: number;
	/** About how many values the answer has. */
	cost: number;
	locales: Set<string>;
	fallbacks: Set<string>;
}

export const emptySize = (): Size => ({
	depth: 0,
	aliases: 0,
	directives: 0,
	fields: 0,
	selections: 0,
	nesting: 0,
	cost: 0,
	locales: new Set(),
	fallbacks: new Set(),
});

/** A query that asks for more than one may. */
export class TooBig extends GraphQLError {}

const words: Partial<Record<keyof typeof maximum, string>> = {
	depth: 'A query may be at most {n} levels deep.',
	aliases: 'A query may have at most {n} aliases.',
	directives: 'A query may have at most {n} directives.',
	fields: 'A query may ask for at most {n} fields.',
	selections: 'A query may ask for at most {n} things, fragments filled in.',
	nesting: 'A query may be nested at most {n} times.',
	cost: 'A query may cost at most {n}: ask for fewer documents or fields.',
};

/** Throws `TooBig` where there is too much of something. */
export const check = (size: Size): void => {
	for (const [name, text] of Object.entries(words)) {
		const most = maximum[name as keyof typeof maximum];
		if ((size[name as keyof Size] as number) > most) throw new TooBig(text.replace('{n}', String(most)));
	}
};

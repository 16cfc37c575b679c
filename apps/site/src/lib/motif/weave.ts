import { randomFrom, seedOf } from './random.ts';
import { clipped, joined, type Picture } from './strip.ts';
import { gavlarna } from './weaves/gavlarna.ts';
import { kuggarna } from './weaves/kuggarna.ts';
import { pyramiderna } from './weaves/pyramiderna.ts';
import { rand } from './weaves/rand.ts';
import { skargarden } from './weaves/skargarden.ts';
import { trappan } from './weaves/trappan.ts';
import type { WeavePattern } from './weaves/weave.ts';

const patterns: Readonly<Record<string, WeavePattern>> = {
	'labour-market': trappan,
	housing: gavlarna,
	'social-services': kuggarna,
	'children-youth': pyramiderna,
	'regional-development': skargarden,
};

/** Themes that have a weave of their own; any other theme gets the plain one. */
export const wovenThemes: readonly string[] = Object.keys(patterns);

interface WeaveOptions {
	/** The document's id: the same id gives the same picture, every time. */
	id: string;
	theme?: string | null | undefined;
	columns?: number;
	rows?: number;
}

/** The picture of a document that belongs to no place. */
export const weave = ({ id, theme, columns = 96, rows = 40 }: WeaveOptions): Picture => {
	const pattern = (theme && Object.hasOwn(patterns, theme) && patterns[theme]) || rand;
	const strips = pattern(randomFrom(seedOf(`${theme ?? ''}:${id}`)), columns, rows);
	// Thin strips keep their place, but overlapping ones would differ in weight where they are translucent.
	return { width: columns, height: rows, strips: joined(clipped(strips, columns)) };
};

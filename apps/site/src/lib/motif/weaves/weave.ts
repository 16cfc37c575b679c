import type { Random } from '../random.ts';
import type { Strip } from '../strip.ts';

/** Draws a pattern on `columns` × `rows`; strips may reach outside, the caller clips them. */
export type WeavePattern = (random: Random, columns: number, rows: number) => Strip[];

import { weave } from '../motif/weave.ts';
import type { Picture } from '../motif/strip.ts';

/** The band of weave across an article: 240 by 34 strips. */
export const coverWeave = (id: string, theme: string | null | undefined): Picture =>
	weave({ id, theme, columns: 240, rows: 34 });

import { cms } from '#lib/server/cms.ts';
import { readFrame } from '#lib/server/frame.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, fetch }) => ({
	locale: locals.locale,
	frame: await readFrame(cms(fetch), locals.locale),
});

import { href } from '@repo/i18n';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The list of municipalities is the page of statistics. */
export const load: PageServerLoad = ({ params: { lang }, url }) => redirect(308, href('statistics', lang) + url.search);

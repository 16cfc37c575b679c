import { messages } from '@repo/i18n';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	head: { title: messages[params.lang].home.title, isFront: true },
});

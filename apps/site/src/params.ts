import { isLocale } from '@repo/i18n';
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
	locale: (value) => (isLocale(value) ? value : undefined),
	mapFile: (value) => (/^map\.(csv|svg|png)$/.test(value) ? value : undefined),
	citation: (value) => (/^cite\.(bib|ris|json)$/.test(value) ? value : undefined),
});

import type { Label } from '@repo/i18n';

/** One text in the six languages, in the order of `locales`: short enough to read a dictionary as a table. */
export const words = (en: string, sv: string, da: string, nb: string, fi: string, is: string): Label => ({
	en,
	sv,
	da,
	nb,
	fi,
	is,
});

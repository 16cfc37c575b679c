import type { Label } from '@repo/i18n';

export const label = (en: string, sv: string, da: string, nb: string, fi: string, is: string): Label => ({
	en,
	sv,
	da,
	nb,
	fi,
	is,
});

import type { Licence } from '@repo/types/vocabulary';

const addresses: Partial<Record<Licence, string>> = {
	'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
	'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
	'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
	'NLOD-2.0': 'https://data.norge.no/nlod/no/2.0',
};

/** Where the terms of an open licence stand; nothing for what is not open. */
export const licenceAddress = (licence: Licence): string | undefined => addresses[licence];

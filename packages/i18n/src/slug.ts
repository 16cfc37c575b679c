const transliterations: Readonly<Record<string, string>> = {
	å: 'a',
	ä: 'a',
	ö: 'o',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ð: 'd',
	đ: 'd',
	þ: 'th',
	ŋ: 'n',
	ŧ: 't',
	ß: 'ss',
	ł: 'l',
	ı: 'i',
};

/** Latin letters, digits and hyphens, as addresses are written. */
export const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[åäöøæœðđþŋŧßłı]/g, (letter) => transliterations[letter] ?? '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');

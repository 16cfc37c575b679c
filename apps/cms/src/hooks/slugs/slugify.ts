export const maxSlugLength = 80;

// Letters that do not fall apart into a base letter and an accent (Unicode NFD), and Nordic ones that do but are said here.
// prettier-ignore
const letters: Readonly<Record<string, string>> = {
	å: 'a', ä: 'a', ö: 'o', ø: 'o', æ: 'ae', ð: 'd', þ: 'th',
	đ: 'd', ŋ: 'n', ŧ: 't', ǥ: 'g', ʒ: 'z', ǯ: 'z', ĸ: 'k',
	ß: 'ss', œ: 'oe', ł: 'l', ı: 'i', ħ: 'h', ə: 'e', '&': ' ',
};

/** `text` as the last part of an address: lower-case ASCII words joined by hyphens, cut at a word. Empty when nothing is left. */
export const slugify = (text: string, maxLength = maxSlugLength): string => {
	const words = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter)
		.normalize('NFD')
		.replace(/[\p{Mn}'’‘`´\u00ad]/gu, '')
		.replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? ' ')
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	const [first = '', ...rest] = words;
	return rest.reduce(
		({ slug, full }, word) => {
			const longer = `${slug}-${word}`;
			return full || longer.length > maxLength ? { slug, full: true } : { slug: longer, full };
		},
		{ slug: first.slice(0, maxLength), full: false },
	).slug;
};

/** `slug`, then `slug-2`, `slug-3` …, never longer than allowed. */
export const numbered = (slug: string, number: number): string => {
	if (number === 1) return slug;
	const suffix = `-${number}`;
	return slugify(slug, maxSlugLength - suffix.length) + suffix;
};

/** Whether `slug` is what `title` gives, numbered or not. */
export const isMadeFrom = (slug: string, title: string): boolean => {
	const base = slugify(title);
	if (base === '') return false;
	if (slug === base) return true;
	const number = Number(/-(\d+)$/.exec(slug)?.[1]);
	return number > 1 && numbered(base, number) === slug;
};

import { countries } from '@repo/types/vocabulary';
import { locales } from '@repo/i18n';

/** A country or place with a name that a text may hold. */
interface Named {
	key: string;
	name: string;
}

const letters = 'A'.codePointAt(0) ?? 0;
const alphabet = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(letters + index));

/** Every country outside the Nordic ones, by its name in each of our languages. */
const foreignCountries = (): Named[] => {
	const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));
	return locales.flatMap((locale) => {
		const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
		return codes.flatMap((code) => {
			const name = code in countries || code === 'EU' || code === 'ZZ' ? undefined : names.of(code);
			return name ? [{ key: code, name }] : [];
		});
	});
};

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

// Mali would be found in Malin.
const shortestStem = 5;

/** Icelandic names in -a become -u: Erítreu. */
const inflected = ({ key, name }: Named): Named[] =>
	name.endsWith('a') && name.length >= shortestStem ? [{ key, name: `${name.slice(0, -1)}u` }] : [];

/** The name as a word, with what our languages put at its end: Syrias, Syrian, Syyriasta. */
const finder = (longestFirst: readonly string[]): RegExp => {
	const stems = longestFirst.map(
		(name) => escape(name) + (name.length < shortestStem ? 's?' : String.raw`\p{Ll}{0,5}`),
	);
	return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${stems.join('|')})(?![\p{L}\p{N}])`, 'gu');
};

const named = foreignCountries();
const codeByName = new Map([...named.flatMap(inflected), ...named].map(({ key, name }) => [name, key]));
const countryNames = [...codeByName.keys()].toSorted((a, b) => b.length - a.length);
const countryFinder = finder(countryNames);

/** ISO 3166-1 codes of the countries outside the North that the text names. */
export const countriesIn = (text: string): string[] => {
	const found = [...text.matchAll(countryFinder)].flatMap(([word]) => {
		const name = countryNames.find((each) => word.startsWith(each));
		return name === undefined ? [] : [codeByName.get(name) ?? ''];
	});
	return [...new Set(found)].toSorted();
};

/** A municipality, as far as a text can give it away. */
export interface KnownPlace {
	id: string;
	name: string;
	inhabitants?: number | undefined;
}

// Å, Os and Sel are words too.
const shortestPlace = 4;
const sentenceStart = /(?:^|[.!?:»”"“–—-]\s*|\n\s*)$/u;

/** The municipalities that the text names; not where a name may be any word because a sentence begins with it. */
export const placesIn = (text: string, places: readonly KnownPlace[]): KnownPlace[] => {
	const byName = new Map(places.filter(({ name }) => name.length >= shortestPlace).map((place) => [place.name, place]));
	if (byName.size === 0) return [];
	const found = new Map<string, KnownPlace>();
	for (const { 0: word, index } of text.matchAll(/[\p{Lu}][\p{L}]+(?:[ -][\p{Lu}][\p{L}]+)*/gu)) {
		const place = byName.get(word) ?? byName.get(word.replace(/s$/u, ''));
		if (place && !sentenceStart.test(text.slice(0, index))) found.set(place.id, place);
	}
	return [...found.values()];
};

/** What somebody can be written to, called or visited by. */
const contacts: readonly RegExp[] = [
	/[\w.+-]+@[\w-]+\.[\w.-]*\w/u,
	/(?:\+|\b00)\d[\d ()-]{6,}\d/u,
	// 070-123 45 67; 12 34 56 78; 555-1234.
	/\b0\d{1,3}[ -]\d{2,3}(?:[ -]?\d{2,3}){1,2}\b|\b\d{2}(?: \d{2}){3}\b|\b\d{3}-\d{4}\b/u,
	// A number of the population register: six or eight digits of a birthday and four more.
	/\b(?:19|20)?\d{6}[-+A]?\d{3}[\dA-Z]\b/u,
	/\p{Lu}\p{Ll}+(?:gatan|vägen|gate|gata|veien|vej|gade|katu|tie|stígur|vegur) \d+/u,
];

export const hasContact = (text: string): boolean => contacts.some((pattern) => pattern.test(text));

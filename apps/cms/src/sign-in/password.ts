export const shortestPassword = 12;
/** Longer ones would only make the server work. */
const longestPassword = 200;
/** zxcvbn: more than 10^10 guesses, which the hash makes take years. */
const safeScore = 3;
/** What has to be left of a password without the words that everybody knows of its owner. */
const leastBesideOwnWords = 8;
/** Shorter words are in many passwords by chance. */
const shortestOwnWord = 4;

export type PasswordWeakness = 'passwordTooShort' | 'passwordTooLong' | 'passwordCommon' | 'passwordOwnName';

interface Owner {
	name?: unknown;
	email?: unknown;
}

type Check = (password: string, own: string[]) => { score: number };
let loading: Promise<Check> | undefined;

// Its word lists take some megabytes: they are read when somebody first chooses a password.
const loadCheck = (): Promise<Check> =>
	(loading ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
		([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) => {
			const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
			return (password, own) => zxcvbn.check(password, own);
		},
	));

/** The words of a name and an address, the longest first, so that none hides another. */
const ownWords = ({ name, email }: Owner): string[] => {
	const texts = [name, email].filter((text) => typeof text === 'string').map((text) => text.toLowerCase());
	const words = texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
	return [...new Set(words)]
		.filter((word) => word.length >= shortestOwnWord)
		.toSorted((one, other) => other.length - one.length);
};

/** What is wrong with a password somebody chooses; nothing where it is good. */
export const weaknessOf = async (password: string, owner: Owner): Promise<PasswordWeakness | undefined> => {
	const length = [...password].length;
	if (length < shortestPassword) return 'passwordTooShort';
	if (length > longestPassword) return 'passwordTooLong';
	const own = ownWords(owner);
	const rest = own.reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
	if (rest.length < Math.min(leastBesideOwnWords, length)) return 'passwordOwnName';
	const check = await loadCheck();
	return check(password, [...own, 'integrationnorden']).score < safeScore ? 'passwordCommon' : undefined;
};

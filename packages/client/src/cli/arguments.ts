import { parseArgs, type ParseArgsConfig } from 'node:util';
import { locales, type Locale } from '@repo/i18n';
import { collections, type PublicCollection } from '../collections.ts';
import type { ClientOptions } from '../types.ts';

/** The command line cannot be understood: told in one sentence, with exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

export interface Surroundings {
	env: Readonly<Record<string, string | undefined>>;
	print: (line: string) => void;
	/** Aborted when somebody wants the program to end. */
	signal: AbortSignal;
}

/** `parseArgs`, whose complaints become ours. */
export const parse = <T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) => {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: false }).values;
	} catch (cause) {
		throw new UsageError((cause as Error).message.split('. ')[0] ?? 'The options cannot be understood');
	}
};

const listOf = <T extends string>(option: string, text: string | undefined, known: readonly T[]): readonly T[] => {
	if (text === undefined) return known;
	const names = text.split(',').map((name) => name.trim());
	const unknown = names.find((name) => !known.includes(name as T));
	if (unknown !== undefined)
		throw new UsageError(`${option}: there is no "${unknown}". Choose among ${known.join(', ')}.`);
	return [...new Set(names)] as T[];
};

/** All of them when nothing is said. */
export const typesOf = (text: string | undefined): readonly PublicCollection[] => listOf('--types', text, collections);
export const localesOf = (text: string | undefined): readonly Locale[] => listOf('--locale', text, locales);

export const needed = (option: string, value: string | undefined): string => {
	if (value) return value;
	throw new UsageError(`${option} is missing.`);
};

/** Where the service is and who asks: the option, or the environment. A key never stands on a command line, where others see it. */
export const connectionOf = (address: string | undefined, env: Surroundings['env']): ClientOptions => {
	const baseUrl = needed('--base-url (or INTEGRATIONNORDEN_URL)', address ?? env.INTEGRATIONNORDEN_URL);
	if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol))
		throw new UsageError(`--base-url: "${baseUrl}" is no address that starts with http:// or https://.`);
	return { baseUrl, ...(env.INTEGRATIONNORDEN_KEY && { apiKey: env.INTEGRATIONNORDEN_KEY }) };
};

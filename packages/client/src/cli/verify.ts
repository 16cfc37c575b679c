import { createClient } from '../client.ts';
import type { Difference } from '../mirror/types.ts';
import { folder } from '../node/folder.ts';
import { connectionOf, localesOf, needed, parse, typesOf, type Surroundings } from './arguments.ts';

export const verifyHelp = `Usage: integrationnorden verify --out <folder> --base-url <address> [options]

Compares a copy that "integrationnorden mirror" made with what the service has, document by document. What has changed
since the mirror last ran is not counted as a difference.

  --out <folder>      where the copy is
  --base-url <url>    the service (or INTEGRATIONNORDEN_URL)
  --types <list>      such as practices,conferences; everything when left out
  --locale <list>     such as sv,en; all languages when left out
  --help              this text

Exit codes: 0 the same, 1 differences or no answer, 2 wrong options.
"integrationnorden mirror --fresh" mends a copy.`;

const words: Record<Difference['kind'], string> = {
	missing: 'is missing in the copy',
	extra: 'is not published',
	different: 'has another content',
};

/** As many as a person reads. */
const shown = 20;

export const verifyCommand = async (args: readonly string[], { env, print, signal }: Surroundings): Promise<number> => {
	const options = parse(args, {
		out: { type: 'string' },
		'base-url': { type: 'string' },
		types: { type: 'string' },
		locale: { type: 'string' },
	});
	const target = folder(needed('--out', options.out));
	const client = createClient(connectionOf(options['base-url'], env));
	const types = typesOf(options.types);
	const locales = localesOf(options.locale);
	const { isSame, compared, differences, pending } = await client.verify({ target, types, locales, signal });
	for (const { kind, collection, id, locale } of differences.slice(0, shown))
		print(`${collection}/${id}.${locale}.json ${words[kind]}`);
	if (differences.length > shown) print(`… and ${differences.length - shown} more`);
	const later = pending > 0 ? ` ${pending} changed since the last run of the mirror.` : '';
	print(`${compared} compared, ${isSame ? 'all the same' : `${differences.length} differ`}.${later}`);
	return isSame ? 0 : 1;
};

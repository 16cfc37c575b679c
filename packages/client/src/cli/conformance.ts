import { checkConformance, type CheckResult } from '../conformance/index.ts';
import { connectionOf, parse, UsageError, type Surroundings } from './arguments.ts';

export const conformanceHelp = `Usage: integrationnorden conformance --base-url <address> [options]

Checks that the service behaves as its documentation says: answers, languages, caching, limits, errors, the change log, the
export. It only reads. Run it where your own programs are tested, and you hear of a difference before they do.

  --base-url <url>    the service (or INTEGRATIONNORDEN_URL)
  --receiver <url>    your own receiver of webhooks: it is sent good and bad deliveries, and has to tell them apart;
                      its secret is in INTEGRATIONNORDEN_WEBHOOK_SECRET
  --only <text>       only the checks in whose name or group this stands
  --json              the report as JSON lines
  --help              this text

INTEGRATIONNORDEN_KEY  the key of an agency, if you have one

Exit codes: 0 everything as promised, 1 something is not, 2 wrong options.`;

const signs: Record<CheckResult['outcome'], string> = { fulfilled: '✓', unfulfilled: '✗', 'left-out': '–' };

export const conformanceCommand = async (
	args: readonly string[],
	{ env, print, signal }: Surroundings,
): Promise<number> => {
	const options = parse(args, {
		'base-url': { type: 'string' },
		receiver: { type: 'string' },
		only: { type: 'string' },
		json: { type: 'boolean', default: false },
	});
	const connection = connectionOf(options['base-url'], env);
	const secret = env.INTEGRATIONNORDEN_WEBHOOK_SECRET;
	if (options.receiver !== undefined && !secret)
		throw new UsageError('--receiver needs its secret in INTEGRATIONNORDEN_WEBHOOK_SECRET.');
	const receiver = options.receiver !== undefined && secret ? { url: options.receiver, secret } : undefined;

	const counts = { fulfilled: 0, unfulfilled: 0, 'left-out': 0 };
	let shown: string | undefined;
	const wish = { ...(receiver && { receiver }), ...(options.only !== undefined && { only: options.only }) };
	for await (const result of checkConformance({ ...connection, ...wish, signal })) {
		const { group, name, outcome, detail } = result;
		counts[outcome] += 1;
		if (options.json) {
			print(JSON.stringify(result));
			continue;
		}
		if (group !== shown) print(`${shown === undefined ? '' : '\n'}${group}`);
		shown = group;
		print(`  ${signs[outcome]} ${name}${outcome === 'left-out' ? ` (left out: ${detail})` : ''}`);
		if (outcome === 'unfulfilled') print(`      ${detail}`);
	}
	if (!options.json)
		print(
			`\n${counts.fulfilled} as promised, ${counts.unfulfilled} not, ${counts['left-out']} left out: ${connection.baseUrl}`,
		);
	if (counts.fulfilled + counts.unfulfilled + counts['left-out'] === 0)
		throw new UsageError(`--only: no check has "${options.only}" in its name.`);
	return counts.unfulfilled === 0 ? 0 : 1;
};

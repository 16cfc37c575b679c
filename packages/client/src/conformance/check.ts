/** What a check asks; `get` is a plain request, so that nothing is made better on the way. */
export interface Probe {
	get: (path: string, options?: GetOptions) => Promise<Answer>;
	/** The first event of a stream of them, which is left then. */
	readEvent: (path: string) => Promise<{ type: string; text: string }>;
	/** Of the agency’s own receiver of webhooks, where there is one to try. */
	receiver: { url: string; secret: string; fetch: typeof globalThis.fetch } | undefined;
	signal: AbortSignal | undefined;
}

export interface GetOptions {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}

export interface Answer {
	url: string;
	status: number;
	headers: Headers;
	text: string;
	/** Fails the check when the body is no JSON. */
	json: () => Json;
}

/** JSON that nobody has promised anything about yet. */
export type Json = Record<string, unknown>;

/** A check that is not fulfilled, in a sentence for a person. */
export class Unfulfilled extends Error {
	override readonly name = 'Unfulfilled';
}

/** Answered by a check that had nothing to look at, with the reason. */
export class LeftOut {
	readonly reason: string;
	constructor(reason: string) {
		this.reason = reason;
	}
}

export interface Check {
	/** A promise of the API, as a sentence. */
	name: string;
	run: (probe: Probe) => Promise<LeftOut | void>;
}

export interface Group {
	name: string;
	checks: readonly Check[];
}

export function must(isFulfilled: unknown, sentence: string): asserts isFulfilled {
	if (!isFulfilled) throw new Unfulfilled(sentence);
}

export const mustEqual = (actual: unknown, expected: unknown, what: string): void => {
	const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
	must(is === should, `${what} is ${is}, not ${should}`);
};

export const isRecord = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const parse = (url: string, text: string): Json => {
	try {
		const value: unknown = JSON.parse(text);
		if (isRecord(value)) return value;
	} catch {
		// Told below.
	}
	throw new Unfulfilled(`${url} does not answer with a JSON object`);
};

/** What a problem document says in plain words. */
const detailOf = ({ text }: Answer): string => {
	const [, detail] = /"detail":"([^"]*)"/.exec(text) ?? [];
	return detail === undefined ? '' : `: ${detail}`;
};

/** A good answer, in JSON. */
export const getJson = async (probe: Probe, path: string, options?: GetOptions): Promise<Json> => {
	const answer = await probe.get(path, options);
	must(answer.status === 200, `${answer.url} answers ${answer.status}, not 200${detailOf(answer)}`);
	return answer.json();
};

/** A list of documents, checked to be one. */
export const getDocs = async (probe: Probe, path: string): Promise<Json[]> => {
	const { docs } = await getJson(probe, path);
	must(Array.isArray(docs) && docs.every(isRecord), `${path} lacks a list of documents in \`docs\``);
	return docs;
};

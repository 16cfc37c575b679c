import type { Outcome } from '../../../import/apply.ts';
import type { ShownPlan } from '../../../import/present.ts';

interface Question {
	/** `…/api/organisations/import` */
	address: string;
	file: File;
	language: string;
	publish: boolean;
}

const post = async ({ address, file, language, publish }: Question, token?: string): Promise<Response> => {
	const query = new URLSearchParams({ locale: language, publish: String(publish), ...(token && { apply: token }) });
	const response = await fetch(`${address}?${query.toString()}`, {
		method: 'POST',
		credentials: 'include',
		headers: { 'Content-Type': /\.json$/i.test(file.name) ? 'application/json' : 'text/csv' },
		body: file,
	});
	if (response.ok) return response;
	const { detail } = (await response.json().catch(() => ({}))) as { detail?: string };
	throw new Error(detail);
};

export const showImport = async (question: Question): Promise<ShownPlan> =>
	(await (await post(question)).json()) as ShownPlan;

/** Tells of each row as soon as it is stored. */
export const applyImport = async (
	question: Question,
	token: string,
	onOutcome: (outcome: Outcome) => void,
): Promise<void> => {
	const { body } = await post(question, token);
	const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
	let left = '';
	for (;;) {
		const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
		if (done) break;
		const lines = (left + value).split('\n');
		left = lines.pop() ?? '';
		for (const line of lines) onOutcome(JSON.parse(line) as Outcome);
	}
};

import type { CmsProcess } from '../database/process.ts';

export const documents = 12;
const rows = 5;

const idOf = (document: number) => `crash-${document}`;

/** Everything of one write says the same mark: in the document, its languages and its rows. */
const dataOf = (document: number, mark: string) => ({
	id: idOf(document),
	title: `Crash ${document}`,
	summary: mark,
	placeName: mark,
	coverage: 'listed',
	country: 'SE',
	themes: ['theme'],
	languages: ['sv', 'en', 'ar'],
	actions: Array.from({ length: rows }, (_, row) => ({ id: `${idOf(document)}-${row}`, title: mark, text: mark })),
	_status: 'published',
});

const rest = { collection: 'practices', locale: 'en', depth: 0 };

export const prepare = async (cms: CmsProcess): Promise<void> => {
	await cms.call('create', {
		collection: 'themes',
		data: { id: 'theme', title: 'Theme', area: 'housing', lead: 'Lead.', _status: 'published' },
	});
	for (let document = 0; document < documents; document += 1) {
		await cms.call('create', { ...rest, data: dataOf(document, 'mark 0') });
	}
};

/** The number of the last write that was acknowledged, for each document. */
export type Acknowledged = Map<number, number>;

/** Updates all documents again and again, side by side, until the process is gone or says no. */
export const writeUntilEnd = async (
	cms: CmsProcess,
	acknowledged: Acknowledged,
	onAcknowledged: () => void,
): Promise<string[]> => {
	const refusals: string[] = [];
	const updateOne = async (document: number) => {
		for (;;) {
			const next = (acknowledged.get(document) ?? 0) + 1;
			const { id, ...data } = dataOf(document, `mark ${next}`);
			try {
				await cms.call('update', { ...rest, id, data });
			} catch (error) {
				refusals.push((error as Error).message);
				return;
			}
			acknowledged.set(document, next);
			onAcknowledged();
		}
	};
	await Promise.all(Array.from({ length: documents }, (_, document) => updateOne(document)));
	return refusals;
};

interface Stored {
	id: string;
	summary: string;
	placeName: string;
	languages: string[];
	themes: string[];
	actions: { title: string; text: string }[];
}

/** What is wrong with what is stored: documents torn or missing, acknowledged writes lost. */
export const faultsOf = async (cms: CmsProcess, acknowledged: Acknowledged): Promise<string[]> => {
	const { docs } = (await cms.call('find', { ...rest, limit: 100, sort: 'id' })) as { docs: Stored[] };
	const faults: string[] = docs.length === documents ? [] : [`${docs.length} documents of ${documents}`];
	for (const stored of docs) {
		const document = Number(stored.id.replace('crash-', ''));
		const marks = new Set([
			stored.summary,
			stored.placeName,
			...stored.actions.flatMap(({ title, text }) => [title, text]),
		]);
		if (marks.size !== 1 || stored.actions.length !== rows)
			faults.push(`${stored.id} is torn: ${JSON.stringify(stored)}`);
		if (stored.languages.length !== 3 || stored.themes.length !== 1) faults.push(`${stored.id} lost its lists`);
		const number = Number(stored.summary.replace('mark ', ''));
		const last = acknowledged.get(document) ?? 0;
		if (number < last) faults.push(`${stored.id} was acknowledged at ${last} and is at ${number}`);
		// A write may have been stored whose acknowledgement did not arrive any more.
		acknowledged.set(document, number);
	}
	return faults;
};

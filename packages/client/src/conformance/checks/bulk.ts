import { canonical } from '../../canonical.ts';
import { getDocs, getJson, isRecord, LeftOut, must, mustEqual, type Group, type Json, type Probe } from '../check.ts';

/** Large enough to say something, small enough to be read twice. */
const looked = ['themes', 'practices'] as const;

const readExport = async (probe: Probe, collection: string): Promise<{ cursor: string; docs: Json[] }> => {
	const { url, status, headers, text } = await probe.get(`/api/export/${collection}.ndjson?locale=sv`);
	must(status === 200, `${url} answers ${status}, not 200`);
	const type = headers.get('content-type') ?? '';
	must(/ndjson/.test(type), `${url} comes as ${type || 'nothing'}, not as NDJSON`);
	must(text === '' || text.endsWith('\n'), `The last line of ${url} does not end`);
	const docs = text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as unknown);
	must(docs.every(isRecord), `${url} has a line that is no document`);
	return { cursor: headers.get('changes-cursor') ?? '', docs };
};

/** Whether anything happened in the collection since: then two readings may differ. */
const hasChanged = async (probe: Probe, collection: string, since: string): Promise<boolean> => {
	const { changes } = await getJson(probe, `/api/changes?types=${collection}&limit=1&since=${since}`);
	return !Array.isArray(changes) || changes.length > 0;
};

/** The fields in which two documents differ, whatever order their members are in. */
const differing = (one: Json, other: Json): string[] => {
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].filter((name) => canonical(one[name]) !== canonical(other[name])).toSorted();
};

export const bulk: Group = {
	name: 'Export',
	checks: [
		{
			name: 'everything published comes in one stream, each document once, with the cursor to go on from',
			run: async (probe) => {
				for (const collection of looked) {
					const { cursor, docs } = await readExport(probe, collection);
					must(/^[\w-]{1,64}$/.test(cursor), `The export of ${collection} has no Changes-Cursor`);
					mustEqual(
						new Set(docs.map(({ id }) => id)).size,
						docs.length,
						`The number of different ids in ${collection}`,
					);
					const { totalDocs } = await getJson(probe, `/api/${collection}?limit=1&depth=0`);
					if (await hasChanged(probe, collection, cursor)) return new LeftOut('something changed meanwhile');
					mustEqual(docs.length, totalDocs, `The number of documents in the export of ${collection}`);
				}
			},
		},
		{
			name: 'a document of the export is the one that the API answers with',
			run: async (probe) => {
				for (const collection of looked) {
					const { cursor, docs } = await readExport(probe, collection);
					const some = docs.slice(0, 5);
					const list = `/api/${collection}?depth=0&joins=false&locale=sv&limit=5&where[id][in]=${some.map(({ id }) => String(id)).join(',')}`;
					const read = new Map((await getDocs(probe, list)).map((doc) => [doc.id, doc]));
					if (await hasChanged(probe, collection, cursor)) return new LeftOut('something changed meanwhile');
					for (const doc of some) {
						const same = read.get(doc.id);
						const name = `${collection}/${String(doc.id)}`;
						must(same, `${name} is in the export and cannot be read`);
						const fields = differing(doc, same);
						must(fields.length === 0, `${name} is not the same in the export: ${fields.join(', ')}`);
					}
				}
			},
		},
	],
};

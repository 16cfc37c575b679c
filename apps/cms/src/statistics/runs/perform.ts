import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import { OfficeFailure } from '@repo/stats/offices';
import { UnreadableTable } from '@repo/stats/read';
import { defaultLocale } from '@repo/i18n';
import { may } from '../../access/judge.ts';
import { inTransactionOf } from '../../database/in-transaction.ts';
import { requestOf } from '../../schedules/person.ts';
import { compareFigures } from '../edition/compare.ts';
import { replaceFigures } from '../edition/replace.ts';
import { hasNews, isAcceptable } from '../edition/report.ts';
import { toFigures } from '../map/figures.ts';
import { TableChanged } from '../map/table-changed.ts';
import type { Source } from '../sources/source.ts';
import { readDataset, readRegister } from './dataset.ts';
import { fetchTable, type Fetching } from './fetch-figures.ts';
import { ImportRefused, type Reason } from './refusal.ts';
import { imports, type ImportRow, type KnownState } from './rows.ts';
import { editionOf, takeFigures } from './take.ts';

/** What becomes of a row. */
export type Ending = Pick<ImportRow, 'state'> &
	Partial<Pick<ImportRow, 'reason' | 'detail' | 'report' | 'edition' | 'validators' | 'isOpen'>>;

export interface Performing {
	payload: Payload;
	sources: readonly Source[];
	fetching: Fetching;
	/** Throws where somebody else has taken the row over; in the transaction that stores the figures. */
	hold: (req: PayloadRequest) => Promise<void>;
	/** Where no office is asked, but a file was sent. */
	table?: JsonStatDataset;
}

/** What the office's table was when it was looked at last; of a dry run that tells nothing, since nothing was taken. */
const knownState = async ({ db }: Payload, { source, dataset }: ImportRow): Promise<KnownState> => {
	const { docs } = await db.find<ImportRow>({
		collection: imports,
		where: {
			and: [
				{ source: { equals: source } },
				{ dataset: { equals: dataset } },
				{ state: { in: ['imported', 'unchanged'] } },
				{ isDryRun: { not_equals: true } },
			],
		},
		sort: '-endedAt',
		limit: 1,
		pagination: false,
	});
	return docs[0]?.validators ?? {};
};

const withoutEmpty = (state: KnownState): KnownState =>
	Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined && value !== null));

const requestFor = async (payload: Payload, { by }: ImportRow): Promise<PayloadRequest> => {
	if (!by) return createLocalReq({}, payload);
	const req = await requestOf(payload, by, defaultLocale);
	if (!req || !may(req, 'datasets', 'publish')) throw new ImportRefused('nobody');
	return req;
};

const carryOut = async (row: ImportRow, performing: Performing): Promise<Ending> => {
	const { payload, sources, fetching, hold, table } = performing;
	const source = sources.find(({ key }) => key === row.source);
	if (source === undefined) throw new ImportRefused('no-source');
	const isDryRun = row.isDryRun === true;
	const req = await requestFor(payload, row);
	const dataset = await readDataset(req, row.dataset, { isDryRun });
	const done = await editionOf(req, row.id, dataset);
	if (done !== undefined) return { state: 'imported', edition: done };

	const known = await knownState(payload, row);
	const found = table === undefined ? await fetchTable(source, known, fetching) : { dataset: table, state: {} };
	if (found === undefined) return { state: 'unchanged', validators: known };
	const register = await readRegister(payload);
	const mapped = toFigures(found.dataset, source, register);
	const compared = { current: dataset.cube, source, mapped, register };
	const report = compareFigures(compared);
	const validators = withoutEmpty({ ...found.state, sum: report.sum });
	if (report.problems.length === 0 && !hasNews(report)) return { state: 'unchanged', report, validators };
	if (isDryRun) return { state: 'looked', report };
	const { expect, accept = [] } = row.wish ?? {};
	if (expect !== undefined && expect !== report.sum) return { ...refused('stale'), report };
	if (!isAcceptable(report, accept)) return { ...refused('problems'), report };
	if (!hasNews(report)) return { state: 'unchanged', report, validators };
	const cube = replaceFigures(compared);
	const edition = await inTransactionOf(req, async () => {
		await hold(req);
		return takeFigures(req, { dataset, cube, source, updated: mapped.updated, importId: row.id });
	});
	return { state: 'imported', report, validators, edition };
};

const refused = (reason: Reason, detail = ''): Ending => ({ state: 'refused', reason, detail });

/** What an error says of the table or the office; nothing for one of our own. */
const endingOf = (error: unknown): Ending | undefined => {
	if (error instanceof ImportRefused) return refused(error.reason, error.message);
	if (error instanceof TableChanged) return refused('table-changed', error.message);
	if (error instanceof UnreadableTable) return refused('unreadable', error.message);
	if (!(error instanceof OfficeFailure)) return undefined;
	const isOver = error.reason === 'changed' || error.reason === 'unreadable' || error.reason === 'not-found';
	return { state: isOver ? 'refused' : 'failed', reason: `office-${error.reason}`, detail: error.message };
};

/** Fetches, compares and takes, or says why not. Throws what is nobody's fault but ours, and where it was told to stop. */
export const performImport = async (row: ImportRow, performing: Performing): Promise<Ending> => {
	try {
		return await carryOut(row, performing);
	} catch (error) {
		performing.fetching.signal.throwIfAborted();
		const ending = endingOf(error);
		if (ending === undefined) throw error;
		return ending;
	}
};

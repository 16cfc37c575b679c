import { LRUCache } from 'lru-cache';
import type { CommittedWrite } from '../../database/index.ts';
import { Known } from '../../database/reads/known.ts';
import { collectionOf, dependenciesOf, ReadTrace, traceReads } from '../../database/reads/trace.ts';
import type { InMemoryAnswer } from '../../http/in-memory.ts';
import { bytesOf, compress, makeEntry, settle, withCoding, type Coded, type Entry } from './entry.ts';
import type { Coding } from './negotiate.ts';

/** A public answer, or one that concerns only who asked: a refusal, an error. */
export type Made = { entry: Entry; answer?: never } | { answer: InMemoryAnswer; entry?: never };

interface Flight {
	readonly trace: ReadTrace;
	/** A write has touched what it reads: it goes to those who asked before the write, and no further. */
	isOld: boolean;
	made: Promise<Made>;
}

interface StoreOptions {
	maxBytes: number;
	/** Whether writes made elsewhere are heard of; while they are not, nothing is kept. */
	isCoherent: () => boolean;
}

export interface Store {
	/** A whole answer that nothing has changed since. */
	find: (key: string) => Entry | undefined;
	/** Makes the answer, or joins its making: then `isOwn` is false. */
	make: (key: string, ask: () => Promise<InMemoryAnswer>) => { made: Promise<Made>; isOwn: boolean };
	/** The same without joining or being joined, and kept for nobody. */
	makeAlone: (ask: () => Promise<InMemoryAnswer>) => Promise<Made>;
	/** The entry in a coding: made once, off the event loop, and kept with it. */
	encode: (key: string, entry: Entry, coding: Exclude<Coding, 'identity'>) => Promise<Coded>;
	/** Forgets what these writes make old. `at`: when they were made. */
	drop: (writes: readonly CommittedWrite[], at?: number) => void;
	/** Forgets everything. */
	clear: () => void;
	size: () => { entries: number; bytes: number };
}

/** Of the bytes; the rest is for whole answers. */
const shareOfRows = 1 / 4;

const publicStatuses = new Set([200, 301, 308]);

const isPublic = ({ status, headers }: InMemoryAnswer) =>
	publicStatuses.has(status) &&
	headers['set-cookie'] === undefined &&
	!/\b(?:no-store|private)\b/i.test(String(headers['cache-control'] ?? ''));

/** Answers by the key of what was asked, in a bounded number of bytes, each until a write touches what it is made from. */
export const createStore = ({ maxBytes, isCoherent }: StoreOptions): Store => {
	const keysByDependency = new Map<string, Set<string>>();
	const known = new Known(maxBytes * shareOfRows);
	const flights = new Map<string, Flight>();
	const encoding = new Map<string, Promise<Coded>>();
	/** When each collection was last written to; what is not in it was written before `beginning`. */
	const written = new Map<string, number>();
	let beginning = Date.now();
	/** The latest date that was told as the exact one: no later write may have it too, whatever its clock says. */
	let told = 0;

	const entries = new LRUCache<string, Entry>({
		maxSize: maxBytes * (1 - shareOfRows),
		maxEntrySize: Math.ceil(maxBytes / 8),
		sizeCalculation: bytesOf,
		dispose: ({ dependencies }, key, reason) => {
			// The new one is the same answer.
			if (reason === 'set') return;
			for (const dependency of dependencies) {
				const keys = keysByDependency.get(dependency);
				keys?.delete(key);
				if (keys?.size === 0) keysByDependency.delete(dependency);
			}
		},
	});

	const tell = ({ isSettled, modified }: Entry) => {
		if (isSettled) told = Math.max(told, modified);
	};

	const keep = (key: string, entry: Entry) => {
		tell(entry);
		entries.set(key, entry);
		if (!entries.has(key)) return;
		for (const dependency of entry.dependencies) {
			const keys = keysByDependency.get(dependency);
			if (keys) keys.add(key);
			else keysByDependency.set(dependency, new Set([key]));
		}
	};

	const changed = ({ dependencies, validSince }: ReadTrace) =>
		Math.max(validSince, ...dependencies.map((each) => written.get(collectionOf(each)) ?? beginning), beginning);

	const finish = (key: string | undefined, flight: Flight, changedBefore: number, answer: InMemoryAnswer): Made => {
		const { trace } = flight;
		if (!isPublic(answer) || trace.hasDrafts) return { answer };
		const now = Date.now();
		const isFinal = key !== undefined && !flight.isOld && isCoherent() && trace.validUntil > now;
		const { dependencies, shown, validUntil } = trace;
		const modified = isFinal ? changed(trace) : isCoherent() ? changedBefore : now;
		const entry = makeEntry(answer, { modified, validUntil, dependencies, shown, isFinal });
		if (isFinal) keep(key, entry);
		return { entry };
	};

	const begin = (key: string | undefined, ask: () => Promise<InMemoryAnswer>): Flight => {
		const trace = new ReadTrace();
		if (isCoherent()) trace.known = known;
		const changedBefore = Math.max(beginning, ...written.values());
		const asked = traceReads(trace, ask);
		const made = asked.then((answer) => finish(key, flight, changedBefore, answer));
		const flight: Flight = { trace, isOld: false, made };
		return flight;
	};

	const share = (key: string, flight: Flight) => {
		flights.set(key, flight);
		const land = () => {
			if (flights.get(key) === flight) flights.delete(key);
		};
		flight.made.then(land, land);
		return flight.made;
	};

	const age = (key: string, flight: Flight) => {
		flight.isOld = true;
		flights.delete(key);
	};

	const forget = (dependency: string) => {
		for (const key of keysByDependency.get(dependency) ?? []) entries.delete(key);
	};

	return {
		find: (key) => {
			if (!isCoherent()) return undefined;
			const entry = entries.get(key);
			if (entry === undefined) return undefined;
			const now = Date.now();
			if (entry.validUntil <= now) {
				entries.delete(key);
				return undefined;
			}
			const settled = settle(entry, now);
			if (settled === entry) return entry;
			tell(settled);
			entries.set(key, settled);
			return settled;
		},
		make: (key, ask) => {
			const flight = isCoherent() ? flights.get(key) : undefined;
			if (flight) return { made: flight.made, isOwn: false };
			return { made: share(key, begin(key, ask)), isOwn: true };
		},
		makeAlone: (ask) => begin(undefined, ask).made,
		encode: (key, entry, coding) => {
			const name = `${entry.hash} ${coding} ${key}`;
			const running = encoding.get(name);
			if (running) return running;
			const encoded = compress(entry, coding).then((body) => {
				const present = entries.peek(key);
				const isSame = present?.hash === entry.hash;
				const more = withCoding(isSame ? present : entry, coding, body);
				if (isSame) entries.set(key, more);
				return more.coded.get(coding) as Coded;
			});
			encoding.set(name, encoded);
			const end = () => encoding.delete(name);
			encoded.then(end, end);
			return encoded;
		},
		drop: (writes, at = Date.now()) => {
			const second = 1000;
			const date = Math.max(at, (Math.floor(told / second) + 1) * second);
			for (const write of writes) {
				const { collection, id } = write;
				known.drop(write);
				written.set(collection, Math.max(date, written.get(collection) ?? 0));
				if (id !== null) dependenciesOf(collection, id).forEach(forget);
				else for (const key of [...keysByDependency.keys()]) if (collectionOf(key) === collection) forget(key);
				for (const [key, flight] of flights) if (flight.trace.isTouchedBy(write)) age(key, flight);
			}
		},
		clear: () => {
			for (const [key, flight] of flights) age(key, flight);
			entries.clear();
			known.clear();
			written.clear();
			beginning = Math.max(Date.now(), told + 1000);
		},
		size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
	};
};

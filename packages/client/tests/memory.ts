import type { Copy, MirrorState, MirrorTarget } from '../src/mirror/types.ts';

const keyOf = ({ collection, locale, id }: Copy) => `${collection}/${id}.${locale}`;

export interface Memory extends MirrorTarget {
	state: MirrorState | undefined;
	kept: Map<string, unknown>;
	/** Every call in order, such as `put practices/a.sv`. */
	calls: string[];
	/** May throw, as a place that fails does. */
	before: (call: string) => void | Promise<void>;
}

/** A place for a copy as an agency may write one, on top of its own store. */
export const memory = (): Memory => {
	const self: Memory = {
		state: undefined,
		kept: new Map(),
		calls: [],
		before: () => undefined,
		async load() {
			await note('load');
			return self.state;
		},
		async save(state) {
			await note(`save ${state.cursor}`);
			self.state = structuredClone(state);
		},
		async put(copy, document, change) {
			await note(`put ${keyOf(copy)}${change ? ` (${change.kind})` : ''}`);
			self.kept.set(keyOf(copy), document);
		},
		async remove(copy, change) {
			await note(`remove ${keyOf(copy)}${change ? ` (${change.kind})` : ''}`);
			self.kept.delete(keyOf(copy));
		},
		async ids(collection, locale) {
			await note(`ids ${collection}.${locale}`);
			const pattern = new RegExp(`^${collection}/(.+)\\.${locale}$`);
			return [...self.kept.keys()].flatMap((key) => pattern.exec(key)?.[1] ?? []);
		},
		read: (copy) => Promise.resolve(self.kept.get(keyOf(copy))),
	};
	const note = async (call: string) => {
		self.calls.push(call);
		await self.before(call);
	};
	return self;
};

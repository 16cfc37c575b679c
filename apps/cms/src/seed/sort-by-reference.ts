interface Referring {
	ref: string;
	refs: string[];
}

/** Puts what is referred to before what refers to it, and otherwise keeps the order. Circles are refused. */
export const sortByReference = <T extends Referring>(items: T[]): T[] => {
	const byRef = new Map(items.map((item) => [item.ref, item]));
	const sorted = new Set<T>();
	const visit = (item: T, path: string[]) => {
		if (sorted.has(item)) return;
		if (path.includes(item.ref))
			throw new Error(`These refer to each other in a circle: ${[...path, item.ref].join(' → ')}`);
		for (const ref of item.refs) {
			const target = byRef.get(ref);
			if (target && target !== item) visit(target, [...path, item.ref]);
		}
		sorted.add(item);
	};
	for (const item of items) visit(item, []);
	return [...sorted];
};

export interface Parts {
	before: string;
	was: string;
	now: string;
	after: string;
}

/** What two texts have in common at both ends, word by word, and what stands between. */
export const differingMiddle = (was: string, now: string): Parts => {
	const [old, recent] = [was.split(/(?<=\s)/), now.split(/(?<=\s)/)];
	const shorter = Math.min(old.length, recent.length);
	let start = 0;
	while (start < shorter && old[start] === recent[start]) start += 1;
	let end = 0;
	while (end < shorter - start && old.at(-1 - end) === recent.at(-1 - end)) end += 1;
	return {
		before: old.slice(0, start).join(''),
		was: old.slice(start, old.length - end).join(''),
		now: recent.slice(start, recent.length - end).join(''),
		after: old.slice(old.length - end).join(''),
	};
};

import type { Counts, SeedLog, SeedSet } from './seed.ts';

const barWidth = 24;

const sentence = ({ created, updated, unchanged, edited, removed }: Counts): string => {
	const parts = [
		[created, 'created'],
		[updated, 'updated'],
		[unchanged, 'unchanged'],
		[edited.length, 'kept as an editor left them'],
		[removed.length, 'left deleted'],
	] as const;
	return parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ') || 'nothing to do';
};

interface Output {
	write: (text: string) => unknown;
	isTTY?: boolean;
}

/** One line per collection; on a terminal a bar while it is being written. */
export const printTo = (output: Output): SeedLog => ({
	progress: (set, done, total) => {
		if (!output.isTTY) return;
		const filled = Math.round((done / total) * barWidth);
		output.write(`\r${set.padEnd(16)}${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total}`);
	},
	done: (set: SeedSet, counts: Counts) => {
		const line = `${set.padEnd(16)}${sentence(counts)}`;
		output.write(output.isTTY ? `\r\u001b[2K${line}\n` : `${line}\n`);
		for (const key of counts.edited) output.write(`${' '.repeat(16)}kept: ${set}/${key}\n`);
	},
});

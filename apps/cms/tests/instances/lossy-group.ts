import type { Announcement, Group } from '../../src/instances/group.ts';
import type { Member } from '../../src/instances/member.ts';

/** What Redis keeps, and a way to lose messages. */
export const createLossyGroup = () => {
	const followed = new Map<string, number>();
	const beats = new Map<string, number>();
	const ears = new Map<string, Member>();
	const deaf = new Set<string>();
	let number = 0;
	const tell = (announcement: Announcement) => {
		for (const [id, ear] of ears) if (!deaf.has(id)) ear.announced(announcement);
	};
	const remove = (id: string) => {
		followed.delete(id);
		beats.delete(id);
	};
	const group: Group = {
		join: (id) => {
			followed.set(id, number);
			beats.set(id, 0);
			return Promise.resolve(number);
		},
		beat: (id, to) => {
			if (!followed.has(id)) return Promise.resolve(undefined);
			followed.set(id, to);
			beats.set(id, (beats.get(id) ?? 0) + 1);
			return Promise.resolve({ number, followed: new Map(followed), beats: new Map(beats) });
		},
		announce: (id, writes) => {
			number += 1;
			tell({ number, from: id, writes });
			return Promise.resolve({ number, followed: new Map(followed) });
		},
		acknowledge: (id, to) => {
			if (!followed.has(id)) return Promise.resolve();
			followed.set(id, to);
			for (const [each, ear] of ears) if (!deaf.has(each)) ear.acknowledged(id, to);
			return Promise.resolve();
		},
		expel: (id, beat) => {
			if (beats.get(id) !== beat) return Promise.resolve();
			remove(id);
			number += 1;
			tell({ number, from: '-', writes: null });
			return Promise.resolve();
		},
		leave: (id) => Promise.resolve(remove(id)),
	};
	const flush = () => {
		followed.clear();
		beats.clear();
		number = 0;
	};
	return { group, ears, deaf, flush, followed };
};

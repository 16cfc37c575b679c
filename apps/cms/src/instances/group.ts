import type { CommittedWrite } from '../database/index.ts';
import type { Redis } from './redis.ts';

/** What was committed; `null` where it may have been anything. */
export interface Announcement {
	/** One more than the announcement before it. */
	number: number;
	from: string;
	writes: readonly CommittedWrite[] | null;
}

/** How the group stands, as one instance is told when it says that it is there. */
export interface Roll {
	/** Of the newest announcement. */
	number: number;
	/** The announcement that each instance has followed last. */
	followed: ReadonlyMap<string, number>;
	/** How often each has said that it is there. */
	beats: ReadonlyMap<string, number>;
}

/** The instances on one database, as Redis knows them. */
export interface Group {
	/** The number of the newest announcement. */
	join: (id: string) => Promise<number>;
	/** Says that the instance is there and what it has followed; `undefined` for one that does not belong to it. */
	beat: (id: string, followed: number) => Promise<Roll | undefined>;
	announce: (id: string, writes: readonly CommittedWrite[] | null) => Promise<Pick<Roll, 'number' | 'followed'>>;
	acknowledge: (id: string, followed: number) => Promise<void>;
	/** Removes an instance that has not been heard of since it said so the last time. */
	expel: (id: string, beat: number) => Promise<void>;
	leave: (id: string) => Promise<void>;
}

const prefix = '{integrationnorden}:instances';
const keys = [`${prefix}:followed`, `${prefix}:beats`, `${prefix}:number`];

// Each script is one step for everybody else (https://redis.io/docs/latest/develop/programmability/eval-intro/).
const scripts = {
	join: `local number = redis.call('GET', KEYS[3]) or '0'
redis.call('HSET', KEYS[1], ARGV[1], number)
redis.call('HSET', KEYS[2], ARGV[1], 0)
return number`,
	beat: `if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return false end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('HINCRBY', KEYS[2], ARGV[1], 1)
local followed, beats = {}, {}
for _, id in ipairs(redis.call('HKEYS', KEYS[1])) do
	followed[id] = tonumber(redis.call('HGET', KEYS[1], id))
	beats[id] = tonumber(redis.call('HGET', KEYS[2], id) or '0')
end
return cjson.encode({ number = tonumber(redis.call('GET', KEYS[3]) or '0'), followed = followed, beats = beats })`,
	announce: `local number = redis.call('INCR', KEYS[3])
redis.call('PUBLISH', ARGV[3], number .. ' ' .. ARGV[1] .. ' ' .. ARGV[2])
local followed = {}
for _, id in ipairs(redis.call('HKEYS', KEYS[1])) do followed[id] = tonumber(redis.call('HGET', KEYS[1], id)) end
return cjson.encode({ number = number, followed = followed })`,
	acknowledge: `if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('PUBLISH', ARGV[3], ARGV[1] .. ' ' .. ARGV[2])`,
	expel: `if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then return end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('PUBLISH', ARGV[3], redis.call('INCR', KEYS[3]) .. ' - null')`,
	leave: `redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])`,
};

const numbers = (of: object): ReadonlyMap<string, number> => new Map(Object.entries(of) as [string, number][]);

/** Beyond that, forgetting everything is cheaper than reading what to forget. */
const mostWrites = 2000;

const readAnnouncement = (message: string): Announcement => {
	const [, number = '', from = '', writes = ''] = /^(\d+) (\S+) (.*)$/s.exec(message) ?? [];
	return { number: Number(number), from, writes: JSON.parse(writes) as Announcement['writes'] };
};

interface Ears {
	announced: (announcement: Announcement) => void;
	acknowledged: (id: string, followed: number) => void;
}

/** The channels of one database of one Redis: unlike keys, they are the same for all of its databases. */
const channelsOf = (url: string) => {
	const database = new URL(url).pathname.slice(1) || '0';
	return { news: `${prefix}:${database}:news`, acknowledgements: `${prefix}:${database}:acknowledgements` };
};

export const createGroup = (redis: Redis, url: string) => {
	const channels = channelsOf(url);
	const run = (name: keyof typeof scripts, ...given: string[]): Promise<unknown> =>
		redis.ask((client) => client.eval(scripts[name], { keys, arguments: given }));

	const group: Group = {
		join: async (id) => Number(await run('join', id)),
		beat: async (id, followed) => {
			const answer = await run('beat', id, String(followed));
			if (typeof answer !== 'string') return undefined;
			const roll = JSON.parse(answer) as { number: number; followed: object; beats: object };
			return { number: roll.number, followed: numbers(roll.followed), beats: numbers(roll.beats) };
		},
		announce: async (id, writes) => {
			const told = writes !== null && writes.length > mostWrites ? null : writes;
			const answer = await run('announce', id, JSON.stringify(told), channels.news);
			const { number, followed } = JSON.parse(String(answer)) as { number: number; followed: object };
			return { number, followed: numbers(followed) };
		},
		acknowledge: async (id, followed) =>
			void (await run('acknowledge', id, String(followed), channels.acknowledgements)),
		expel: async (id, beat) => void (await run('expel', id, String(beat), channels.news)),
		leave: async (id) => void (await run('leave', id)),
	};

	const channelsFor = ({ announced, acknowledged }: Ears): Record<string, (message: string) => void> => ({
		[channels.news]: (message) => announced(readAnnouncement(message)),
		[channels.acknowledgements]: (message) => {
			const [id = '', followed = ''] = message.split(' ');
			acknowledged(id, Number(followed));
		},
	});

	return { group, channelsFor };
};

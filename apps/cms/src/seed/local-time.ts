const partsIn = (zone: string) =>
	new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		hourCycle: 'h23',
	});

const offsetMs = (at: number, zone: string): number => {
	const parts = Object.fromEntries(
		partsIn(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, Number(value)]),
	);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
	return Date.UTC(year, month - 1, day, hour, minute, second) - at;
};

/** `2018-11-20` or `2018-11-20T09:30` on the clock of an IANA zone, as a moment in UTC. */
export const localTime = (wall: string, zone: string): string => {
	const asUtc = Date.parse(wall.length === 10 ? `${wall}T00:00Z` : `${wall}Z`);
	if (Number.isNaN(asUtc)) throw new Error(`“${wall}” is no date`);
	// The second pass is for walls next to a change of the clock.
	const near = asUtc - offsetMs(asUtc, zone);
	return new Date(asUtc - offsetMs(near, zone)).toISOString();
};

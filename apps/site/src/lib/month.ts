/** A month as `2026-12`. */
export type Month = string;

export const isMonth = (text: string | null): text is Month => text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const utc = (month: Month, day = 1) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, day));

export const monthAfter = (month: Month, by: number): Month => {
	const first = utc(month);
	first.setUTCMonth(first.getUTCMonth() + by);
	return first.toISOString().slice(0, 7);
};

/** Weeks from Monday, as Nordic calendars have them; `undefined` outside the month. */
export const weeksOf = (month: Month): (string | undefined)[][] => {
	const before = (utc(month).getUTCDay() + 6) % 7;
	const length = new Date(utc(monthAfter(month, 1)).getTime() - 1).getUTCDate();
	const days = Array.from({ length }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
	const cells = [...Array.from({ length: before }, () => undefined), ...days];
	while (cells.length % 7 !== 0) cells.push(undefined);
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
};

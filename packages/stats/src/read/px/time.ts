/** `20230221 08:00` as `2023-02-21T08:00:00`; the office's own local time, so no zone is said. */
export const readMoment = (text: string | undefined): string | undefined => {
	const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:\s+(\d\d):(\d\d))?/.exec(text ?? '') ?? [];
	if (year === undefined) return undefined;
	return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:00`}`;
};

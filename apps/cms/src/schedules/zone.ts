/** Where no zone is named, and where the periods of themes begin and end at midnight. */
export const deskZone = 'Europe/Stockholm';

/** Whether this is an IANA name that dates can be written in. An offset such as `+02:00` knows no summer time. */
export const isZone = (name: string): boolean => {
	if (!/^[A-Za-z]/.test(name)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
};

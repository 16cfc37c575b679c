/** Wrong passwords or codes in a row, until the account is locked for a while. */
export const attemptsAllowed = 10;
export const lockMinutes = 10;

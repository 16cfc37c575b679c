/** What XML 1.0 §2.2 leaves out: most control characters and two non-characters. */
// eslint-disable-next-line no-control-regex
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text that every format can carry: well-formed, without what XML and iCalendar forbid, lines ended by LF. */
export const legalText = (text: string): string => text.toWellFormed().replace(illegal, '').replace(/\r\n?/g, '\n');

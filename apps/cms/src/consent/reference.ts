/** What a consent is called in lists and on paper: enough to find it by, and nothing about the person. */
export const referenceOf = (id: string): string => id.replaceAll('-', '').slice(-6).toUpperCase();

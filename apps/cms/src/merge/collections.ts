/** What can be merged: two documents about one thing in the world. */
export const mergedCollection = 'organisations';

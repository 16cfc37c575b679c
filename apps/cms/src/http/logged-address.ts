const secretParameters = /([?&](?:token|code|state|key|password|preview)=)[^&]*/gi;

/** Whoever has the link of a proposal sees it. */
const secretPaths = /^(\/api\/proposals\/)[^/?]{20,}/i;

/** The address of a request as the log may have it. */
export const loggedAddress = (url: string): string => url.replace(secretParameters, '$1…').replace(secretPaths, '$1…');

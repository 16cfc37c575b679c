/** Pages ship no JavaScript unless their own `+page.ts` says otherwise. */
export const csr = false;

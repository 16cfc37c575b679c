import { z } from 'zod';

export const withdrawalStates = ['given', 'withdrawn'] as const;
export type WithdrawalState = (typeof withdrawalStates)[number];

/** `GET` and `POST /api/withdrawals/{token}`: for the page of the site by which a person takes a consent back. */
export const consentStateSchema = z.strictObject({ state: z.enum(withdrawalStates) });
export type ConsentState = z.infer<typeof consentStateSchema>;

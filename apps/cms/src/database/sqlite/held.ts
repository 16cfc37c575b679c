import { AsyncLocalStorage } from 'node:async_hooks';

/** The transaction that the code running now is inside of, whether or not it passes `req` on. */
export interface HeldTransaction {
	readonly id: string;
	isOpen: boolean;
}

export const held = new AsyncLocalStorage<HeldTransaction>();

/** Whether the code running now is inside a transaction that is still open. */
export const isInsideTransaction = (): boolean => held.getStore()?.isOpen === true;

/** Without it, the write would wait for ever for the transaction that waits for it. */
export class ForgottenRequestError extends Error {
	override name = 'ForgottenRequestError';

	constructor(what: string) {
		super(
			`${what} was called inside a transaction without its \`req\`. Pass \`req\` on, or use \`outsideTransaction\`.`,
		);
	}
}

/** For work that a hook starts but does not wait for: it takes its own turn later. */
export const outsideTransaction = <Result>(work: () => Result): Result => held.exit(work);

/** Waits; rejects with the reason of the signal as soon as that is aborted. */
export const pause = (delayMs: number, signal?: AbortSignal): Promise<void> =>
	new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', abort);
			resolve();
		}, delayMs);
		const abort = () => {
			clearTimeout(timer);
			reject(signal?.reason as Error);
		};
		signal?.addEventListener('abort', abort, { once: true });
	});

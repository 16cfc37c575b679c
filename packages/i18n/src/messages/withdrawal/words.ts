/** The page on which a person takes a consent back. Plain words: whoever reads them may be new to the language. */
export interface WithdrawalMessages {
	title: string;
	lead: string;
	/** What happens, in order. */
	steps: readonly string[];
	cannot: string;
	/** Nobody is asked why, and nobody answers for it. */
	free: string;
	send: string;
	doneTitle: string;
	done: string;
	again: string;
	away: string;
	tooMany: string;
}

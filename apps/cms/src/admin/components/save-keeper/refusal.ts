export interface FieldError {
	/** `source.url` */
	path: string;
	message: string;
}

export interface Refusal {
	/** Why, as the service says it. */
	text?: string | undefined;
	/** What is wrong with which field. */
	errors: readonly FieldError[];
	isPublishing: boolean;
	/** Nobody is signed in any more. */
	isSignedOut: boolean;
	/** Something in it is not stored as a draft either. */
	isUnsaved: boolean;
}

interface Problem {
	detail?: string;
	title?: string;
	errors?: readonly { data?: { errors?: readonly Partial<FieldError>[] } | null }[];
}

const isComplete = (error: Partial<FieldError>): error is FieldError => Boolean(error.path && error.message);

/** What the service says about a save that it did not take. */
export const readRefusal = async (answer: Response): Promise<Pick<Refusal, 'text' | 'errors'>> => {
	const {
		detail,
		title,
		errors = [],
	} = (await answer
		.clone()
		.json()
		.catch(() => ({}))) as Problem;
	return { text: detail ?? title, errors: errors.flatMap(({ data }) => data?.errors ?? []).filter(isComplete) };
};

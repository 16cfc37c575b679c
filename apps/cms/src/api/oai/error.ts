import type { OaiErrorCode } from '@repo/formats/oai';

/** What the protocol has a word for; leaves as an answer of its own, with status 200 as it asks. */
export class OaiError extends Error {
	readonly code: OaiErrorCode;

	constructor(code: OaiErrorCode, text: string) {
		super(text);
		this.code = code;
	}
}

import type { Locale } from '@repo/i18n';
import { mergeReasons, type MergeReason } from './reasons.ts';

/** Why two documents cannot be merged, told in the language of whoever asks. */
export class MergeRefused extends Error {
	readonly reason: MergeReason;
	readonly title: string;

	constructor(reason: MergeReason, title = '') {
		super(reason);
		this.reason = reason;
		this.title = title;
	}

	told(locale: Locale): string {
		return mergeReasons[this.reason][locale].replace('{title}', this.title);
	}
}

import type { CommittedWrite } from '../committed.ts';
import { Counts } from './counts.ts';
import { Rows } from './rows.ts';

/** What has been found out for one answer and serves others; dropped together with them. */
export class Known {
	readonly counts = new Counts();
	readonly rows: Rows;

	constructor(maxBytes: number) {
		this.rows = new Rows(maxBytes);
	}

	drop(write: CommittedWrite): void {
		this.counts.drop(write.collection);
		this.rows.drop(write);
	}

	clear(): void {
		this.counts.clear();
		this.rows.clear();
	}
}

import type { SeedRecord } from '../../../src/seed/types.ts';
import { childcareAtFive } from './childcare-at-five.ts';
import { drivingLicenceLoan } from './driving-licence-loan.ts';
import { homeworkInTwoLanguages } from './homework-in-two-languages.ts';
import { keysToEmptyHouses } from './keys-to-empty-houses.ts';
import { oneDoor } from './one-door.ts';
import { wordsAtTheHarbour } from './words-at-the-harbour.ts';

/** Fully written, to show the whole template. Composed by us and marked as such. */
export const composedPractices: SeedRecord<'practices'>[] = [
	childcareAtFive,
	keysToEmptyHouses,
	oneDoor,
	homeworkInTwoLanguages,
	wordsAtTheHarbour,
	drivingLicenceLoan,
];

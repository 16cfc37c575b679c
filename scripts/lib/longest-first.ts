import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, first. Begun last, one of them would leave the other cores idle at the end. */
const long = [
	'/crash/kill.',
	'/changes-writers.',
	'/access.',
	'/crash/change-log.',
	'/seed-mongo.',
	'/crash/full-disk.',
	'/consent-mongo.',
	'/instances.',
	'/webhooks-mongo.',
	'/archive.',
	'/changes-mongo.',
	'/seed.',
	'/database-parity.',
	'/database.',
	'/leaks.',
	'/review.',
	'/crash/consent.',
	'/content-consent.',
	'/changes-sqlite.',
	'/theme-calendar.',
	'/types.',
];

const place = ({ moduleId }: TestSpecification): number => {
	const index = long.findIndex((part) => moduleId.includes(part));
	return index === -1 ? long.length : index;
};

export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).sort((a, b) => place(a) - place(b));
	}
}

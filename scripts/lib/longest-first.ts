import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, first. Begun last, one of them would leave the other cores idle at the end. */
const long = [
	'/crash/kill.',
	'/access.',
	'/instances.',
	'/crash/change-log.',
	'/archive.',
	'/seed.',
	'/database-parity.',
	'/crash/consent.',
	'/changes-writers.',
	'/database.',
	'/webhooks-mongo.',
	'/consent-mongo.',
	'/seed-mongo.',
	'/crash/full-disk.',
	'/access-graphql.',
	'/changes-mongo.',
	'/leaks.',
	'/review.',
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

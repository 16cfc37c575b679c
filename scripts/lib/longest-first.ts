import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a minute or more. Begun last, one of them would leave the other cores idle at the end. */
const long = [
	'/crash/kill.',
	'/crash/full-disk.',
	'/instances.',
	'/seed-mongo.',
	'/changes-writers.',
	'/webhooks-mongo.',
	'/crash/webhooks.',
	'/database-parity.',
	'/access.',
	'/proposals.',
	'/review.',
	'/mail.',
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

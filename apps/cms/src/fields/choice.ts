import { valuesOf, type Vocabulary } from '@repo/types/vocabulary';
import type { Label } from '@repo/i18n';
import type { SelectField } from 'payload';

type ChoiceOptions = Omit<Extract<SelectField, { hasMany?: false }>, 'name' | 'type' | 'options' | 'hasMany'>;

const options = (vocabulary: Vocabulary) =>
	valuesOf(vocabulary).map((value) => ({ value, label: { ...(vocabulary[value] as Label) } }));

/** One value of a fixed vocabulary. */
export const choice = (name: string, vocabulary: Vocabulary, rest: ChoiceOptions = {}): SelectField => ({
	name,
	type: 'select',
	options: options(vocabulary),
	...rest,
});

/** Any number of values of a fixed vocabulary. */
export const choices = (name: string, vocabulary: Vocabulary, rest: ChoiceOptions = {}): SelectField =>
	({ name, type: 'select', hasMany: true, options: options(vocabulary), ...rest }) as SelectField;

import { personKinds, spokenLanguages } from '@repo/types/vocabulary';
import { choices } from '../../fields/choice.ts';
import { country } from '../../fields/place.ts';
import { composed } from '../../fields/publishing.ts';
import { joined, media, relation } from '../../fields/relation.ts';
import { localText, localTextarea } from '../../fields/text.ts';
import { content } from '../content.ts';

export const People = content({
	slug: 'people',
	admin: { useAsTitle: 'name', defaultColumns: ['name', 'title', 'organisation', 'kinds', '_status'] },
	fields: [
		{ name: 'name', type: 'text', required: true, maxLength: 120 },
		localText('title'),
		relation('organisation', 'organisations'),
		country(),
		choices('languages', spokenLanguages),
		localTextarea('bio', { maxLength: 1200 }),
		media('portrait'),
		{ name: 'contactable', type: 'checkbox', defaultValue: false },
		// Never public: messages are brokered.
		{ name: 'email', type: 'email' },
		choices('kinds', personKinds),
		composed,
		joined('columns', 'columns', 'author'),
	],
});

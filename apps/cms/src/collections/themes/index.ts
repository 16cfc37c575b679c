import { areas } from '@repo/types/vocabulary';
import { choice } from '../../fields/choice.ts';
import { day } from '../../fields/place.ts';
import { joined, media } from '../../fields/relation.ts';
import { richText } from '../../fields/rich-text.ts';
import { localList, localText, localTextarea } from '../../fields/text.ts';
import { content } from '../content.ts';
import { isCurrent, lookAgain } from './hooks/is-current.ts';
import { noteAfterChange, noteAfterDelete } from './hooks/note-current.ts';
import { refuseOverlap, validateEnd, validatePeriod } from './hooks/validate-period.ts';

export const Themes = content({
	slug: 'themes',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'area', 'currentFrom', 'currentUntil', '_status'] },
	custom: { checkAlone: refuseOverlap },
	hooks: { beforeChange: [lookAgain], afterChange: [noteAfterChange], afterDelete: [noteAfterDelete] },
	fields: [
		localText('title', { required: true, maxLength: 120 }),
		choice('area', areas, { required: true, index: true }),
		localTextarea('lead', { required: true, maxLength: 300 }),
		...richText('body'),
		media('image'),
		localList('questions', 'question'),
		{ ...day('currentFrom'), validate: validatePeriod },
		{ ...day('currentUntil'), validate: validateEnd },
		// True for exactly one published theme, whatever the periods leave uncovered.
		{
			name: 'isCurrent',
			type: 'checkbox',
			virtual: true,
			admin: { readOnly: true, position: 'sidebar' },
			hooks: { afterRead: [isCurrent] },
		},
		// What the log last heard of it.
		{
			name: 'isNotedCurrent',
			type: 'checkbox',
			hidden: true,
			access: { create: () => false, update: () => false },
			hooks: { beforeDuplicate: [() => null] },
		},
		joined('practices', 'practices', 'themes'),
		joined('testimonies', 'testimonies', 'themes'),
		joined('studies', 'studies', 'themes'),
		joined('conferences', 'conferences', 'themes'),
		joined('organisations', 'organisations', 'themes'),
		joined('news', 'news', 'themes'),
		joined('columns', 'columns', 'themes'),
	],
});

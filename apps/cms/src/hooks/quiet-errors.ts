import type { Config } from 'payload';

type Levels = NonNullable<Config['loggingLevels']>;

/** By the names of their classes: refusals of ours are part of a day's work, like Payload's own. */
export const quietErrors = { FieldRefused: 'info', StaleSave: 'info', TextsMoved: 'info' } as Record<
	string,
	'info'
> as Levels;

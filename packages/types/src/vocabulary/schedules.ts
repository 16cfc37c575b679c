import type { Vocabulary } from './vocabulary.ts';

/** What the clock shall do with a document. */
export const scheduleDirections = {
	publish: {
		en: 'Publish',
		sv: 'Publicera',
		da: 'Udgiv',
		nb: 'Publiser',
		fi: 'Julkaise',
		is: 'Birta',
	},
	unpublish: {
		en: 'Take off the site',
		sv: 'Ta bort från webbplatsen',
		da: 'Tag af webstedet',
		nb: 'Ta av nettstedet',
		fi: 'Poista sivustolta',
		is: 'Taka af vefnum',
	},
} as const satisfies Vocabulary;
export type ScheduleDirection = keyof typeof scheduleDirections;

/** Whether it still waits for its time, or could not be done when that came. */
export const scheduleStates = {
	waiting: {
		en: 'Waits for its time',
		sv: 'Väntar på sin tid',
		da: 'Venter på sin tid',
		nb: 'Venter på sin tid',
		fi: 'Odottaa aikaansa',
		is: 'Bíður síns tíma',
	},
	refused: {
		en: 'Could not be done',
		sv: 'Kunde inte göras',
		da: 'Kunne ikke gøres',
		nb: 'Kunne ikke gjøres',
		fi: 'Ei voitu tehdä',
		is: 'Tókst ekki',
	},
} as const satisfies Vocabulary;
export type ScheduleState = keyof typeof scheduleStates;

import type { FieldError } from './refusal.ts';

const inputOf = (path: string) => document.getElementById(`field-${path.replaceAll('.', '__')}`);

const mark = ({ path, message }: FieldError) => {
	const input = inputOf(path);
	const field = input?.closest<HTMLElement>('.field-type');
	if (!input || !field) return;
	input.setAttribute('aria-invalid', 'true');
	field.dataset.refused = message;
};

const unmark = ({ path }: FieldError) => {
	const input = inputOf(path);
	input?.removeAttribute('aria-invalid');
	delete input?.closest<HTMLElement>('.field-type')?.dataset.refused;
};

/**
 * Marks fields until what it gives is called, also those in tabs that are opened later. Payload's form has marks of its own,
 * but forgets them with the next letter typed anywhere, and shows none when a save that went by itself was refused.
 */
export const markFields = (errors: readonly FieldError[]): (() => void) => {
	const markAll = () => errors.forEach(mark);
	markAll();
	const observer = new MutationObserver(markAll);
	observer.observe(document.body, { childList: true, subtree: true });
	return () => {
		observer.disconnect();
		errors.forEach(unmark);
	};
};

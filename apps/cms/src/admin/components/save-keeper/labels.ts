import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { ClientField } from 'payload';

type Label = Parameters<typeof getTranslation>[0];

/** What the fields of a form are called, whatever rows and tabs they stand in. */
export const labelsOf = (fields: readonly ClientField[], i18n: I18nClient): Map<string, string> => {
	const labels = new Map<string, string>();
	const note = (each: ClientField) => {
		if (each.type === 'tabs') for (const tab of each.tabs) tab.fields.forEach(note);
		else if (each.type === 'row' || each.type === 'collapsible') each.fields.forEach(note);
		else if ('name' in each && 'label' in each && each.label)
			labels.set(each.name, String(getTranslation(each.label as Label, i18n as never)));
	};
	fields.forEach(note);
	return labels;
};

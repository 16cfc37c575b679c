import Builder from 'fast-xml-builder';
import { legalText } from './legal-text.ts';

/** An element: `@name` is an attribute, `#text` its text, any other name a child or a list of them. */
export interface XmlElement {
	[name: string]: XmlValue | readonly XmlValue[] | undefined;
}
export type XmlValue = string | XmlElement;

// No indentation: readers take the white space around a text for a part of it.
const builder = new Builder({
	attributeNamePrefix: '@',
	ignoreAttributes: false,
	suppressBooleanAttributes: false,
	suppressEmptyNode: true,
});

/** XML 1.0 in UTF-8. Texts may hold anything: what XML forbids is left out, the rest escaped. */
export const toXml = (root: XmlElement): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${legalText(builder.build(root))}`;

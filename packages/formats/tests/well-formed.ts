import { validateXML } from 'xmllint-wasm';

/** What libxml2 has against a text as XML; nothing where it is well-formed. */
export const xmlErrors = async (xml: string): Promise<string[]> => {
	const { errors } = await validateXML({ xml, normalization: 'c14n' });
	return errors.map(({ rawMessage }) => rawMessage);
};

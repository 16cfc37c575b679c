import type { Label } from '@repo/i18n';
import { words } from './words.ts';

/** What one row of a list is called ("Add step"). Keys as in `fields.ts`. */
export const rowNames: Record<string, Label> = {
	sources: words('source', 'källa', 'kilde', 'kilde', 'lähde', 'heimild'),
	questions: words('question', 'fråga', 'spørgsmål', 'spørsmål', 'kysymys', 'spurning'),
	actions: words('step', 'steg', 'trin', 'trinn', 'vaihe', 'skref'),
	outcomes: words('outcome', 'resultat', 'resultat', 'resultat', 'tulos', 'niðurstaða'),
	needsInPlace: words('requirement', 'förutsättning', 'forudsætning', 'forutsetning', 'edellytys', 'forsenda'),
	adapt: words('point', 'punkt', 'punkt', 'punkt', 'kohta', 'atriði'),
	keep: words('point', 'punkt', 'punkt', 'punkt', 'kohta', 'atriði'),
	adoptedBy: words('municipality', 'kommun', 'kommune', 'kommune', 'kunta', 'sveitarfélag'),
	programme: words('item', 'punkt', 'punkt', 'punkt', 'ohjelmakohta', 'dagskrárliður'),
	recordings: words('recording', 'inspelning', 'optagelse', 'opptak', 'tallenne', 'upptaka'),
	whatMattered: words('factor', 'faktor', 'faktor', 'faktor', 'tekijä', 'þáttur'),
	authors: words('author', 'författare', 'forfatter', 'forfatter', 'tekijä', 'höfundur'),
	keyFindings: words('finding', 'resultat', 'resultat', 'funn', 'tulos', 'niðurstaða'),
	origins: words('source', 'källa', 'kilde', 'kilde', 'lähde', 'heimild'),
	layout: words('block', 'block', 'blok', 'blokk', 'lohko', 'kubbur'),
	main: words('link', 'länk', 'link', 'lenke', 'linkki', 'tengill'),
	links: words('link', 'länk', 'link', 'lenke', 'linkki', 'tengill'),
	footer: words('group', 'grupp', 'gruppe', 'gruppe', 'ryhmä', 'flokkur'),
	socialLinks: words('account', 'konto', 'konto', 'konto', 'tili', 'reikningur'),
};

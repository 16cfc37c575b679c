/** Markup that is safe to send as it is. */
export class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Part = Html | string | number | false | undefined | readonly Part[];

const render = (part: Part): string => {
	if (part === false || part === undefined) return '';
	if (part instanceof Html) return part.text;
	if (typeof part === 'object') return part.map(render).join('');
	return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? '');
};

/** A tagged template that escapes everything but markup made by itself. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
	new Html(strings.map((text, index) => text + render(parts[index])).join(''));

/** Text in which `backticks` mark code. */
export const prose = (text: string | undefined): Html =>
	html`${(text ?? '').split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;

/* global addEventListener, document, DOMParser, location, window */
/**
 * In the pane beside an open text: shows the newest draft as soon as the desk has saved it, where the reader had scrolled
 * to. Only the desk may frame a preview, so whoever frames this page is the desk.
 */
const desk = window.parent;

const read = async () => {
	const response = await fetch(location.href, { cache: 'no-store' });
	if (response.status >= 500) return;
	const next = new DOMParser().parseFromString(await response.text(), 'text/html');
	document.title = next.title;
	for (const selector of ['main', 'header']) {
		const [old, fresh] = [document.querySelector(selector), next.querySelector(selector)];
		if (old && fresh && !old.isEqualNode(fresh)) old.replaceWith(document.adoptNode(fresh));
	}
	const theme = next.querySelector('.page')?.getAttribute('data-theme');
	document.querySelector('.page')?.toggleAttribute('data-theme', Boolean(theme));
	if (theme) document.querySelector('.page')?.setAttribute('data-theme', theme);
};

let reading = Promise.resolve();
let isAsked = false;

/** One at a time; what is saved meanwhile is read once more afterwards. */
const readSoon = () => {
	if (isAsked) return;
	isAsked = true;
	reading = reading.then(() => {
		isAsked = false;
		return read().catch(() => undefined);
	});
};

if (desk !== window) {
	addEventListener('message', ({ source, data }) => {
		if (source === desk && data?.type === 'payload-document-event') readSoon();
	});
	desk.postMessage({ type: 'payload-live-preview', ready: true }, '*');
}

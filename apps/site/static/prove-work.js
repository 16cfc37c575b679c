/* global document */
// Some work for the sender of a form, so that sending thousands costs something. ALTCHA, version 1: find the number that
// hashes with the salt to the challenge. Without this script the form works as well, for fewer proposals a day.

/** @typedef {{ algorithm: string, challenge: string, maxnumber: number, salt: string, signature: string }} Work */

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-work]');

/** @param {ArrayBuffer} buffer */
const hexOf = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {Work} work */
const solve = async ({ algorithm, challenge, maxnumber, salt, signature }) => {
	const encoder = new TextEncoder();
	for (let number = 0; number <= maxnumber; number += 1) {
		const hash = await crypto.subtle.digest(algorithm, encoder.encode(salt + number));
		if (hexOf(hash) === challenge) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
	}
	return '';
};

// Browsers hash for pages that come encrypted, or from this very machine.
if (form && globalThis.crypto?.subtle) {
	let isDone = false;
	const solving = solve(JSON.parse(form.dataset.work ?? '{}'))
		.then((solution) => form.querySelector('[name=altcha]')?.setAttribute('value', solution))
		.catch(() => undefined)
		.finally(() => {
			isDone = true;
			form.dataset.worked = 'true';
		});
	// Whoever is faster than the work waits for it.
	form.addEventListener('submit', (event) => {
		if (isDone) return;
		event.preventDefault();
		void solving.then(() => form.requestSubmit());
	});
}

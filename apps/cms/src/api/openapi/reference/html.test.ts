import { expect, test } from 'vitest';
import { html, prose } from './html.ts';

test('markup escapes what is put into it, and nothing twice', () => {
	const name = html`<b title="${'"'}">${'<script>&'}</b>`;
	expect(html`<p>${[name, ' ', 3]}${false}${undefined}</p>`.text).toBe(
		'<p><b title="&quot;">&lt;script&gt;&amp;</b> 3</p>',
	);
});

test('prose marks code and escapes both sides of it', () => {
	expect(prose('Say `a<b` & go').text).toBe('Say <code>a&lt;b</code> &amp; go');
	expect(prose(undefined).text).toBe('');
});

import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg.ts';

const clean = async (inner: string) =>
	(await cleanSvg(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`)))?.toString();

test('what draws stays', async () => {
	const drawing = await clean(
		'<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><path d="M0 0L9 9" fill="url(#g)" stroke-width="2"/><text x="1">Å &amp; Ö</text>',
	);
	expect(drawing).toContain('viewBox="0 0 9 9"');
	expect(drawing).toContain('<stop offset="0" stop-color="red">');
	expect(drawing).toContain('fill="url(#g)"');
	expect(drawing).toContain('d="M0 0L9 9"');
	expect(drawing).toContain('Å &amp; Ö');
});

test.each([
	['<script>evil()</script>'],
	['<script xlink:href="https://evil.example"/>'],
	['<path onclick="evil()" d="M0 0"/>'],
	['<path fill="url(https://evil.example/x)" d="M0 0"/>'],
	['<path style="fill:url( \'//evil.example\')" d="M0 0"/>'],
	['<path style="fill:u\\72l(//evil.example)" d="M0 0"/>'],
	['<style>@import "https://evil.example";</style>'],
	['<a href="javascript:evil()"><path d="M0 0"/></a>'],
	['<image href="https://evil.example/p.png"/>'],
	['<use href="https://evil.example/p.svg#x"/>'],
	['<feImage href="https://evil.example/p.png"/>'],
	['<foreignObject><iframe src="https://evil.example"></iframe></foreignObject>'],
	['<animate attributeName="href" to="javascript:evil()"/>'],
])('what runs or fetches goes: %s', async (part) => {
	expect(await clean(`<circle r="1"/>${part}`)).not.toMatch(/evil|script|on\w+=/i);
});

test('what is no drawing is nothing', async () => {
	expect(await cleanSvg(Buffer.from('<html><body>Hi</body></html>'))).toBeUndefined();
});

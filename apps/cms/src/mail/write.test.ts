import { locales } from '@repo/i18n';
import { mailKinds } from '@repo/types/vocabulary';
import { expect, test } from 'vitest';
import { writeLetter } from './write.ts';

const content = {
	kind: 'returned',
	language: 'sv',
	title: 'Rubrik',
	by: 'Aino',
	comment: 'Rad ett\n\nRad tre',
	links: ['https://desk.example/a?b=1&c="2"'],
} as const;

test.each(locales)('every kind of mail is complete in %s', (language) => {
	for (const kind of Object.keys(mailKinds) as (keyof typeof mailKinds)[]) {
		for (const by of ['Aino', null]) {
			const { html, subject, text } = writeLetter({ ...content, kind, language, by });
			// Whatever a stranger wrote is not sent to an address that a stranger gave.
			if (kind === 'proposal-received') expect(subject + text).not.toContain('Rubrik');
			else expect(subject).toContain('Rubrik');
			for (const part of [subject, text, html]) expect(part).not.toMatch(/[{}]|undefined|null/);
			expect(text).toContain('\n> Rad ett\n>\n> Rad tre\n');
		}
	}
});

test('a title of many lines, of nothing, or without an end still makes a subject', () => {
	expect(writeLetter({ ...content, title: 'Ett\r\n  två\u2028tre' }).subject).toBe('Återlämnad: Ett två tre');
	expect(writeLetter({ ...content, title: ' \n ' }).subject).toBe('Återlämnad: en text utan rubrik');
	expect(writeLetter({ ...content, title: null }).subject).toBe('Återlämnad: en text utan rubrik');
	expect(writeLetter({ ...content, title: 'x'.repeat(500) }).subject).toHaveLength('Återlämnad: '.length + 120);
	expect(writeLetter({ ...content, title: 'Om {name}', by: '{title}' }).text).toContain('{title} har läst ”Om {name}”');
});

test('what somebody wrote is text in the HTML, and links stay whole', () => {
	const { html } = writeLetter({ ...content, title: '<b>', by: '"&', comment: '</blockquote><img src=x onerror=y>' });
	expect(html).not.toMatch(/<b>|<img/);
	expect(html).toContain('&quot;&amp; har läst ”&lt;b&gt;”');
	expect(html).toContain('href="https://desk.example/a?b=1&amp;c=&quot;2&quot;"');
});

import type { Locale } from '@repo/i18n';
import type { MailKind } from '@repo/types/vocabulary';
import type { Letter } from './send.ts';
import { mailWords } from './words.ts';

/** Whoever proposed a practice has no login. */
export const isForProposer = (kind: MailKind) => kind.startsWith('proposal-');

export interface LetterContent {
	kind: MailKind;
	language: Locale;
	title: string | null;
	/** Whoever did it. */
	by: string | null;
	comment: string | null;
	/** What to open, most useful first. */
	links: readonly string[];
}

const longestTitle = 120;

/** One line of plain text, whatever somebody wrote as a title: no header of a mail is made of it. */
const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

const shortened = (text: string) =>
	text.length > longestTitle ? `${text.slice(0, longestTitle - 1).trimEnd()}…` : text;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** Lines of somebody's comment, marked as quoted. */
const quoted = (comment: string) => comment.split(/\r?\n/).map((line) => `> ${line}`.trimEnd());

/** The words of a mail, as plain text and as simple HTML that says the same. */
export const writeLetter = ({
	kind,
	language,
	title,
	by,
	comment,
	links,
}: LetterContent): Pick<Letter, 'subject' | 'text' | 'html' | 'language'> => {
	const { comment: commentWord, footer: deskFooter, greeting, kinds, proposalFooter, untitled } = mailWords[language];
	const footer = isForProposer(kind) ? proposalFooter : deskFooter;
	const { open, subject, what, whatUnnamed } = kinds[kind];
	const name = title === null ? '' : shortened(oneLine(title));
	const fill = (text: string) =>
		text.replaceAll(/\{(title|name)\}/g, (_match, key) => (key === 'name' ? oneLine(by ?? '') : name || untitled));
	const sentence = fill(by === null ? whatUnnamed : what);

	const text = [
		greeting,
		'',
		sentence,
		...(comment === null ? [] : ['', commentWord, ...quoted(comment)]),
		...(links.length === 0 ? [] : ['', open, ...links]),
		'',
		'-- ',
		footer,
		'',
	].join('\n');

	const html = [
		`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(fill(subject))}</title></head>`,
		'<body style="font-family:sans-serif;line-height:1.5;max-width:40em">',
		`<p>${escape(greeting)}</p><p>${escape(sentence)}</p>`,
		comment === null
			? ''
			: `<p>${escape(commentWord)}</p><blockquote style="margin-left:1em;white-space:pre-wrap">${escape(comment)}</blockquote>`,
		links.length === 0
			? ''
			: `<p>${escape(open)}<br>${links.map((link) => `<a href="${escape(link)}">${escape(link)}</a>`).join('<br>')}</p>`,
		`<p><small>${escape(footer)}</small></p></body></html>`,
	].join('');

	return { subject: fill(subject), text, html, language };
};

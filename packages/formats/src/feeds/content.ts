import { languageOf, libraryMessages, messages, subscribeWords, type Locale, type Tongued } from '@repo/i18n';
import { escapeUTF8 } from 'entities';
import type { FeedDocuments } from './entry.ts';
import { placeText, whenText } from '../meeting.ts';

interface Part {
	html: string;
	lang: Locale;
}

const paragraph = (text: string) => `<p>${escapeUTF8(text)}</p>`;

/** Collects the parts of a text, each in the language it is really in. */
const parts = (document: Tongued, locale: Locale) => {
	const found: Part[] = [];
	const add = (html: string, lang: Locale) => {
		found.push({ html, lang });
	};
	return {
		own: (html: string) => add(html, locale),
		plain: (path: string, text: string | null | undefined) => {
			if (text?.trim()) add(paragraph(text), languageOf(document, path, locale));
		},
		/** HTML of our own renderer, which needs no cleaning. */
		rich: (path: string, html: string | null | undefined, heading?: string) => {
			if (!html) return;
			if (heading) add(`<h2>${escapeUTF8(heading)}</h2>`, locale);
			add(html, languageOf(document, path, locale));
		},
		list: (heading: string, items: { path: string; text: string }[], tag: 'ul' | 'ol' = 'ul') => {
			const [first] = items;
			if (!first) return;
			add(`<h2>${escapeUTF8(heading)}</h2>`, locale);
			const rows = items.map(({ text }) => `<li>${escapeUTF8(text)}</li>`).join('');
			add(`<${tag}>${rows}</${tag}>`, languageOf(document, first.path, locale));
		},
		/** As one text in the language of its title; what is in another says so. */
		toHtml: (lang: Locale): string =>
			found.map((part) => (part.lang === lang ? part.html : `<div lang="${part.lang}">${part.html}</div>`)).join(''),
	};
};

type Parts = ReturnType<typeof parts>;
type Writers = { [C in keyof FeedDocuments]: (into: Parts, document: FeedDocuments[C], locale: Locale) => void };

const example = (into: Parts, locale: Locale, text = '') =>
	into.own(`<p><strong>${escapeUTF8(messages[locale].example)}.</strong> ${escapeUTF8(text)}</p>`);

const writers: Writers = {
	practices: (into, practice, locale) => {
		const t = messages[locale].practice;
		if (practice.composed) example(into, locale, t.composedText);
		into.plain('summary', practice.summary);
		into.rich('problem', practice.problemHtml, t.problem);
		const actions = (practice.actions ?? []).map(({ title, text }, index) => ({
			path: `actions.${index}.title`,
			text: [title.replace(/\.$/, ''), text].filter(Boolean).join('. '),
		}));
		into.list(t.did, actions, 'ol');
		into.rich('evidence.whatDidNotWork', practice.evidence?.whatDidNotWorkHtml, t.failed);
	},
	studies: (into, study, locale) => {
		const t = libraryMessages[locale].research;
		into.plain('summary', study.summary);
		const findings = (study.keyFindings ?? []).map(({ text }, index) => ({ path: `keyFindings.${index}.text`, text }));
		into.list(t.findings, findings);
		into.rich('relevanceForPractice', study.relevanceForPractice && paragraph(study.relevanceForPractice), t.relevance);
	},
	news: (into, item) => {
		into.plain('lead', item.lead);
		into.rich('body', item.bodyHtml);
	},
	columns: (into, column, locale) => {
		if (column.composed) example(into, locale, libraryMessages[locale].columns.composedText);
		into.plain('lead', column.lead);
		into.rich('body', column.bodyHtml);
	},
	conferences: (into, conference, locale) => {
		const t = libraryMessages[locale].conferences;
		if (conference.composed) example(into, locale);
		if (conference.state === 'cancelled') into.own(paragraph(t.cancelledText));
		if (conference.state === 'moved') into.own(paragraph(t.movedText));
		into.own(paragraph(`${whenText(conference, locale)}. ${placeText(conference.place, locale)}.`));
		into.plain('lead', conference.lead);
		into.rich('description', conference.descriptionHtml);
	},
	themes: (into, theme, locale) => {
		into.plain('lead', theme.lead);
		into.rich('body', theme.bodyHtml);
		const questions = (theme.questions ?? []).map(({ question }, index) => ({
			path: `questions.${index}.question`,
			text: question,
		}));
		into.list(messages[locale].themes.questions, questions);
	},
	// A copy in somebody's reader cannot be taken back, so the words stay with us.
	testimonies: (into, testimony, locale) => {
		if (testimony.composed) example(into, locale);
		into.own(paragraph(subscribeWords.lent[locale]));
	},
};

interface ContentOptions {
	locale: Locale;
	lang: Locale;
	siteUrl: string;
	/** Where the document is read, for links within it. */
	url: string;
}

/** Feeds have no base that every reader keeps to. Our renderer writes each address in double quotes. */
const absolute = (html: string, { siteUrl, url }: Pick<ContentOptions, 'siteUrl' | 'url'>): string =>
	html.replaceAll(' href="/', ` href="${siteUrl}/`).replaceAll(' href="#', ` href="${url}#`);

/** What a reader of the feed sees of a document. */
export const contentHtml = <C extends keyof FeedDocuments>(
	collection: C,
	document: FeedDocuments[C],
	options: ContentOptions,
): string => {
	const into = parts(document, options.locale);
	writers[collection](into, document, options.locale);
	return absolute(into.toHtml(options.lang), options);
};

import { differingMiddle } from './middle.ts';
import type { LanguageWords } from './words.ts';

interface ChangeProps {
	/** Nothing where nobody kept what the source said. */
	was: string | null;
	now: string;
	lang: string;
	words: LanguageWords;
}

/** The source before and after, with what differs marked. */
export const Change = ({ was, now, lang, words }: ChangeProps) => {
	const parts = differingMiddle(was ?? '', now);
	return (
		<dl>
			{was !== null && (
				<>
					<dt>{words.before}</dt>
					<dd lang={lang}>
						{parts.before}
						{parts.was && <del>{parts.was}</del>}
						{parts.after}
					</dd>
				</>
			)}
			<dt>{words.now}</dt>
			<dd lang={lang}>
				{was === null ? now : parts.before}
				{was !== null && parts.now && <ins>{parts.now}</ins>}
				{was !== null && parts.after}
			</dd>
		</dl>
	);
};

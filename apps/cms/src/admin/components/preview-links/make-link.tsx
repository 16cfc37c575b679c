import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { PreviewLinkWords } from './words.ts';

interface MakeLinkProps {
	words: PreviewLinkWords;
	onMake: (body: { days: number; note?: string }) => void;
}

const lifetimes = [1, 7, 30] as const;

/** Not a form: it stands inside that of the document. */
export const MakeLink = ({ words, onMake }: MakeLinkProps) => {
	const name = useId();
	const [days, setDays] = useState<number>(7);
	const [note, setNote] = useState('');
	const make = () => {
		onMake({ days, ...(note.trim() && { note: note.trim() }) });
		setNote('');
	};
	return (
		<div className="preview-links__make">
			<label htmlFor={`${name}-note`}>{words.note}</label>
			<input
				id={`${name}-note`}
				type="text"
				maxLength={120}
				value={note}
				onChange={({ target }) => setNote(target.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Enter') return;
					event.preventDefault();
					make();
				}}
			/>
			<label htmlFor={`${name}-days`}>{words.lifetime}</label>
			<select id={`${name}-days`} value={days} onChange={({ target }) => setDays(Number(target.value))}>
				{lifetimes.map((each) => (
					<option key={each} value={each}>
						{each === 1 ? words.day : words.days.replace('{count}', String(each))}
					</option>
				))}
			</select>
			<Button size="small" margin={false} buttonStyle="secondary" onClick={make}>
				{words.make}
			</Button>
		</div>
	);
};

import { Button, CopyToClipboard } from '@payloadcms/ui';

interface ShownOnceProps {
	/** Nothing where there is nothing to show. */
	value: string | undefined;
	words: { shownOnce: string; copied: string; done: string };
	onDone: () => void;
}

/** A key or a secret that is never shown again. */
export const ShownOnce = ({ value, words, onDone }: ShownOnceProps) => (
	<div role="status">
		{value !== undefined && (
			<div className="agency-panel__shown">
				<p>{words.shownOnce}</p>
				<code>{value}</code>
				<CopyToClipboard value={value} successMessage={words.copied} />
				<Button buttonStyle="secondary" size="small" margin={false} onClick={onDone}>
					{words.done}
				</Button>
			</div>
		)}
	</div>
);

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import type { SignInWords } from '../sign-in/words.ts';
import type { Security } from './requests.ts';

interface AgencySectionProps {
	agency: Security['agency'];
	/** Administrators, who know who is who. */
	mayUnlink: boolean;
	words: SignInWords;
	onUnlink: () => void;
}

const unlinking = 'agency-unlink';

/** Whether an account is linked to one at the agency; nothing where that is not offered. */
export const AgencySection = ({ agency, mayUnlink, words, onUnlink }: AgencySectionProps) => {
	const { openModal } = useModal();
	const { isLinked, name } = agency;
	if (name === null) return null;
	const fill = (text: string) => text.replace('{name}', name);
	return (
		<>
			<h3>{words.agencyLogin}</h3>
			<p>{fill(isLinked ? words.agencyLinked : words.agencyNotLinked)}</p>
			{isLinked && mayUnlink && (
				<Button buttonStyle="secondary" margin={false} onClick={() => openModal(unlinking)}>
					{words.unlink}
				</Button>
			)}
			<ConfirmationModal
				modalSlug={unlinking}
				heading={words.unlink}
				body={fill(words.unlinkHint)}
				onConfirm={onUnlink}
			/>
		</>
	);
};

import { useId } from 'react';

interface InputFieldProps {
	name: 'email' | 'password' | 'code';
	label: string;
	value: string;
	onChange: (value: string) => void;
	hint?: string;
	/** Beside a form of its own, which can be saved without it. */
	isOptional?: boolean;
}

const kinds = {
	email: { type: 'email', autoComplete: 'username' },
	password: { type: 'password', autoComplete: 'current-password' },
	// No number: a recovery code has letters.
	code: { type: 'text', autoComplete: 'one-time-code', autoCapitalize: 'none', spellCheck: false },
} as const;

/** One line of the forms for signing in, in the look of the admin's own fields. */
export const InputField = ({ name, label, value, onChange, hint, isOptional = false }: InputFieldProps) => {
	const hintId = useId();
	return (
		<div className="field-type text">
			<label className="field-label" htmlFor={`field-${name}`}>
				{label}
			</label>
			<input
				{...kinds[name]}
				id={`field-${name}`}
				name={name}
				value={value}
				required={!isOptional}
				// The field appears in answer to what was just sent.
				autoFocus={name === 'code' && !isOptional}
				aria-describedby={hint === undefined ? undefined : hintId}
				onChange={(event) => onChange(event.target.value)}
			/>
			{hint !== undefined && (
				<p className="sign-in__hint" id={hintId}>
					{hint}
				</p>
			)}
		</div>
	);
};

'use client';

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** Beside the new password, where it is one’s own that is changed. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
	const { id } = useDocumentInfo();
	const { user } = useAuth();
	const isChanging = useFormFields(([fields]) => fields['password'] !== undefined);
	if (!isChanging || user?.id !== id) return null;
	return <PasswordField autoComplete="current-password" field={{ ...field, required: true }} path={path} />;
};

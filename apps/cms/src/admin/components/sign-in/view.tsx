import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { Logo } from '../strips.tsx';
import { SignInForm } from './form.tsx';

/** The login page: Payload's own knows no second factor. */
export const SignInView = ({ initPageResult, searchParams }: AdminViewServerProps) => {
	const { req } = initPageResult;
	const asked = searchParams?.redirect;
	const next = getSafeRedirect({ fallbackTo: req.payload.config.routes.admin, redirectTo: asked ?? '' });
	if (req.user) redirect(next);
	return (
		<>
			<div className="login__brand">
				<Logo />
			</div>
			<SignInForm next={next} />
		</>
	);
};

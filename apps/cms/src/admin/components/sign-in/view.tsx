import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { message } from '../../../labels/messages.ts';
import { isRefusalReason, messageNameOf } from '../../../sign-in/openid/refusal.ts';
import { Logo } from '../strips.tsx';
import { SignInForm } from './form.tsx';

/** The login page: Payload's own knows no second factor, and no accounts of agencies. */
export const SignInView = ({ initPageResult, searchParams }: AdminViewServerProps) => {
	const { req } = initPageResult;
	const asked = searchParams?.redirect;
	const next = getSafeRedirect({ fallbackTo: req.payload.config.routes.admin, redirectTo: asked ?? '' });
	if (req.user) redirect(next);
	const { openIdName: agency } = req.payload.config.custom as { openIdName?: string };
	const outcome = agency === undefined ? undefined : searchParams?.openid;
	const notice = isRefusalReason(outcome) ? message(req, messageNameOf(outcome), { name: agency ?? '' }) : undefined;
	return (
		<>
			<div className="login__brand">
				<Logo />
			</div>
			<SignInForm next={next} agency={agency} notice={notice} isComingBack={outcome === 'continue'} />
		</>
	);
};

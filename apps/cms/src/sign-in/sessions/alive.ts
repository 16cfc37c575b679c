import { environment } from '../../environment.ts';

/** As Payload keeps it with the account. */
export interface Session {
	id: string;
	createdAt?: string | Date | null;
	expiresAt: string | Date;
}

const timeOf = (value: string | Date | null | undefined) => (value ? new Date(value).getTime() : 0);

/** When it ends though it is used. */
export const lastMoment = ({ createdAt }: Session): number => timeOf(createdAt) + environment.signIn.sessionMaxMs;

export const isAlive = (session: Session, now = Date.now()): boolean =>
	timeOf(session.expiresAt) > now && lastMoment(session) > now;

/** Every use moves the end, so the end tells of the last use. */
export const lastUsed = ({ expiresAt }: Session): number =>
	timeOf(expiresAt) - environment.signIn.sessionIdleSeconds * 1000;

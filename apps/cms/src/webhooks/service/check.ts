import { changeKinds } from '@repo/types/vocabulary';
import { Problem } from '../../api/problem.ts';
import { AddressRefused, findTarget, type AddressFault } from '../address/target.ts';
import type { ServiceContext } from './context.ts';

const faults: Record<AddressFault, string> = {
	'not-an-address': 'Must be an absolute address, such as https://agency.example/webhooks.',
	'not-https': 'Must start with https://.',
	credentials: 'Must not hold a name or a password: deliveries are signed instead.',
	port: 'Must use port 443 or 8443.',
	private: 'Leads into a private network; deliveries go to public addresses only.',
	'unknown-name': 'Its name could not be found.',
};

export const invalid = (path: string, message: string): Problem =>
	new Problem('invalid-data', { detail: `${path}: ${message}`, members: { errors: [{ path, message }] } });

export const checkUrl = async ({ rules }: ServiceContext, url: string): Promise<void> => {
	await findTarget(url, rules).catch((error: unknown) => {
		throw error instanceof AddressRefused ? invalid('url', faults[error.fault]) : error;
	});
};

export const checkTypes = ({ log }: ServiceContext, types: readonly string[]): void => {
	for (const type of types) {
		const [collection = '', kind] = type.split('.');
		if (!log.collections.has(collection)) throw invalid('types', `Nothing is told of ${collection}.`);
		if (kind !== undefined && !Object.hasOwn(changeKinds, kind)) throw invalid('types', `There is no kind ${kind}.`);
	}
};

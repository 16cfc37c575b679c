import type { Payload, Where } from 'payload';
import { notFound } from '../../api/problem.ts';
import type { ChangeLog } from '../../changes/index.ts';
import type { AddressRules } from '../address/target.ts';
import { deliveries, endpoints, type DeliveryRow, type EndpointRow } from '../rows.ts';
import type { Send } from '../send.ts';

/** Whoever manages endpoints: an agency its own, an administrator (no agency) everybody's. */
export interface Manager {
	agency?: string;
}

export interface ServiceContext {
	payload: Payload;
	log: Pick<ChangeLog, 'newest' | 'collections'>;
	rules: AddressRules;
	send: Send;
	/** Lets the worker look for what has become due. */
	wake: () => void;
}

/** What another agency has does not exist for this one. */
const within = ({ agency }: Manager): Where[] => (agency === undefined ? [] : [{ agency: { equals: agency } }]);

const findIn = async <Row>({ db }: Payload, collection: string, manager: Manager, id: string): Promise<Row> => {
	const where = { and: [{ id: { equals: id } }, ...within(manager)] };
	const row = await db.findOne<Row & { id: string }>({ collection, where });
	if (!row) throw notFound();
	return row;
};

export const findEndpoint = ({ payload }: ServiceContext, manager: Manager, id: string) =>
	findIn<EndpointRow>(payload, endpoints, manager, id);

export const findDelivery = ({ payload }: ServiceContext, manager: Manager, id: string) =>
	findIn<DeliveryRow>(payload, deliveries, manager, id);

import { newProposalSchema, type ProposalChallenge, type ProposalReceipt } from '@repo/types/contracts';
import { Router, type Request, type Response } from 'express';
import { v7 as uuidv7 } from 'uuid';
import { peerOf } from '../../http/peer.ts';
import { receiveProposal } from '../../proposals/receive.ts';
import { issuedAt, readTicket, statusTokenOf, ticketFor } from '../../proposals/secrets.ts';
import { proposalStatus, statusPage } from '../../proposals/status.ts';
import { isWorkDone, workFor } from '../../proposals/work.ts';
import { policies } from '../../quota/policies.ts';
import { tell, tooMany } from '../../quota/quota.ts';
import type { ApiContext } from '../context.ts';
import { onlyMethods, readOnly } from '../only-methods.ts';
import { notFound, Problem } from '../problem.ts';
import { readBodyAs } from '../input.ts';

/** Nobody fills in the form faster. */
const shortestMs = 3000;
const longestMs = 24 * 60 * 60 * 1000;

const refuseField = (path: string, message: string) =>
	new Problem('invalid-data', { detail: `${path}: ${message}`, members: { errors: [{ path, message }] } });

/** The id that the proposal shall have. */
const openTicket = (ticket: string): string => {
	const id = readTicket(ticket);
	if (id === undefined) throw refuseField('ticket', 'Must be one that this service gave out.');
	const ageMs = Date.now() - issuedAt(id);
	if (ageMs < shortestMs) throw refuseField('ticket', 'Was used within three seconds. Read the form, then send it.');
	if (ageMs > longestMs) throw refuseField('ticket', 'Is older than a day. Ask for a new one.');
	return id;
};

/** `/api/proposals`: anybody proposes a practice, and whoever has the link sees what becomes of it. */
export const proposalsApi = ({ payload, windows }: ApiContext): Router => {
	const api = Router();

	/** By address: an office shares it, and whoever did the work may send more. */
	const spend = (request: Request, response: Response, hasWorked: boolean) => {
		const policy = hasWorked ? policies.proposals : policies.proposalsWithoutWork;
		const spending = windows.spend(peerOf(request).network, policy, 1);
		tell(response, policy, spending);
		if (!spending.isAllowed) throw tooMany(request, policy, spending);
	};

	api.use((_request, response, next) => {
		response.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });
		next();
	});
	api.all('/', onlyMethods('POST'), async (request: Request, response: Response) => {
		const proposal = readBodyAs(request, newProposalSchema);
		const id = openTicket(proposal.ticket);
		const hasWorked = proposal.altcha !== undefined;
		if (proposal.altcha !== undefined && !(await isWorkDone(proposal.altcha, proposal.ticket))) {
			throw refuseField('altcha', 'Is not the work that was asked for with this ticket.');
		}
		spend(request, response, hasWorked);
		await receiveProposal(payload, id, proposal);
		const token = statusTokenOf(id);
		const receipt: ProposalReceipt = { token, page: statusPage(token, proposal.language) };
		response.status(201).location(`/api/proposals/${token}`).json(receipt);
	});
	api.all('/challenge', readOnly, async (_request: Request, response: Response) => {
		const ticket = ticketFor(uuidv7());
		const challenge: ProposalChallenge = { ticket, work: await workFor(ticket) };
		response.json(challenge);
	});
	api.all('/:token', readOnly, async (request: Request<{ token: string }>, response: Response) => {
		const status = await proposalStatus(payload, request.params.token);
		if (!status) throw notFound('There is no proposal with this link, or not any more.');
		response.json(status);
	});
	return api;
};

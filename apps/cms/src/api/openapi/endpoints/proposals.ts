import {
	newProposalSchema,
	proposalChallengeSchema,
	proposalReceiptSchema,
	proposalStatusSchema,
} from '@repo/types/contracts';
import { contract } from '../contract.ts';
import { json, sample, schemaOf, use, type Paths } from '../operation.ts';
import type { Schema } from '../schemas.ts';

export const proposalSchemas: Record<string, Schema> = {
	NewProposal: contract(newProposalSchema),
	ProposalChallenge: contract(proposalChallengeSchema),
	ProposalReceipt: contract(proposalReceiptSchema),
	ProposalStatus: contract(proposalStatusSchema),
};

export const proposalPaths: Paths = {
	'/api/proposals/challenge': {
		get: {
			operationId: 'get-proposal-challenge',
			tags: ['proposals'],
			summary: 'What a proposal is sent with',
			description: 'A ticket for one proposal, and some work (ALTCHA) that lets more of them be sent from one address.',
			responses: { '200': json('A ticket.', schemaOf('ProposalChallenge')), '429': use('TooManyRequests') },
			'x-codeSamples': [sample('A ticket', '/api/proposals/challenge')],
		},
	},
	'/api/proposals': {
		post: {
			operationId: 'create-proposal',
			tags: ['proposals'],
			summary: 'Propose a practice',
			description:
				'It becomes a draft that an editor reads. Name and address of its sender are never public. From one address 20 a day are taken, 5 of those without the work done.',
			requestBody: { required: true, content: { 'application/json': { schema: schemaOf('NewProposal') } } },
			responses: {
				'201': json('Received.', schemaOf('ProposalReceipt')),
				'400': use('BadRequest'),
				'409': { description: 'It has been received already.' },
				'413': use('BadRequest'),
				'415': use('BadRequest'),
				'429': use('TooManyRequests'),
			},
		},
	},
	'/api/proposals/{token}': {
		get: {
			operationId: 'get-proposal',
			tags: ['proposals'],
			summary: 'What becomes of a proposal',
			parameters: [
				{
					name: 'token',
					in: 'path',
					required: true,
					description: 'As it was given to its sender.',
					schema: { type: 'string' },
				},
			],
			responses: {
				'200': json('Where it stands.', schemaOf('ProposalStatus')),
				'404': use('NotFound'),
				'429': use('TooManyRequests'),
			},
		},
	},
};

/** Names of the interface stand between backticks: pages set them as code. */
export const en = {
	inShort: 'In short',
	address: 'Address',
	key: 'Key',
	keyNeedless: 'not needed to read',
	keyGives: 'for higher limits and webhooks',
	licence: 'Licence',
	licenceNote: 'not for voices',
	reference: 'Reference',
	referenceLink: 'All addresses and fields',
	terminal: 'Terminal',

	start: {
		title: 'Start in five minutes',
		lead: 'Paste the lines as they are. You need nothing but a terminal; Node.js for the third step.',
		ask: {
			title: 'Ask',
			text: 'Every collection answers in the same way. What is missing in your language comes in the next one of a fixed chain, and `_lang` says which one that is.',
		},
		narrow: {
			title: 'Narrow it down',
			text: 'Conditions, order and depth are parameters: here practices in Norway, the latest first, with what they point to filled in.',
		},
		client: {
			title: 'Let the client do the work',
			text: 'It turns the pages, waits when it is told to, and knows the types. Save these lines as `practices.mjs` and run `node practices.mjs`.',
			file: 'The package is not in the npm registry yet. Write to us, and you get the file that the first line installs.',
		},
		lookUp: {
			title: 'Look up the rest',
			text: 'The reference has every address, field and error, with an example of each. The same for machines is OpenAPI 3.1. GraphQL answers several questions in one.',
		},
	},

	recipes: {
		title: 'Recipes',
		mirror: {
			title: 'A copy in your intranet',
			text: 'In the folder of the third step, one command copies what you choose: one file per document and language. Run it again every night or every minute. It fetches what has changed and removes what is no longer public.',
			verify: '`verify` compares the copy with us and says what differs.',
		},
		byHand: {
			title: 'The same without our program',
			text: 'Fetch a whole collection as lines of JSON, and keep the cursor that comes with it. Then ask what has happened since. With `Prefer: wait=25` the answer waits until there is something to tell, with `Accept: text/event-stream` it goes on. An entry with a `reason` means that the document has to go; with `merged`, `mergedInto` says which one answers for it, and its id and addresses lead there.',
		},
		webhooks: {
			title: 'Be told at once',
			text: 'With a key you name an address of your own. For each change we send a signed message there (Standard Webhooks 1.0), and try again for three days. It says what happened to which document, never what stands in it.',
			receiver: 'The client checks the signature:',
		},
		calendar: {
			title: 'Conferences in your calendar',
			text: 'Subscribe to this address in any calendar program. Meetings that are moved or cancelled change there too. Narrow it with `country` or `theme`.',
		},
		newsletter: {
			title: 'News for your newsletter',
			text: 'Every kind of content has a feed, in six languages. `country` and `theme` narrow it.',
		},
		statistics: {
			title: 'Figures',
			text: 'Ask for municipalities and years. `.csv` is for spreadsheets, `.json` is JSON-stat 2.0. A missing figure is missing, never zero.',
		},
		catalogues: {
			title: 'Libraries and data portals',
			text: 'OAI-PMH 2.0 for libraries, DCAT-AP for data portals, SKOS for the concepts we file under.',
		},
	},

	keys: {
		title: 'Limits and keys',
		limits:
			'Calls without a key are counted by the network they come from; an office shares its part. Every answer says in `RateLimit` what is left. When nothing is, the answer is 429, and `Retry-After` says how long to wait.',
		gives:
			'A key is free. It lets you ask more often, whoever else asks from your network, and be told of changes by webhook.',
		get: 'Write to us: which agency, what for, and whom we reach when something breaks. You see the key once, so keep it where others do not see it. A new one can take its place while the old one still works.',
		write: 'Ask for a key',
		send: 'Send it with every call:',
	},

	terms: {
		title: 'Terms',
		away: 'The terms cannot be fetched right now. They are here again when the interface answers.',
		deprecated: 'Being phased out',
		nothingDeprecated: 'Nothing is being phased out at present.',
		until: (day: string) => `until ${day}`,
	},

	status: {
		title: 'Status',
		ready: 'The interface answers',
		unavailable: 'The interface is not ready',
		away: 'The interface does not answer',
		awayText: 'Try again in a minute. A copy goes on from where it was; nothing is lost.',
		version: 'Version',
		newestChange: 'Newest change',
		asked: 'Asked',
		in: (milliseconds: string) => `answer in ${milliseconds} ms`,
		note: 'Our server asks when the page is opened, at most every five seconds. Machines ask this address:',
	},
};

export type AgenciesMessages = typeof en;

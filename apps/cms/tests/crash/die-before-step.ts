import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

type Statement = string | { sql: string };
interface Command {
	commandName: string;
	command: Record<string, unknown>;
}

/** Calls the listener with each statement or command, right before it is on its way to the database. */
export const listen = (db: Payload['db'], onStep: (step: string) => void) => {
	if (db.name === 'mongoose') {
		const client = (db as unknown as MongooseAdapter).connection.getClient();
		client.on('commandStarted', ({ commandName, command }: Command) =>
			onStep(`${commandName} ${String(command[commandName])};`),
		);
		return;
	}
	// Every connection to the file is of this class.
	const connection = Object.getPrototypeOf((db as unknown as SQLiteAdapter).client) as SQLiteAdapter['client'];
	const execute = connection.execute as (this: unknown, statement: Statement) => Promise<unknown>;
	Object.assign(connection, {
		execute(this: unknown, statement: Statement) {
			onStep(typeof statement === 'string' ? statement : statement.sql);
			return execute.call(this, statement);
		},
	});
};

export interface Death {
	/** Start of the statement, or the command and its collection. */
	step: string;
	/** Which of them from now on, counted from 1. */
	nth?: number;
}

/** Ends this process as `kill -9` does, right before a step. On MongoDB the address has to say `monitorCommands=true`. */
export const dieBeforeStep = (db: Payload['db'], { step: awaited, nth = 1 }: Death): void => {
	let left = nth;
	listen(db, (step) => {
		if (!step.startsWith(awaited)) return;
		left -= 1;
		if (left === 0) process.kill(process.pid, 'SIGKILL');
	});
};

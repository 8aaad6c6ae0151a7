import { costOf as costOfAnswer } from '../cost';
import type { CountingProxy } from '../countingProxy';
import type { SandboxDesk } from '../desk';
import type { Rig } from '../rig';
import { send, type Answer, type SendOptions } from '../sender';

/** The one n8n and desk all cases share. */
export interface Context {
	rig: Rig;
	desk: SandboxDesk;
	/** Between n8n and desk: closed, the desk is down for n8n and for nobody else. */
	gate: CountingProxy;
}

export type GetContext = () => Context;

export async function post(
	{ rig }: Context,
	message: object | Buffer,
	options?: SendOptions,
): Promise<Answer> {
	return await send(rig.intakeUrl, rig.secrets.key, message, options);
}

/** Requests to the desk that a message cost until its sender was answered, all its tries together. */
export async function costOf({ rig }: Context, deliver: () => Promise<Answer>): Promise<number> {
	// What runs behind earlier answers is over by then.
	await rig.editor.settledExecutionIds();
	await rig.desk.forget();
	const begun = Date.now();
	return (await costOfAnswer(rig, await deliver(), begun)).answered;
}

/** The thread's tickets, and the articles that messages of ours made on the first of them. */
export async function threadOf(desk: SandboxDesk, key: string): Promise<{ tickets: any[]; articles: any[] }> {
	const tickets = await desk.agent.tickets('djbc_thread_key', key);
	const articles = tickets[0] ? await desk.agent.messages(tickets[0].id) : [];
	return { tickets, articles };
}

/** What the desk holds, without the customers' sessions and the like: two of these are equal when nothing was written. */
export async function everything(desk: SandboxDesk): Promise<unknown> {
	return await desk.control('GET', 'state');
}

/** For what a person should see in the log of a test run. */
export function tell(text: string): void {
	process.stdout.write(`    ${text}\n`);
}

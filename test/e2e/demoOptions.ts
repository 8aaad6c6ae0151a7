import { parseArgs } from 'node:util';
import type { Decision } from '../../nodes/setup';
import { decisionsOf } from '../commands/decisions';

export interface DemoOptions {
	help: boolean;
	stop: boolean;
	keep: boolean;
	/** Whether the vendors' webhooks and the desk that goes away are shown. */
	sources: boolean;
	decisions: ReadonlyMap<string, Decision>;
}

export const usage = `Usage:
  npm run demo                         shows all, in about four minutes once n8n is installed, writes a sample
                                       month's files to out/, and cleans up
  npm run demo -- --keep               leaves n8n and the desk running; prints addresses, logins, keys, what to paste
  npm run demo -- --stop               ends what --keep left running, and removes it
  npm run demo -- --without-sources    leaves out the vendors' own webhooks and the desk that goes away
  npm run demo -- --decide "NAME=switchOff|keep|adopt"
                                       decides a conflict that Setup found on a live Zammad; once for each
  npm run demo -- --help
The desk is a stand-in, or the live Zammad, for trials, of these variables: ZAMMAD_URL, ZAMMAD_TOKEN (an agent),
ZAMMAD_ADMIN_TOKEN; with ZAMMAD_GROUP all tickets go to that group; N8N_WEBHOOK_URL is where it reaches n8n here.
Exit codes:
  0  every expectation held
  1  something was not as expected, or failed
  2  nothing was sent: an option is wrong, a kept demo still runs, or a conflict waits for --decide
  3  nothing was sent: restart Zammad, then run it again`;

/** What `npm run demo -- …` asks for. @throws for what the usage does not know */
export function demoOptions(args: string[]): DemoOptions {
	const { values } = parseArgs({
		args,
		options: {
			help: { type: 'boolean', default: false },
			stop: { type: 'boolean', default: false },
			keep: { type: 'boolean', default: false },
			'without-sources': { type: 'boolean', default: false },
			decide: { type: 'string', multiple: true, default: [] },
		},
	});
	const { 'without-sources': without, decide, ...flags } = values;
	return { ...flags, sources: !without, decisions: decisionsOf(decide) };
}

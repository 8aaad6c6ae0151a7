import { setTimeout as sleep } from 'node:timers/promises';
import type { Steps } from '../progress';
import type { Rig } from '../rig';
import { quickInbox } from '../shippedWorkflows';
import { publishSources } from '../sourceWorkflows';
import { broughtIn, whileAway } from './away';
import { deliverAll, sourceTable } from './play';
import type { SourcePart } from './sourceCase';

const INBOX_WORKFLOW = quickInbox().id;

/**
 * Publishes 12 and the workflows of the sources, takes the desk away for a while, shows each source, and waits for what
 * came while the desk was away. Returns what is not as expected.
 *
 * @param channel where answers go out; null where the desk cannot tell n8n of messages
 * @param meanwhile runs while the inbox waits: its first try comes after a minute; publishes what sends answers
 */
export async function showSources(
	rig: Rig,
	steps: Steps,
	{ cases, away }: SourcePart,
	channel: { url: string } | null,
	meanwhile: (rig: Rig) => Promise<void>,
): Promise<string[]> {
	await steps.run('publishing 12 Inbox, and 13 to 17, one for each source', async () => {
		await rig.editor.activate(INBOX_WORKFLOW);
		await publishSources(rig);
		// Its first run makes the tables. Then it rests, or its requests would be counted among those of the sources.
		while ((await rig.editor.executionIds(INBOX_WORKFLOW)).length === 0) await sleep(200);
		await rig.editor.deactivate(INBOX_WORKFLOW);
	});
	const waiting = await whileAway(rig, steps, away);
	const there = await deliverAll(rig, steps, cases);
	await rig.editor.activate(INBOX_WORKFLOW);
	await meanwhile(rig);
	const back = await broughtIn(rig, steps, waiting, channel);
	console.log(`\n${sourceTable([...there.rows, ...back.rows])}\n`);
	return [...there.wrong, ...waiting.wrong, ...back.wrong];
}

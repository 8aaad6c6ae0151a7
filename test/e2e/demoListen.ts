import { countsOf, type Decision } from '../../nodes/setup';
import { inWords, Preparation } from './preparation';
import type { Steps } from './progress';
import { LISTENING_WORKFLOWS, listening, type Rig } from './rig';

/** Workflows by id, with the paths of their triggers. */
export type Listeners = Readonly<Record<string, string>>;

/**
 * Setup registers the addresses of listening workflows, since the integration's token may not; then they are published.
 * @param before those that are registered already
 */
export async function listen(
	rig: Rig,
	steps: Steps,
	decisions: ReadonlyMap<string, Decision>,
	names: string,
	workflows: Listeners = LISTENING_WORKFLOWS,
	before: Listeners = {},
): Promise<void> {
	const urlsOf = (of: Listeners) => Object.values(of).map((path) => `${rig.hooksUrl}/webhook/${path}`);
	const events = { urls: urlsOf({ ...before, ...workflows }), token: rig.secrets.webhookToken };
	const preparation = new Preparation(rig.desk, decisions, events);
	const items = (await preparation.plan()).filter(({ action }) => action !== 'same');
	await steps.run(`DJBC Setup: registering workflows ${names} at the desk`, (tell) =>
		preparation.apply(items, tell),
	);
	steps.say(inWords(countsOf(items)));
	await steps.run(`publishing ${names}`, async () => {
		for (const id of Object.keys(workflows)) await rig.editor.activate(id);
		for (const url of urlsOf(workflows)) await listening(url);
	});
}

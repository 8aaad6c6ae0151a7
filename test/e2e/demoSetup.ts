import { countsOf, type Decision } from '../../nodes/setup';
import type { Desk, SandboxDesk } from './desk';
import { inWords, Preparation, undecidedIn } from './preparation';
import type { Steps } from './progress';
import { giveRoles } from './staff';

/**
 * The demo's first part: plan, apply, verify. Null when the desk is ready, else the exit status: 1 not ready, 2 a
 * conflict is undecided, 3 a live Zammad has to be restarted first.
 */
export async function setUp(
	desk: Desk,
	steps: Steps,
	decisions: ReadonlyMap<string, Decision>,
): Promise<number | null> {
	const preparation = new Preparation(desk, decisions);
	for (const round of ['the desk', 'what is left']) {
		const items = await steps.run(`DJBC Setup: planning ${round}`, () => preparation.plan());
		steps.say(inWords(countsOf(items)));
		for (const { action, kind, name, decision } of items)
			if (action === 'conflict' && decision) steps.say(`conflict: ${kind} ${name}: ${decision}`);
		const undecided = undecidedIn(items);
		if (undecided.length > 0) {
			console.log(`\nUndecided; say what shall become of each, here too:\n  ${undecided.join('\n  ')}`);
			return 2;
		}
		const restart = await steps.run(`DJBC Setup: applying ${items.length} objects`, (tell) =>
			preparation.apply(items, tell),
		);
		if (!restart) break;
		if (desk.live) {
			console.log('\nAttributes were migrated: restart Zammad now, then run again: it goes on from here.');
			return 3;
		}
		await steps.run('restarting the desk, since attributes were migrated', () =>
			(desk as SandboxDesk).control('POST', 'restart', {}),
		);
	}
	await giveRoles(desk.admin, desk.agent);
	const { ok, problems, counts } = await steps.run(
		'DJBC Setup: verifying, with a ticket written and read',
		() => preparation.verify(),
	);
	steps.say(inWords(counts));
	if (ok) return null;
	const restart = problems.some(({ problem }) => problem === 'notRestarted');
	console.log(
		`\nThe desk is not ready:\n${problems.map(({ name, text, remedy }) => `  ${name}: ${text}. ${remedy}`).join('\n')}`,
	);
	return restart ? 3 : 1;
}

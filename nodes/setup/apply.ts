import type { Policy } from '../policy/document';
import type { Zammad } from '../zammad';
import type { EventAddresses } from './eventAddresses';
import { lacking, restartNow, SetupFailure } from './failure';
import type { Finding } from './kind';
import { kinds } from './kinds';
import { isUndecided, survey } from './plan';
import { keyOf, type Decision, type Outcome, type SetupItem } from './types';

/** What Apply says of an item. */
export interface AppliedItem extends SetupItem, Outcome {
	/** Columns were migrated with this item: nothing more is done before Zammad was restarted. */
	restart: boolean;
}

type Chosen = Pick<SetupItem, 'kind' | 'name'> & { decision: Decision | null };

/** A run of Apply: looks at the desk once, then carries out item by item in the given order. */
export interface ApplyRun {
	/**
	 * Safe to repeat, and after an end at any place.
	 *
	 * @throws {SetupFailure} `restart` once columns were migrated
	 * @throws {ZammadFailure} what the desk refuses
	 */
	apply(place: number): Promise<AppliedItem>;
}

/**
 * @param items of Plan, decisions filled in. What is to be done is found anew: the desk may have changed since.
 * @param events the addresses Plan was given
 * @throws {SetupFailure} before anything is written: `undecided`, `permission`, `unknownItem`
 */
export async function beginApply(
	zammad: Zammad,
	policy: Policy,
	items: readonly Chosen[],
	events?: EventAddresses,
): Promise<ApplyRun> {
	const { context, findings } = await survey(zammad, policy, events);
	const byKey = new Map(findings.map((finding) => [keyOf(finding.item), finding]));
	const steps = items.map((item) => ({ finding: findingOf(byKey, item), decision: item.decision }));
	refuseUndecided(steps);
	await refuseWithoutPermission(zammad, steps);
	const lastAttribute = steps.findLastIndex(({ finding }) => finding.item.kind === 'attribute');
	let restart = false;
	return {
		async apply(place) {
			if (restart) throw restartNow();
			const { finding, decision } = steps[place]!;
			const outcome = await finding.carryOut(decision);
			if (place === lastAttribute && context.migration.needed) {
				await zammad.setup.attributes.migrate();
				restart = context.migration.restart;
			}
			return { ...finding.item, decision, ...outcome, restart };
		},
	};
}

interface Step {
	finding: Finding;
	decision: Decision | null;
}

/** An item of an older plan may be settled by now: a trigger switched off is listed no more. */
function findingOf(byKey: ReadonlyMap<string, Finding>, item: Chosen): Finding {
	const finding = byKey.get(keyOf(item));
	if (finding) return finding;
	if (item.decision !== null) return settled(item);
	throw new SetupFailure(
		'unknownItem',
		`${item.kind} ${item.name} is not part of this policy`,
		'Give Apply the items of Plan, made with the same policy.',
	);
}

const settled = (item: Chosen): Finding => ({
	item: {
		...item,
		action: 'same',
		differs: [],
		reason: 'settled since it was planned',
		choices: [],
		id: null,
	},
	carryOut: () => Promise.resolve({ done: 'same', id: null }),
});

function refuseUndecided(steps: readonly Step[]): void {
	const open = steps.filter(({ finding, decision }) => isUndecided({ ...finding.item, decision }));
	if (open.length === 0) return;
	const names = open.map(({ finding: { item } }) =>
		item.choices.length > 0
			? `${keyOf(item)} (${item.choices.join(' or ')})`
			: `${keyOf(item)} (${item.reason})`,
	);
	throw new SetupFailure(
		'undecided',
		`${open.length} conflict(s) are undecided: ${names.join('; ')}`,
		'Put one of the choices into the field decision of each of these items. Nothing was written.',
	);
}

async function refuseWithoutPermission(zammad: Zammad, steps: readonly Step[]): Promise<void> {
	const written = kinds.filter(({ kind }) =>
		steps.some(({ finding: { item } }) => item.kind === kind && item.action !== 'same'),
	);
	const missing: string[] = [];
	for (const { permission, mayWrite } of written) if (!(await mayWrite(zammad))) missing.push(permission);
	if (missing.length > 0) throw lacking(missing);
}

import type { Policy } from '../policy/document';
import { type Zammad, ZammadFailure } from '../zammad';
import { checkAddresses, NO_ADDRESSES, type EventAddresses } from './eventAddresses';
import { lacking } from './failure';
import { Ids, idSources } from './ids';
import type { Finding, SetupContext } from './kind';
import { kinds } from './kinds';
import { type Decision, DECISIONS, type SetupItem } from './types';

/** What a desk lacks, object by object, in the order of applying. */
export interface Survey {
	context: SetupContext;
	findings: Finding[];
}

/**
 * Reads the desk and compares it with the policy. Writes nothing.
 *
 * @param events addresses to register; none without
 * @throws {SetupFailure} naming every permission that the token lacks to read, or an address that cannot be registered
 * @throws {ZammadFailure}
 */
export async function survey(
	zammad: Zammad,
	policy: Policy,
	events: EventAddresses = NO_ADDRESSES,
): Promise<Survey> {
	checkAddresses(events);
	const missing: string[] = [];
	const needing = async <T>(permission: string, read: () => Promise<T>): Promise<T | null> => {
		try {
			return await read();
		} catch (error) {
			if (!(error instanceof ZammadFailure) || error.kind !== 'permission') throw error;
			missing.push(permission);
			return null;
		}
	};
	const context: SetupContext = {
		zammad,
		policy,
		ids: new Ids(),
		events,
		migration: { needed: false, restart: false },
	};
	for (const { permission, read } of idSources) await needing(permission, () => read(zammad, context.ids));
	const findings: Finding[] = [];
	for (const kind of kinds) {
		findings.push(...((await needing(kind.permission, () => kind.survey(context))) ?? []));
	}
	if (missing.length > 0) throw lacking(missing);
	return { context, findings };
}

/** @param decisions by name of the object, or by kind and name as in `trigger auto reply` */
export function decided(item: SetupItem, decisions: ReadonlyMap<string, Decision> = new Map()): SetupItem {
	const given = decisions.get(`${item.kind} ${item.name}`) ?? decisions.get(item.name);
	return given !== undefined && item.choices.includes(given) ? { ...item, decision: given } : item;
}

export const isUndecided = ({ action, choices, decision }: SetupItem): boolean =>
	action === 'conflict' && (decision === null || !choices.includes(decision));

export const isDecision = (text: unknown): text is Decision => DECISIONS.includes(text as Decision);

export type Counts = Record<SetupItem['action'] | 'undecided', number>;

export function countsOf(items: readonly SetupItem[]): Counts {
	const counts: Counts = { create: 0, change: 0, same: 0, foreign: 0, conflict: 0, undecided: 0 };
	for (const item of items) {
		counts[item.action] += 1;
		if (isUndecided(item)) counts.undecided += 1;
	}
	return counts;
}

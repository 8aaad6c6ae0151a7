import type { ClockState } from '../types';
import type { Memory } from './memory';
import { isReal } from './play';
import type { ClockRecord, Cycle } from './types';

const VOID: readonly string[] = ['no_request', 'out_of_scope', 'merged', 'recounted'];

/** A cycle as others read it: which promise governs (CLK-5), and whether it was kept (CLK-2). */
export function recordOf(
	cycle: Cycle,
	{ children, without }: Pick<Memory, 'children' | 'without'>,
): ClockRecord {
	const { stages, receivedAt } = cycle;
	const escalation = governedBy(cycle, children);
	const direct = stages[0]!;
	const stage = escalation === null ? direct : stages[1]!;
	const end = without && cycle.end ? { ...cycle.end, cause: without } : cycle.end;
	const merged = without === 'merged' && !end;
	return {
		cycle: cycle.cycle,
		rule: stage.rule,
		calendar: stage.calendar,
		status: stage.status,
		receivedAt,
		dueAt: stage.dueAt,
		stoppedAt: end?.at ?? null,
		articleId: end?.articleId ?? null,
		state: merged ? 'void' : stateOf(end, stage.dueAt, without),
		cause: merged ? 'merged' : (end?.cause ?? null),
		lateTriage: escalation !== null && escalation > direct.dueAt,
		policyVersion: cycle.policyVersion,
		policyHash: cycle.policyHash,
		keyLag: cycle.keyLag,
		directDueAt: escalation === null ? null : direct.dueAt,
	};
}

/**
 * When the escalation was sent that makes the second promise govern, or null. It has to be real (a child ticket with
 * a named unit that runs or was answered), sent while the cycle ran; and a user who was answered before the unit had
 * answered was answered without it: then the direct promise holds, with its original due time (CLK-5, A13).
 */
function governedBy({ stages, receivedAt, end }: Cycle, children: Memory['children']): string | null {
	if (stages.length < 2) {
		return null;
	}
	const inCycle = children.filter(
		(child) => isReal(child) && child.at >= receivedAt && (!end || child.at <= end.at),
	);
	const withUnit = inCycle.filter(
		({ answeredAt }) => end?.cause !== 'answer' || (answeredAt !== null && answeredAt <= end.at),
	);
	return withUnit.map(({ at }) => at).sort()[0] ?? null;
}

function stateOf(end: Cycle['end'], dueAt: string, without: Memory['without']): ClockState {
	if (!end) {
		return without ? 'none' : 'running';
	}
	if (VOID.includes(end.cause)) {
		return 'void';
	}
	const isMet = end.at <= dueAt;
	return end.cause === 'withdrawn' && isMet ? 'void' : isMet ? 'met' : 'breached';
}

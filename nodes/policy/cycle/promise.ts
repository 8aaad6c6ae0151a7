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
	const { stages } = cycle;
	const escalation = governedBy(cycle, children);
	const [direct] = stages;
	const stage = escalation === null ? direct : stages[1];
	if (!direct || !stage) {
		return { ...WITHOUT_CLOCK, ...identity(cycle) };
	}
	const end = without && cycle.end ? { ...cycle.end, cause: without } : cycle.end;
	const merged = without === 'merged' && !end;
	return {
		...identity(cycle),
		rule: stage.rule,
		calendar: stage.calendar,
		status: stage.status,
		dueAt: stage.dueAt,
		stoppedAt: end?.at ?? null,
		articleId: end?.articleId ?? null,
		state: merged ? 'void' : stateOf(end, stage.dueAt, without),
		cause: merged ? 'merged' : (end?.cause ?? null),
		lateTriage: escalation !== null && escalation > direct.dueAt,
		directDueAt: escalation === null ? null : direct.dueAt,
	};
}

/** A message that was promised nothing (1.6: no clock, state `none`). */
const WITHOUT_CLOCK = {
	rule: '',
	calendar: '',
	status: null,
	dueAt: null,
	stoppedAt: null,
	articleId: null,
	state: 'none',
	cause: null,
	lateTriage: false,
	directDueAt: null,
} as const;

function identity({ cycle, receivedAt, policyVersion, policyHash, keyLag }: Cycle) {
	return { cycle, receivedAt, policyVersion, policyHash, keyLag };
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

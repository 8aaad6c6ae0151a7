import type { Policy } from '../document';
import { stopRowOf, type Stopper } from '../schema/stops';
import type { CategoryCode } from '../types';
import { isHolding } from './holding';
import type { ClockEvent, MessageEvent, StopCause, StopDecision } from './types';

/** What an event is for one stopper: it stops and how, or why it does not. */
type Verdict = { cause: StopCause; at: string } | { no: StopDecision['kind']; why: string };

/**
 * Whether an event stops a clock of this rule, and the instant that counts (catalogue 1.6, CLK-1). Never throws; a
 * rule the policy does not know is stopped by nothing.
 */
export function stopOf(policy: Policy, rule: string, event: ClockEvent): StopDecision {
	const row = stopRowOf(policy.stops, rule);
	if (!row) {
		return {
			stops: false,
			at: null,
			kind: null,
			reason: `The policy has no stop for rule ${rule}.`,
			status: null,
			trace: [],
		};
	}
	const founded = { status: row.status, trace: [...row.trace] };
	const verdicts = row.stoppers
		.filter((stopper) => isFor(stopper, 'category' in event ? event.category : null))
		.map((stopper) => verdictOf(policy, stopper, event))
		.filter((verdict) => verdict !== null);
	const stop = verdicts.find((verdict) => 'cause' in verdict);
	if (stop && 'cause' in stop) {
		return {
			stops: true,
			at: stop.at,
			kind: stop.cause,
			reason: `Stopped by ${inWords[stop.cause] ?? stop.cause}.`,
			...founded,
		};
	}
	const refusal = verdicts.find((verdict) => 'no' in verdict);
	return {
		stops: false,
		at: null,
		kind: refusal && 'no' in refusal ? refusal.no : null,
		reason: `${refusal && 'no' in refusal ? refusal.why : 'It moves no clock'}. This one waits for ${row.waitsFor}.`,
		...founded,
	};
}

/** What a human public message is: as marked with it, or else as its text says (CLK-1). */
export function replyKindOf(policy: Policy, message: MessageEvent): NonNullable<MessageEvent['replyKind']> {
	if (message.replyKind) {
		return message.replyKind;
	}
	if (isRealNotice(message)) {
		return 'escalation_notice';
	}
	return message.text && isHolding(policy, message.text) ? 'holding' : 'answer';
}

/** A notice tells of a child ticket with a named unit, and its text names the number (A11). */
function isRealNotice({ escalation }: MessageEvent): boolean {
	return !!escalation && escalation.unit !== null && escalation.unit !== '' && escalation.numberInText;
}

/** Whether a stopper is for tickets of that category; one not known is among none. */
export function isFor({ onlyFor, notFor }: Stopper, category: CategoryCode | null | undefined): boolean {
	const among = (codes: readonly string[]) =>
		codes.some((code) => category === code || category?.startsWith(`${code}::`));
	return (!onlyFor || among(onlyFor)) && !(notFor && among(notFor));
}

/** Null: the stopper has nothing to do with such an event. */
function verdictOf(policy: Policy, stopper: Stopper, event: ClockEvent): Verdict | null {
	if (stopper.on === 'message' && event.kind === 'message') {
		return ofMessage(policy, stopper, event);
	}
	if (stopper.on === 'attributes' && event.kind === 'attributes') {
		return ofAttributes(stopper, event);
	}
	if (stopper.on === 'call' && event.kind === 'call') {
		return { cause: 'call', at: event.at };
	}
	return stopper.on === 'feedback' && event.kind === 'feedback' ? { cause: 'feedback', at: event.at } : null;
}

function ofMessage(policy: Policy, stopper: Stopper & { on: 'message' }, message: MessageEvent): Verdict {
	if (message.author === 'automatic') {
		return { no: 'automatic', why: 'An automatic message never stops a clock' };
	}
	if (message.internal) {
		return { no: 'internal', why: 'An internal note never stops a clock' };
	}
	if (stopper.from === 'echo' && !message.echo) {
		return { no: null, why: 'A message in our mirror alone does not reach the user' };
	}
	if (stopper.as === 'number' && message.externalNumberInText !== true) {
		return { no: null, why: 'It does not carry the number of the other system' };
	}
	const kind = replyKindOf(policy, message);
	if (kind === 'no_request') {
		return { no: 'no_request', why: 'Marked as holding no request' };
	}
	if (kind === 'holding' && !stopper.holding) {
		return { no: 'holding', why: 'It only asks to wait' };
	}
	if (kind === 'escalation_notice' && stopper.as === 'answer') {
		if (!stopper.notice) {
			return { no: 'notice', why: 'A notice of the escalation is not enough here' };
		}
		return isRealNotice(message)
			? { cause: 'notice', at: message.at }
			: { no: 'notice', why: 'No child ticket with a named unit, or its number is not in the text' };
	}
	return { cause: stopper.as, at: message.at };
}

function ofAttributes(
	{ names, instant, as }: Stopper & { on: 'attributes' },
	{ values, at }: ClockEvent & { kind: 'attributes' },
): Verdict {
	const missing = names.filter((name) => typeof values[name] !== 'string' || values[name].trim() === '');
	if (missing.length > 0) {
		return { no: null, why: `Not recorded yet: ${missing.join(', ')}` };
	}
	if (instant === 'saved') {
		return { cause: as, at };
	}
	const typed = Date.parse(String(values[names[0]!]));
	if (Number.isNaN(typed)) {
		return { no: null, why: `No instant in ${names[0]}` };
	}
	return typed > Date.parse(at)
		? { no: null, why: `The time in ${names[0]} lies after its keying (A43)` }
		: { cause: as, at: new Date(typed).toISOString() };
}

const inWords: Partial<Record<StopCause, string>> = {
	answer: 'a human answer',
	notice: 'the notice of a real escalation with its number',
	response: 'a response in the group',
	number: 'the number of the other system being given',
	call: 'the call-back',
	feedback: 'the feedback to the user',
	letter: 'number and date of the letter being recorded',
	report: 'the report being delivered',
};

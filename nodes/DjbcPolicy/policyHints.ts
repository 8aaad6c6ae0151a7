import type { IExecuteFunctions } from 'n8n-workflow';

import { coverOf } from '../policy/clock/cover';
import type { Policy } from '../policy/document';
import type { PolicyInForce } from '../policy/overlay/policyFrom';

const told = new WeakMap<object, Set<string>>();

/** A warning in the editor's output pane, once per run of a node however many items meet it. */
export function hintOnce(context: IExecuteFunctions, message: string): void {
	const messages = told.get(context) ?? new Set();
	if (messages.has(message)) return;
	told.set(context, messages.add(message));
	context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
}

export function hintLeftOut(context: IExecuteFunctions, problems: PolicyInForce['problems']): void {
	if (problems.length === 0) return;
	const listed = problems.map(({ path, message }) => `${path} ${message}`).join('; ');
	hintOnce(context, `The policy goes on without ${problems.length} invalid row(s): ${listed}`);
}

/** From 60 days before a calendar ends, since after its last date no clock can be computed (catalogue 6.2). */
export function hintCover(context: IExecuteFunctions, policy: Policy, now: number): void {
	const ending = new Map<string, string[]>();
	for (const { calendar, lastDate, warning } of coverOf(policy, now)) {
		if (warning) ending.set(lastDate, [...(ending.get(lastDate) ?? []), calendar]);
	}
	for (const [lastDate, calendars] of ending) {
		hintOnce(
			context,
			`The policy knows working days up to ${lastDate} only (${calendars.join(', ')}). Enter what follows before messages come that are due later.`,
		);
	}
}

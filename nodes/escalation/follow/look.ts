import type { Save } from '../../clocks';
import { localMinute } from '../../policy/localTime';
import { stateOf } from '../../intake/thread';
import type { Child } from '../../policy/cycle/memory';
import type { Policy } from '../../policy/document';
import { zoneOf } from '../../policy/officeZone';
import { isRestrictedCategory, restrictedGroups, restrictedTickets } from '../../policy/restrictedGroups';
import type { RankCode } from '../../policy/types';
import type { Ticket } from '../../zammad';

import { Side } from './side';
import { isWish } from './wanted';
import type { EscalationDesk, EscalationSight, EscalationState, FollowRules, Given, Refusal } from './types';

/** One escalation as it is looked at: the child and its parent, with all that the look changes of them. */
export class Look {
	readonly policy: Policy;
	readonly child: Side;
	readonly parent: Side;
	/** The child's. */
	readonly number: string;
	/** Where the wish stands: the child or, where it is the only one that runs, the parent. */
	asked: Side;
	readonly saw = new Set<EscalationSight>();
	readonly refused = new Set<Refusal>();
	/** Whether the clock ran when the look began. */
	readonly ran: boolean;

	constructor(
		readonly desk: EscalationDesk,
		readonly rules: FollowRules,
		tickets: { child: Ticket; parent: Ticket },
		readonly now: number,
		readonly given: Given | null = null,
	) {
		this.policy = rules.policy;
		this.child = new Side(desk.zammad, this.policy, tickets.child, now);
		this.parent = new Side(desk.zammad, this.policy, tickets.parent, now);
		this.asked = this.child;
		this.number = tickets.child.number;
		this.ran = this.runs;
	}

	/** One whose due time no calendar covers has no clock and goes on until it is closed. */
	get runs(): boolean {
		const { current } = this.child;
		return current?.state === 'running' || (current?.rule === '' && !this.isClosed);
	}

	/** When the escalation, or its last reopening, was sent: ms. */
	get start(): number {
		return Date.parse(this.child.current?.receivedAt ?? this.child.ticket.created_at);
	}

	/** Names what belongs to this time of the escalation. */
	mark(what: string): string {
		return `${what}-${this.number}-${this.child.current?.cycle ?? 0}`;
	}

	/** What the parent's clock remembers of it (CLK-5). */
	get entry(): Child | null {
		return this.parent.clocks.memory.children.findLast(({ number }) => number === this.number) ?? null;
	}

	get unit(): string {
		return this.child.text('djbc_unit');
	}

	get unitLabel(): string {
		return this.policy.units[this.unit]?.label ?? 'Unit';
	}

	/** The rank in force, by its clock: nobody may change that (CLK-9). */
	get rank(): RankCode | null {
		const rule = this.child.current?.rule;
		const ranks = Object.entries(this.policy.ranks.ranks) as Array<[RankCode, { rule: string }]>;
		return ranks.find(([, one]) => one.rule === rule)?.[0] ?? null;
	}

	/** Ethics or crime: ends by its letter only, and never by us (ESC-6). */
	get byLetter(): boolean {
		return isRestrictedCategory(this.child.text('djbc_category'));
	}

	isRestrictedGroup(group: string): boolean {
		return restrictedGroups(this.further)(group);
	}

	/** Nothing of the text of either goes to the other, or anywhere (CONF-2). */
	get restricted(): boolean {
		const isRestricted = restrictedTickets(this.further);
		return [this.child, this.parent].some((side) =>
			[side.ticket.group, side.text('group')].some((group) =>
				isRestricted({ group, djbc_category: side.text('djbc_category') }),
			),
		);
	}

	private get further(): readonly string[] {
		return [...this.rules.restrictedGroups, this.rules.restrictedGroup];
	}

	/** As agents of the parent's office read a time. */
	local(at: number | string): string {
		const iso = typeof at === 'string' ? at : new Date(at).toISOString();
		return localMinute(iso, zoneOf(this.policy, this.parent.ticket.djbc_office));
	}

	/** A wish that was carried out or refused is emptied with what came of it. */
	get wish(): string {
		return this.asked.text('djbc_request');
	}

	/** When and by whom the wish was made. */
	async wishSave(): Promise<Save | undefined> {
		return (await this.asked.saves.of('djbc_request')).findLast(({ to }) => isWish(to));
	}

	/** @param on where it was asked for: there its agent reads why not */
	refuse(reason: Refusal, note: string, on: Side = this.child): void {
		this.refused.add(reason);
		on.note(on === this.parent ? `Eskalasi ${this.number}: ${note}` : note);
	}

	get isClosed(): boolean {
		return stateOf({ ...this.child.ticket, state: this.child.text('state') }) === 'closed';
	}

	state(): EscalationState {
		const current = this.child.current;
		const completed =
			(current?.cause === 'feedback' || current?.cause === 'letter') && current.stoppedAt !== null;
		const instant = (name: string) => this.child.text(name) || null;
		return {
			childId: this.child.ticket.id,
			childNumber: this.number,
			parentId: this.parent.ticket.id,
			parentNumber: this.parent.ticket.number,
			unit: this.unit || null,
			cycle: current?.cycle ?? 0,
			rank: this.rank,
			dueAt: current?.dueAt ?? null,
			handedOver: instant('djbc_unit_understood_at') !== null,
			understoodAt: instant('djbc_unit_understood_at'),
			answeredAt: instant('djbc_unit_answered_at'),
			completed,
			completedAt: completed ? current.stoppedAt : null,
			cancelled: current?.cause === 'withdrawn' || this.entry?.cancelledAt != null,
			restricted: this.restricted,
		};
	}
}

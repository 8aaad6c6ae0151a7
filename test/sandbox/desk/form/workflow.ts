import type { Desk } from '../desk';
import { Refusal } from '../refusal';
import type { Caller } from '../rights';
import type { SetupRow } from '../setup/kind';
import type { ClassName, Element } from './elements';

/** Core workflows over a form: which match, and what they do to its fields (zammad-api 2.3, 7.3; recordings 09, 17). */

export interface FormState {
	restrict_values: Record<string, string[]>;
	visibility: Record<string, string>;
	mandatory: Record<string, boolean>;
	readonly: Record<string, boolean>;
	select: Record<string, unknown>;
	fill_in: Record<string, unknown>;
	matched_workflows: number[];
	rerun_count: number;
}

export interface FormInput {
	className: ClassName;
	screen: string;
	/** What is stored, without own changes; null on a form for a new record. */
	saved: Record<string, unknown> | null;
	/** What the form holds, ids and own attributes. Workflows take values out of it and put others in. */
	params: Record<string, unknown>;
	elements: readonly Element[];
	values: Record<string, string[]>;
}

type Rule = Record<string, unknown>;

const texts = (value: unknown): string[] =>
	(Array.isArray(value) ? value : [value])
		.filter((one) => one !== undefined && one !== null && one !== '')
		.map(String);

const CONDITIONS: Record<string, (held: string[], wanted: string[]) => boolean> = {
	is: (held, wanted) => held.some((one) => wanted.includes(one)),
	'is not': (held, wanted) => held.length === 0 || held.some((one) => !wanted.includes(one)),
	'is set': (held) => held.length > 0,
	'not set': (held) => held.length === 0,
	contains: (held, wanted) => held.some((one) => wanted.includes(one)),
	'contains not': (held, wanted) => held.length === 0 || held.some((one) => !wanted.includes(one)),
	'contains all': (held, wanted) => wanted.every((one) => held.includes(one)),
	'contains all not': (held, wanted) => wanted.every((one) => !held.includes(one)),
	'match all modules': () => true,
};
/** Later names for the same (6.x, from source). */
const LATER: Record<string, string> = {
	'is any of': 'is',
	'is none of': 'is not',
	'contains one': 'contains',
};

function heldBy(desk: Desk, caller: Caller, key: string, record: Record<string, unknown>): string[] {
	const [object = '', name = ''] = key.split('.', 2);
	if (object !== 'session') return texts(record[name]);
	const { user } = caller;
	const access = /^group_ids_(full|create|change|read|overview)$/.exec(name)?.[1];
	if (access) {
		const all = [user.group_ids, ...user.role_ids.map((id) => desk.roles.get(id)?.group_ids ?? {})];
		return all.flatMap((rights) =>
			Object.entries(rights).flatMap(([id, given]) =>
				given.includes('full') || given.includes(access) ? [id] : [],
			),
		);
	}
	return texts(user[name]);
}

function matches(desk: Desk, caller: Caller, condition: unknown, record: Record<string, unknown>): boolean {
	return Object.entries((condition ?? {}) as Record<string, Rule>).every(([key, rule]) => {
		const operator = String(rule.operator);
		const compare =
			CONDITIONS[operator] ?? (desk.since('6.5') ? CONDITIONS[LATER[operator] ?? ''] : undefined);
		if (!compare)
			throw new Refusal(500, `uninitialized constant CoreWorkflow::Condition::${operator}`, 'inner');
		return compare(heldBy(desk, caller, key, record), texts(rule.value));
	});
}

class FormRun {
	rerun = false;

	constructor(
		private readonly desk: Desk,
		private readonly caller: Caller,
		private readonly input: FormInput,
		readonly state: FormState,
	) {}

	run(workflows: readonly SetupRow[]): void {
		this.selectOnlyGroup();
		for (const workflow of workflows) {
			if (!this.meets(workflow)) continue;
			for (const [key, rule] of Object.entries(workflow.perform as Record<string, Rule>)) {
				if (key === 'custom.module') this.pendingTime(rule);
				else
					for (const operator of texts(rule.operator))
						this.apply(key.split('.').at(-1) ?? '', operator, rule);
			}
			if (!this.state.matched_workflows.includes(workflow.id)) this.state.matched_workflows.push(workflow.id);
			if (workflow.stop_after_match === true) break;
		}
	}

	private meets(workflow: SetupRow): boolean {
		const { className, screen, saved, params } = this.input;
		if (workflow.object && workflow.object !== className) return false;
		const screens = texts((workflow.preferences as { screen?: unknown } | null)?.screen);
		if (screens.length > 0 && !screens.includes(screen)) return false;
		return (
			matches(this.desk, this.caller, workflow.condition_saved, saved ?? {}) &&
			matches(this.desk, this.caller, workflow.condition_selected, { ...saved, ...params })
		);
	}

	/** The only group there is gets chosen, and the field hidden. */
	private selectOnlyGroup(): void {
		const groups = (this.state.restrict_values.group_id ?? []).filter((id) => id !== '');
		if (groups.length !== 1) return;
		const { params } = this.input;
		if (params.group_id !== groups[0]) {
			this.state.select.group_id = groups[0];
			params.group_id = groups[0];
			this.rerun = true;
		}
		this.state.visibility.group_id = 'hide';
	}

	private pendingTime(rule: Rule): void {
		if (!texts(rule.execute).some((module) => module.endsWith('PendingTime'))) return;
		const { saved, params } = this.input;
		const waits = this.desk.isPending(Number(params.state_id ?? saved?.state_id ?? 0));
		this.state.visibility.pending_time = waits ? 'show' : 'remove';
		this.state.mandatory.pending_time = waits;
	}

	private apply(field: string, operator: string, rule: Rule): void {
		const { state } = this;
		const { params } = this.input;
		switch (operator) {
			case 'show':
			case 'hide':
			case 'remove':
				state.visibility[field] = operator;
				return;
			case 'set_mandatory':
			case 'set_optional':
				state.mandatory[field] = operator === 'set_mandatory';
				return;
			case 'set_readonly':
			case 'unset_readonly':
				state.readonly[field] = operator === 'set_readonly';
				return;
			case 'set_fixed_to':
			case 'remove_option':
				return this.restrict(field, operator, texts(rule[operator]));
			case 'add_option':
				state.restrict_values[field] = [
					...new Set([...(state.restrict_values[field] ?? []), ...texts(rule.add_option)]),
				];
				return;
			case 'select':
				if (params[field] === rule.select) return;
				state.select[field] = rule.select;
				params[field] = rule.select;
				this.rerun = true;
				return;
			case 'fill_in':
			case 'fill_in_empty': {
				const value = rule[operator];
				if (params[field] === value || (operator === 'fill_in_empty' && texts(params[field]).length > 0))
					return;
				state.fill_in[field] = value;
				params[field] = value;
				this.rerun = true;
				return;
			}
			default:
		}
	}

	private restrict(field: string, operator: 'set_fixed_to' | 'remove_option', named: string[]): void {
		const before = this.state.restrict_values[field];
		if (!before && operator === 'remove_option') return;
		const kept = (before ?? named).filter((value) =>
			operator === 'set_fixed_to' ? value === '' || named.includes(value) : !named.includes(value),
		);
		this.state.restrict_values[field] = kept;
		const held = texts(this.input.params[field]);
		if (held.every((value) => kept.includes(value))) return;
		this.input.params[field] = null;
		this.rerun = true;
	}
}

/** Runs the active workflows by priority, again while they change what the form holds. */
export function formState(desk: Desk, caller: Caller, input: FormInput): FormState {
	const workflows = desk.setup.core_workflows
		.all()
		.filter((row) => row.active !== false)
		.sort((a, b) => Number(a.priority) - Number(b.priority) || a.id - b.id);
	const kept = { select: {}, fill_in: {}, matched_workflows: [] as number[] };
	for (let rerun_count = 0; ; rerun_count += 1) {
		const each = <T>(value: (element: Element) => T): Record<string, T> =>
			Object.fromEntries(input.elements.map((element) => [element.name, value(element)]));
		const state: FormState = {
			restrict_values: { ...input.values },
			visibility: each(({ shown }) => (shown ? 'show' : 'hide')),
			mandatory: each(({ mandatory }) => mandatory),
			readonly: each(() => false),
			...kept,
			rerun_count,
		};
		const run = new FormRun(desk, caller, input, state);
		run.run(workflows);
		if (!run.rerun || rerun_count >= 25) return state;
	}
}

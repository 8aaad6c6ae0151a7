import type { Policy } from '../policy/document';
import { differences, type DeskSetup, type SetupRecord, type SetupRecords } from '../zammad';
import { type Ids, type Referred, requireKnown } from './ids';
import type { Finding, Kind, SetupContext } from './kind';
import { isMarked } from './mark';
import type { SetupKind } from './types';

type Fields = Record<string, unknown>;

/** A record that the desk should have. */
export interface Wanted {
	name: string;
	/** Every field that Setup looks after, besides the name. */
	fields(ids: Ids): Fields;
}

export interface RecordKind {
	kind: SetupKind;
	permission: string;
	records(setup: DeskSetup): SetupRecords;
	wanted(policy: Policy, context: SetupContext): Wanted[];
	/** Whether Setup made this record; by its note where nothing else is said. */
	ours?(row: SetupRecord): boolean;
	/** What may stay of a record as it is, put into the wanted fields. */
	merged?(fields: Fields, row: SetupRecord): Fields;
	/** A field whose value nobody may read in a plan. */
	secret?: string;
	/** Others refer to this kind by id. */
	referred?: Referred;
}

/** Records with a name: found by name first, since the names of some kinds are not unique (zammad-api 7.3). */
export function recordKind(spec: RecordKind): Kind {
	const ours = spec.ours ?? (({ note }: SetupRecord) => isMarked(note));
	return {
		kind: spec.kind,
		permission: spec.permission,
		mayWrite: (zammad) => spec.records(zammad.setup).mayWrite(),
		async survey(context) {
			const rows = await spec.records(context.zammad.setup).list();
			return spec.wanted(context.policy, context).map((wanted) => {
				const named = rows.filter(({ name }) => sameName(name, wanted.name));
				const row = named.find(ours) ?? named[0];
				if (!row) return toCreate(spec, context, wanted);
				return ours(row) ? toKeepUp(spec, context, wanted, row) : toAdopt(spec, context, wanted, row);
			});
		},
	};
}

/** Zammad's unique names are so whatever their case. */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function toCreate(spec: RecordKind, context: SetupContext, wanted: Wanted): Finding {
	const { kind, referred } = spec;
	const { name } = wanted;
	return {
		item: {
			kind,
			name,
			action: 'create',
			differs: [],
			reason: 'not there',
			choices: [],
			decision: null,
			id: null,
		},
		async carryOut() {
			const fields = { name, ...wanted.fields(context.ids) };
			requireKnown(fields);
			const { id } = await spec.records(context.zammad.setup).create(fields);
			if (referred) context.ids.learn(referred, name, id);
			return { done: 'created', id };
		},
	};
}

function toKeepUp(spec: RecordKind, context: SetupContext, wanted: Wanted, row: SetupRecord): Finding {
	const { kind } = spec;
	const { id, name } = row;
	const differs = differencesTo(spec, context, wanted, row);
	const same = differs.length === 0;
	return {
		item: {
			kind,
			name,
			action: same ? 'same' : 'change',
			differs,
			reason: same ? 'as wanted' : `differs in ${differs.map(({ field }) => field).join(', ')}`,
			choices: [],
			decision: null,
			id,
		},
		carryOut: async () => (same ? { done: 'same', id } : await change(spec, context, wanted, row)),
	};
}

function toAdopt(spec: RecordKind, context: SetupContext, wanted: Wanted, row: SetupRecord): Finding {
	const { kind } = spec;
	const { id, name } = row;
	return {
		item: {
			kind,
			name,
			action: 'foreign',
			differs: differencesTo(spec, context, wanted, row),
			reason: 'has our name but was not made by Setup; stays as it is unless adopted',
			choices: ['adopt', 'keep'],
			decision: null,
			id,
		},
		carryOut: async (decision) =>
			decision === 'adopt' ? await change(spec, context, wanted, row) : { done: 'left', id },
	};
}

const mergedFields = (spec: RecordKind, context: SetupContext, wanted: Wanted, row: SetupRecord): Fields => {
	const fields = wanted.fields(context.ids);
	return spec.merged?.(fields, row) ?? fields;
};

const differencesTo = (spec: RecordKind, context: SetupContext, wanted: Wanted, row: SetupRecord) =>
	differences(mergedFields(spec, context, wanted, row), row).map((one) =>
		one.field === spec.secret ? { field: one.field, has: 'another', wanted: 'ours' } : one,
	);

async function change(spec: RecordKind, context: SetupContext, wanted: Wanted, row: SetupRecord) {
	const fields = mergedFields(spec, context, wanted, row);
	const changed = Object.fromEntries(
		differences(fields, row).map(({ field }) => [field, fields[field]] as const),
	);
	if (Object.keys(changed).length === 0) return { done: 'same' as const, id: row.id };
	requireKnown(changed);
	await spec.records(context.zammad.setup).change(row.id, changed);
	return { done: 'changed' as const, id: row.id };
}

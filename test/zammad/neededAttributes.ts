import { TICKET_ATTRIBUTES, type TicketAttribute } from '../../nodes/policy/data/attributes';
import { call, type AttributeDefinition, type Coordinates, type Json } from './desk';

/** The attributes that the cases write, with the type each must have. The demo makes them on a live desk. */
export const NEEDED: Record<string, string> = {
	djbc_thread_key: 'input',
	djbc_recent: 'textarea',
	djbc_category: 'tree_select',
	djbc_due_at: 'datetime',
	djbc_stopped_at: 'datetime',
	djbc_sla_state: 'select',
	djbc_letter_date: 'date',
	djbc_key_lag: 'integer',
	djbc_late_triage: 'boolean',
};

/** All attributes of all objects. */
export const listed = async (desk: Coordinates): Promise<Json[]> => {
	const answer = await call(desk, 'admin', 'GET', '/object_manager_attributes');
	if (answer.status !== 200) throw new Error(`The admin's token may not read attributes: ${answer.status}`);
	return answer.body as Json[];
};

/** Ticket attributes of the desk. The list names the object; older forms give its id. */
export async function ticketAttributes(desk: Coordinates): Promise<Json[]> {
	return (await listed(desk)).filter((row) => row.object === 'Ticket' || row.object_lookup_id === 1);
}

/** Stops the run when an attribute is missing or of another type; makes nothing. */
export async function checkNeeded(desk: Coordinates): Promise<Record<string, AttributeDefinition>> {
	const rows = await ticketAttributes(desk);
	const found: Record<string, AttributeDefinition> = {};
	for (const [name, type] of Object.entries(NEEDED)) {
		const row = rows.find((one) => one.name === name);
		if (!row || row.to_create === true)
			throw new Error(`The desk has no attribute ${name}: run npm run demo first`);
		if (row.data_type !== type) {
			throw new Error(
				`The attribute ${name} of the desk is of type ${String(row.data_type)}, not ${type}: the run stops here`,
			);
		}
		found[name] = row as unknown as AttributeDefinition;
	}
	return found;
}

/** For the sandbox only: makes the needed attributes, migrates and restarts. */
export async function makeNeeded(desk: Coordinates): Promise<void> {
	for (const attribute of TICKET_ATTRIBUTES.filter(({ name }) => name in NEEDED)) {
		const answer = await call(desk, 'admin', 'POST', '/object_manager_attributes', attributeBody(attribute));
		if (answer.status !== 201) throw new Error(`${attribute.name}: ${answer.status} ${answer.text}`);
	}
	await call(desk, 'admin', 'POST', '/object_manager_attributes_execute_migrations', {});
	await fetch(`${desk.url}/sandbox/restart`, { method: 'POST' });
}

function attributeBody(attribute: TicketAttribute): Json {
	return {
		object: 'Ticket',
		name: attribute.name,
		display: attribute.label,
		data_type: attribute.type,
		data_option: dataOption(attribute),
		active: true,
		position: 1500,
		screens: { create_middle: {}, edit: {} },
	};
}

function dataOption({ type, maxlength, options = [] }: TicketAttribute): Json {
	switch (type) {
		case 'input':
			return { type: 'text', maxlength: maxlength ?? 255, null: true, default: '' };
		case 'textarea':
			return { maxlength: maxlength ?? 20_000, rows: 4, null: true, default: '' };
		case 'integer':
			return { min: 0, max: 1_000_000, null: true };
		case 'boolean':
			return { options: { false: 'tidak', true: 'ya' }, default: false, null: true };
		case 'datetime':
			return { future: true, past: true, diff: null, null: true };
		case 'date':
			return { diff: null, null: true };
		case 'select':
			return {
				options: Object.fromEntries(options.map(({ value, label }) => [value, label])),
				default: '',
				nulloption: true,
				null: true,
				maxlength: 255,
				translate: false,
			};
		case 'tree_select':
			return {
				options: branches(options),
				default: '',
				nulloption: true,
				null: true,
				maxlength: 255,
				translate: false,
			};
	}
}

const branches = (options: NonNullable<TicketAttribute['options']>): Json[] =>
	options.map(({ value, label, children }) => ({
		name: label,
		value,
		...(children?.length ? { children: branches(children) } : {}),
	}));

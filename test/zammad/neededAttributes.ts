import { ticketAttributes as declaredAttributes } from '../../nodes/policy/attributes/ticket';
import { defaultPolicy } from '../../nodes/policy/document';
import { attributeBody } from '../../nodes/setup/attributeBody';
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
	for (const attribute of declaredAttributes(defaultPolicy()).filter(({ name }) => name in NEEDED)) {
		const answer = await call(
			desk,
			'admin',
			'POST',
			'/object_manager_attributes',
			attributeBody('Ticket', attribute, 50),
		);
		if (answer.status !== 201) throw new Error(`${attribute.name}: ${answer.status} ${answer.text}`);
	}
	await call(desk, 'admin', 'POST', '/object_manager_attributes_execute_migrations', {});
	await fetch(`${desk.url}/sandbox/restart`, { method: 'POST' });
}

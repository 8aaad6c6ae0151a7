import { call, type Coordinates } from './desk';
import { listed } from './neededAttributes';

/** Attributes that wait for a migration: ours for a moment, perhaps others of the operator. */

/** Names of attributes, of whatever object, that wait for a migration. */
export async function pendingAttributes(desk: Coordinates): Promise<string[]> {
	const waits = ['to_create', 'to_migrate', 'to_delete', 'to_config'];
	return (await listed(desk))
		.filter((row) => waits.some((key) => row[key] === true))
		.map((row) => String(row.name));
}

/**
 * `discard_changes` takes back whatever waits, the operator's own too. So it is called only when nothing else
 * waits; otherwise our attribute alone is deleted, which removes one that was never migrated at once.
 */
export async function discardOwn(desk: Coordinates, name: string, id: number): Promise<void> {
	const others = (await pendingAttributes(desk)).filter((one) => one !== name);
	if (others.length === 0)
		await call(desk, 'admin', 'POST', '/object_manager_attributes_discard_changes', {});
	else await call(desk, 'admin', 'DELETE', `/object_manager_attributes/${id}`);
}

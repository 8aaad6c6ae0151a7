import type { Desk } from './desk';
import type { HistoryRow } from './rows';

/** Writes one entry of the audit trail. */
export function record(
	desk: Desk,
	entry: Omit<HistoryRow, 'id' | 'created_at' | 'created_by_id'>,
	userId: number,
): void {
	desk.history.insert({ ...entry, id: desk.history.nextId(), created_by_id: userId, created_at: desk.now() });
}

const asText = (value: unknown): string => {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value))
		return `${value.slice(0, 19).replace('T', ' ')} UTC`;
	return String(value);
};

/** One entry per changed value. Times are written as text to the second (recording 05). */
export function recordChanges(
	desk: Desk,
	ticketId: number,
	before: Record<string, unknown>,
	changes: Record<string, unknown>,
	userId: number,
): void {
	const names: Record<string, (id: number) => string> = {
		state_id: (id) => desk.states.get(id)?.name ?? '',
		priority_id: (id) => desk.priorities.get(id)?.name ?? '',
		group_id: (id) => desk.groups.get(id)?.name ?? '',
		owner_id: (id) => desk.users.get(id)?.login ?? '',
		customer_id: (id) => desk.users.get(id)?.login ?? '',
	};
	for (const [key, value] of Object.entries(changes)) {
		if (key === 'updated_at' || key === 'updated_by_id' || key === 'preferences' || before[key] === value)
			continue;
		const named = names[key];
		record(
			desk,
			{
				ticket_id: ticketId,
				o_id: ticketId,
				object: 'Ticket',
				type: 'updated',
				attribute: named ? key.replace(/_id$/, '') : key,
				value_from: named ? named(Number(before[key])) : asText(before[key]),
				value_to: named ? named(Number(value)) : asText(value),
				...(named ? { id_from: Number(before[key]), id_to: Number(value) } : {}),
			},
			userId,
		);
	}
}

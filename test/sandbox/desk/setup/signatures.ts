import type { Desk } from '../desk';
import type { GroupRow } from '../rows';
import type { Kind, SetupRow } from './kind';

const usersOf = (desk: Desk, signature: SetupRow): GroupRow[] =>
	desk.groups.all().filter((group) => group.signature_id === signature.id);

/** Groups point at their signature; the answer tells them as `group_ids` (recording 17). Unique in the source. */
export const signatures: Kind = {
	path: 'signatures',
	model: 'Signature',
	write: ['admin.channel_email', 'admin.channel_google', 'admin.channel_microsoft365'],
	read: ['ticket.agent'],
	unique: true,
	limits: () => ({ name: 100 }),
	columns: () => ({ body: null, active: true, note: null }),
	derived: (desk, row) => ({ group_ids: usersOf(desk, row).map(({ id }) => id) }),
	expand: (desk, row) => ({ groups: usersOf(desk, row).map(({ name }) => name) }),
	stock: () => [
		{ name: 'default', body: '<br>  #{user.firstname} #{user.lastname}<br><br>--<br> Super Support<br>--' },
	],
};

import type { Desk } from '../desk';
import { Refusal } from '../refusal';
import type { Kind, SetupRow } from './kind';
import { stockOverviews } from './stockOverviews';

/** A second one of a name is a second one, with a link of its own (recording 09). */
export const overviews: Kind = {
	path: 'overviews',
	model: 'Overview',
	write: ['admin.overview'],
	unique: false,
	columns: () => ({
		link: null,
		prio: null,
		condition: null,
		order: null,
		group_by: null,
		group_direction: null,
		organization_shared: false,
		out_of_office: false,
		view: null,
		active: true,
	}),
	required: ['condition', 'order', 'view'],
	lists: { role_ids: 'roles', user_ids: 'users' },
	check: (_desk, { role_ids: roles }) => {
		// That roles are needed is in the sheet (7.3), the text is ours.
		if (!Array.isArray(roles) || roles.length === 0) {
			throw new Refusal(422, "The required value 'role_ids' is missing.");
		}
	},
	complete: (desk, row, before) => ({
		link: row.link === before?.link ? row.link : freeLink(desk, row),
		prio: row.prio ?? 9999,
	}),
	stock: stockOverviews,
};

/** As sent, or from the name; a taken one gets a number. */
function freeLink(desk: Desk, row: SetupRow): string {
	const wanted = String(row.link || row.name)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
	const taken = (link: string): boolean =>
		desk.setup.overviews.find((other) => other.id !== row.id && other.link === link) !== undefined;
	if (!taken(wanted)) return wanted;
	let suffix = 1;
	while (taken(`${wanted}_${suffix}`)) suffix += 1;
	return `${wanted}_${suffix}`;
}

import { Refusal } from '../refusal';
import type { Kind } from './kind';

/** Kept, listed and compared only: targets on tickets are not computed, our clock is our own. */
export const slas: Kind = {
	path: 'slas',
	model: 'Sla',
	write: ['admin.sla'],
	unique: true,
	columns: () => ({
		calendar_id: null,
		first_response_time: null,
		response_time: null,
		update_time: null,
		solution_time: null,
		condition: {},
		data: {},
	}),
	required: ['calendar_id'],
	check: (_desk, { response_time: response, update_time: update }) => {
		if (response && update) throw new Refusal(422, 'Cannot have both response time and update time.');
	},
	expand: (desk, row) => ({ calendar: desk.setup.calendars.get(Number(row.calendar_id))?.name }),
};

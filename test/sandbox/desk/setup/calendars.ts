import { Refusal } from '../refusal';
import type { Kind } from './kind';

interface Day {
	active?: boolean;
	timeframes?: Array<[string, string]>;
}

/**
 * Hours are checked, the zone is not (recording 06). Exactly one calendar is the default, the first by itself, and its own
 * creation does not say so yet (recordings 06, 17).
 */
export const calendars: Kind = {
	path: 'calendars',
	model: 'Calendar',
	write: ['admin.calendar'],
	unique: true,
	columns: () => ({
		timezone: null,
		business_hours: null,
		default: false,
		ical_url: null,
		public_holidays: null,
		last_log: null,
		last_sync: null,
	}),
	required: ['timezone'],
	check: (desk, { business_hours: hours }) => {
		const days = Object.values((hours ?? {}) as Record<string, Day>);
		for (const [from = '', to = ''] of days.flatMap((day) => day.timeframes ?? [])) {
			if (from >= to) throw new Refusal(422, 'nonsensical hours provided');
		}
		if (days.some((day) => day.active && (day.timeframes ?? []).length > 0)) return;
		throw new Refusal(
			422,
			desk.since('5.5') ? 'There are no business hours configured.' : 'No configured business hours found!',
		);
	},
	complete: (_desk, row, before) => (before ? {} : { last_sync: row.created_at }),
	settle: (desk, row) => {
		const others = desk.setup.calendars.all().filter(({ id }) => id !== row.id);
		if (row.default === true) {
			for (const other of others) desk.setup.calendars.update(other.id, { default: false });
		} else if (!others.some((other) => other.default === true)) {
			desk.setup.calendars.update(row.id, { default: true });
		}
	},
	keep: (desk, row) => {
		if (desk.setup.slas.find((sla) => sla.calendar_id === row.id)) {
			throw new Refusal(422, "Can't delete, object has references.");
		}
	},
};

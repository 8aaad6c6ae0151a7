import { UNANSWERED } from '../policy/data/closeReasons';

import type { Ids } from './ids';
import { named } from './mark';
import { READ_ONLY } from './readOnly';
import { recordKind, type Wanted } from './recordKind';

const SCREENS = ['create_middle', 'edit'];

const demand = (...attributes: string[]) =>
	Object.fromEntries(
		attributes.map((name) => [`ticket.${name}`, { operator: 'set_mandatory', set_mandatory: 'true' }]),
	);

/**
 * Zammad asks for what is mandatory at every write (zammad-api 2.3): only the closing itself may be held up by it, else
 * nothing could be written any more to what the desk closed by itself. A new ticket holds no state that was saved.
 */
const notClosedYet = (ids: Ids) => ({
	'ticket.state_id': { operator: 'is not', value: ids.texts('state', ['closed']) },
});

/**
 * Closings that answer nothing demand nothing.
 * @param without records that carry the category of their request and do not answer it
 */
const closing = (ids: Ids, categories: readonly string[], without: readonly string[]) => ({
	'ticket.state_id': { operator: 'is', value: ids.texts('state', ['closed']) },
	'ticket.djbc_category': { operator: 'is', value: categories },
	'ticket.djbc_close_reason': { operator: 'is not', value: UNANSWERED },
	'ticket.djbc_record': { operator: 'is not', value: without },
});

interface Rule {
	name: string;
	/** Of the ticket as it was before the write. */
	saved?(ids: Ids): Record<string, unknown>;
	condition(ids: Ids): Record<string, unknown>;
	perform: Record<string, unknown>;
}

const RULES: readonly Rule[] = [
	{
		// The form obeys, the API does not (recording 09).
		name: 'Batas waktu dan data percakapan hanya dibaca',
		condition: () => ({}),
		perform: Object.fromEntries(
			READ_ONLY.map((name) => [`ticket.${name}`, { operator: 'set_readonly', set_readonly: 'true' }]),
		),
	},
	{
		// Which source an answer rests on (001 L-I III.B.3).
		name: 'Penutupan permintaan informasi memerlukan dasar jawaban',
		saved: notClosedYet,
		condition: (ids) => closing(ids, ['INF', 'INF::KEP', 'INF::CUK'], ['escalation', 'qa']),
		perform: demand('djbc_basis'),
	},
	{
		// Such a case is complete with its letter (001 L-I III.D.6.b, c; catalogue 2.3).
		name: 'Penutupan laporan kode etik dan pidana memerlukan nomor surat',
		saved: notClosedYet,
		condition: (ids) => closing(ids, ['CPL::ETH', 'CPL::CRM'], ['qa']),
		perform: demand('djbc_letter_no', 'djbc_letter_date'),
	},
	{
		// QA-1: a verification ends with an outcome.
		name: 'Penutupan verifikasi mutu memerlukan hasil',
		saved: notClosedYet,
		condition: (ids) => ({
			'ticket.state_id': { operator: 'is', value: ids.texts('state', ['closed']) },
			'ticket.djbc_record': { operator: 'is', value: ['qa'] },
		}),
		perform: demand('djbc_qa_outcome'),
	},
	{
		// The escalation shows what became of it.
		name: 'Isian verifikasi hanya pada verifikasi mutu dan eskalasi',
		condition: () => ({ 'ticket.djbc_record': { operator: 'is not', value: ['qa', 'escalation'] } }),
		perform: Object.fromEntries(
			['djbc_qa_outcome', 'djbc_qa_tries'].map((name) => [
				`ticket.${name}`,
				{ operator: 'hide', hide: 'true' },
			]),
		),
	},
];

export const coreWorkflows = recordKind({
	kind: 'coreWorkflow',
	permission: 'admin.core_workflow',
	records: ({ coreWorkflows: records }) => records,
	wanted: () => RULES.map(wanted),
	// No note: the name says whose it is.
	ours: () => true,
});

const wanted = ({ name, saved, condition, perform }: Rule): Wanted => ({
	name: named(name),
	fields: (ids) => ({
		object: 'Ticket',
		preferences: { screen: SCREENS },
		condition_saved: saved?.(ids) ?? {},
		condition_selected: condition(ids),
		perform,
		active: true,
		stop_after_match: false,
		changeable: true,
		priority: 500,
	}),
});

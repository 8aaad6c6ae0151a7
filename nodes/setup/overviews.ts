import type { Policy } from '../policy/document';
import type { Condition } from '../zammad';
import type { Ids } from './ids';
import { openTickets } from './openTickets';
import { groupsIn } from './places';
import { recordKind, type Wanted } from './recordKind';
import { staffRoles, type Task } from './staff';

interface Overview {
	/** What the desk makes its address of; begins as ours do. */
	link: string;
	name: string;
	for: readonly Task[];
	condition(ids: Ids, policy: Policy): Condition;
	columns: readonly string[];
	/** The nearest first; by due time unless said otherwise (issue 5). */
	by?: string;
}

const is = (value: string | readonly (string | number)[]) => ({ operator: 'is', value });
const MINE: Condition = {
	'ticket.owner_id': { operator: 'is', pre_condition: 'current_user.id', value: '' },
};
const RUNNING: Condition = { 'ticket.djbc_sla_state': is('running') };
const SERVING: readonly Task[] = ['serve', 'lead', 'assess', 'unit', 'restricted'];
const USUAL = ['number', 'title', 'djbc_category', 'djbc_channel', 'djbc_due_at'];

/** Condition search is exact without a search engine (recording 05). */
const OVERVIEWS: readonly Overview[] = [
	{
		link: 'djbc_tiket_saya',
		name: 'Tiket saya menurut batas waktu',
		for: SERVING,
		condition: (ids) => ({ ...openTickets(ids), ...MINE }),
		columns: [...USUAL, 'state'],
	},
	{
		link: 'djbc_lewat_batas',
		name: 'Lewat batas waktu',
		for: [...SERVING, 'head'],
		condition: (ids) => ({
			...openTickets(ids),
			...RUNNING,
			'ticket.djbc_due_at': { operator: 'before (relative)', value: '1', range: 'minute' },
		}),
		columns: [...USUAL, 'group', 'owner'],
	},
	{
		link: 'djbc_batas_hari_ini',
		name: 'Batas waktu hari ini',
		for: [...SERVING, 'head'],
		// The rest of the working day: 5.2 has no operator `today` (zammad#4295), and what is overdue has its own list.
		condition: (ids) => ({
			...openTickets(ids),
			...RUNNING,
			'ticket.djbc_due_at': { operator: 'within next (relative)', value: '12', range: 'hour' },
		}),
		columns: [...USUAL, 'group', 'owner'],
	},
	{
		link: 'djbc_eskalasi',
		name: 'Dieskalasikan',
		for: ['serve', 'lead', 'assess', 'head'],
		// "Is set" has no operator that 5.2 is known to obey: after a time before all tickets it is.
		condition: (ids) => ({
			...openTickets(ids),
			'ticket.djbc_escalated_at': { operator: 'after (absolute)', value: '2000-01-01T00:00:00.000Z' },
		}),
		columns: ['number', 'title', 'djbc_unit', 'djbc_rank', 'djbc_rank_due_at', 'djbc_due_at', 'owner'],
	},
	{
		link: 'djbc_verifikasi_mutu',
		name: 'Menunggu verifikasi mutu',
		for: ['lead', 'assess', 'head', 'restricted'],
		condition: (ids) => ({ ...openTickets(ids), 'ticket.djbc_record': is(['qa']) }),
		columns: ['number', 'title', 'djbc_unit', 'djbc_qa_tries', 'created_at', 'owner'],
		// It has no due time.
		by: 'created_at',
	},
	{
		link: 'djbc_terbatas',
		name: 'Tiket terbatas',
		for: ['restricted'],
		condition: (ids, policy) => ({
			...openTickets(ids),
			'ticket.group_id': is(ids.texts('group', groupsIn(policy, 'restricted'))),
		}),
		columns: ['number', 'group', 'djbc_category', 'djbc_rank_due_at', 'djbc_due_at', 'owner'],
	},
	{
		link: 'djbc_kategori_belum',
		name: 'Kategori belum dikonfirmasi',
		for: ['serve', 'lead', 'restricted'],
		condition: (ids) => ({
			...openTickets(ids),
			'ticket.djbc_record': is(['request']),
			'ticket.djbc_category_confirmed_at': { operator: 'is', pre_condition: 'not_set', value: '' },
		}),
		columns: ['number', 'title', 'djbc_category_suggested', 'djbc_category', 'djbc_due_at', 'owner'],
	},
	{
		link: 'djbc_laporan',
		name: 'Laporan tertulis (RPT)',
		for: ['serve', 'lead', 'assess', 'head'],
		condition: (ids) => ({ ...openTickets(ids), 'ticket.djbc_record': is(['report']) }),
		columns: ['number', 'title', 'djbc_written_at', 'djbc_delivered_at', 'djbc_due_at', 'owner'],
	},
];

/** Behind the stock ones, which our roles do not get. */
const FIRST_PLACE = 2000;

/** Names are not unique, the link is: it tells ours from others (recording 09). */
export const overviews = recordKind({
	kind: 'overview',
	permission: 'admin.overview',
	records: ({ overviews: records }) => records,
	wanted: (policy) => OVERVIEWS.map((overview, place) => wanted(policy, overview, place)),
	ours: ({ link }) => String(link ?? '').startsWith('djbc_'),
	// A suffix that the desk gave stays.
	merged: (fields, { link }) => ({ ...fields, link: keptLink(String(fields.link), String(link ?? '')) }),
});

const wanted = (policy: Policy, overview: Overview, place: number): Wanted => ({
	name: overview.name,
	fields: (ids) => ({
		link: overview.link,
		prio: FIRST_PLACE + place * 10,
		active: true,
		condition: overview.condition(ids, policy),
		order: { by: overview.by ?? 'djbc_due_at', direction: 'ASC' },
		group_by: '',
		view: {
			s: overview.columns,
			d: overview.columns,
			m: ['number', ...overview.columns.filter((column) => column !== 'number')],
			view_mode_default: 's',
		},
		organization_shared: false,
		out_of_office: false,
		role_ids: ids.all('role', rolesFor(policy, overview.for)),
	}),
});

/** Names of the roles that see an overview. */
const rolesFor = (policy: Policy, tasks: readonly Task[]): string[] =>
	staffRoles(policy)
		.filter(({ task }) => tasks.includes(task))
		.map(({ name }) => name);

const keptLink = (wanted: string, has: string): string =>
	has.replace(/_\d+$/, '') === wanted ? has : wanted;

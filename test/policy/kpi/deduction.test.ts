import { defaultPolicy } from '../../../nodes/policy/document';
import { Compilation } from '../../../nodes/policy/kpi/compile';
import { cellKey } from '../../../nodes/policy/kpi/line';
import { questionOf } from '../../../nodes/policy/kpi/question';
import type { KpiResult } from '../../../nodes/policy/kpi/types';

import { NO_INPUTS, policy, ticketAt } from './month';

/**
 * CONF-2 against a reader who can count: which numbers of a run hang together is not told here but found, as what is
 * true of many random months whose numbers are all told; then no hidden one follows from those that are printed, nor
 * from the lists beside them.
 */
const P = 67_108_859;
const RECEIVED = '2026-02-02T09:00:00+07:00';
const DUE = '2026-02-02T03:00:00.000Z';
const OPEN = { ...policy, kpi: { ...policy.kpi, smallestCell: 0 } };
const OFFICES = ['BRAVO', 'KPPBC-MKS', 'KPPBC-X', 'KPPBC-Y'];
const KINDS = ['CPL::SVC', 'CPL::ETH', 'CPL::CRM'];
const OTHERS = ['INF::KEP', 'INF::CUK', 'EXC::DATA', 'EXC::TAFSIR', 'OTH::OUT'];
const METRICS = /^(K01|K02|K05|K08|K11|RPT)(\.|$)/;
const COMPLAINTS = `K08${'\t'.repeat(7)} numerator`;
const SMALLEST = defaultPolicy().kpi.smallestCell;

/** Numbers of a run by name; `null` where a line hides one. */
type Numbers = Map<string, number | null>;

let seed = 11;
function upTo(most: number): number {
	seed = (seed * 48_271) % 2_147_483_647;
	return seed % most;
}
const of = <One>(some: readonly One[]): One => some[upTo(some.length)]!;

type Ticket = ReturnType<typeof ticketAt>;

/** Few or many of each category, of some of the offices; nobody but the user of information is spared the unit. */
function month(offices: readonly string[]): Ticket[] {
	const tickets: Ticket[] = [];
	for (const djbc_office of offices) {
		for (const category of [...KINDS, ...OTHERS, '']) {
			const most = of(KINDS.includes(category) ? [1, 2, 4, 9] : [1, 3, 8, 20]);
			for (let count = upTo(most); count > 0; count -= 1) {
				tickets.push(requestOf(category, djbc_office));
			}
		}
		for (let count = upTo(4); count > 0; count -= 1) {
			const group = of(['Bravo::Layanan', 'Terbatas::Kode Etik']);
			const djbc_written_at = of([DUE, null]);
			tickets.push(ticketAt(RECEIVED, { djbc_record: 'report', djbc_office, group, djbc_written_at }));
		}
	}
	return tickets;
}

function requestOf(category: string, djbc_office: string): Ticket {
	const isEscalated = category.startsWith('CPL') || (category.startsWith('INF') && upTo(3) === 0);
	const isBreached = upTo(2) === 0;
	const isLetter = category === 'CPL::ETH' && upTo(2) === 0;
	return ticketAt(RECEIVED, {
		...(isLetter ? { djbc_letter_no: 'ND-1', djbc_letter_date: '2026-02-03' } : {}),
		...(category === '' ? { djbc_category_suggested: of(['CPL::SVC 0.41', 'EXC::DATA 0.52', '']) } : {}),
		...{ djbc_office, djbc_category: category || null, djbc_channel: of(['webchat', 'phone', 'sipuma']) },
		...{ djbc_service: of(['SVC-CC', 'SVC-SOCIAL']), djbc_escalated_at: isEscalated ? DUE : null },
		djbc_category_confirmed_at: category && upTo(4) > 0 ? DUE : null,
		...{ djbc_rule: of(['WEBCHAT-DIRECT', 'SOCIAL', '']), djbc_rule_status: 'LAW', djbc_due_at: DUE },
		...{ djbc_cycle_at: new Date(RECEIVED).toISOString(), djbc_sla_state: isBreached ? 'running' : 'met' },
		djbc_stopped_at: isBreached ? null : '2026-02-02T02:30:00.000Z',
	});
}

const isRestricted = ({ djbc_category: category, group }: Ticket) =>
	category === 'CPL::ETH' || category === 'CPL::CRM' || String(group).startsWith('Terbatas');

function numbersOf(scope: string, tickets: readonly Ticket[], told: typeof policy): Numbers {
	const as = questionOf(told, scope, '2026-01', Date.parse('2026-03-05T00:00:00+07:00'));
	const run = new Compilation(as, 'final');
	for (const ticket of tickets) run.add(ticket);
	const result = run.result(NO_INPUTS, { periods: [null, null, null], runBefore: null });
	const numbers: Numbers = new Map();
	for (const line of result.lines) {
		if (!METRICS.test(line.metric) || line.metric.includes('.p50')) continue;
		numbers.set(`${cellKey(line)} numerator`, line.numerator);
		if (line.unit === 'percent') numbers.set(`${cellKey(line)} denominator`, line.denominator);
	}
	const isHidden =
		numbers.get([...numbers.keys()].find((key) => key.startsWith('K01.unconfirmed'))!) === null;
	for (const [name, count] of listed(result)) numbers.set(name, count);
	const unsorted = tickets.filter(
		(one) => one.djbc_record === 'request' && one.djbc_category === null,
	).length;
	return numbers.set('unsorted', isHidden ? null : unsorted);
}

/** What stands in the lists, counted in all ways. */
function listed({ breaches, register }: KpiResult): Map<string, number> {
	const counts = new Map<string, number>();
	const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
	for (const { rule, channel, service, office } of breaches) {
		const cells = ['', `rule ${rule}`, `${rule} ${channel}`, `channel ${channel}`, `service ${service}`];
		for (const cell of [...cells, `office ${office}`]) count(`breaches ${cell}`);
	}
	for (const { writtenAt } of register) count(writtenAt ? 'register written' : 'register open');
	return counts;
}

/** What no run tells: restricted breaches and reports of an office. */
function secretsOf(tickets: readonly Ticket[], offices: readonly string[]): Map<string, number> {
	const restricted = tickets.filter(isRestricted);
	return new Map(
		offices.flatMap((office): Array<[string, number]> => {
			const own = restricted.filter((one) => one.djbc_office === office);
			return [
				[`secret breaches ${office}`, own.filter((one) => one.djbc_sla_state === 'running').length],
				[`secret reports ${office}`, own.filter((one) => one.djbc_written_at).length],
			];
		}),
	);
}

/** Row by row reduced, modulo a prime: what stands for rows of the same meaning, and where each one leads. */
function reduced(matrix: ReadonlyArray<readonly number[]>, columns: number) {
	const rows = matrix.map((row) => row.map((one) => ((one % P) + P) % P));
	const leads: number[] = [];
	for (let column = 0; column < columns && leads.length < rows.length; column += 1) {
		const rank = leads.length;
		const found = rows.findIndex((row, place) => place >= rank && row[column] !== 0);
		if (found < 0) continue;
		[rows[rank], rows[found]] = [rows[found]!, rows[rank]!];
		const by = inverse(rows[rank]![column]!);
		const lead = rows[rank]!.map((one) => (one * by) % P);
		rows[rank] = lead;
		rows.forEach((row, place) => {
			const times = row[column]!;
			if (place === rank || times === 0) return;
			for (let at = column; at < columns; at += 1) {
				if (lead[at] !== 0) row[at] = (row[at]! + (P - times) * lead[at]!) % P;
			}
		});
		leads.push(column);
	}
	return { rows: rows.slice(0, leads.length), leads };
}

function inverse(value: number): number {
	let [result, base] = [1, value];
	for (let power = P - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = (result * base) % P;
		base = (base * base) % P;
	}
	return result;
}

/** Sums of numbers that are nothing in every month. */
function equationsOf(months: ReadonlyArray<ReadonlyMap<string, number | null>>, names: readonly string[]) {
	const { rows, leads } = reduced(
		months.map((one) => names.map((name) => one.get(name) ?? 0)),
		names.length,
	);
	const free = names.map((_, column) => column).filter((column) => !leads.includes(column));
	return free.map((column) => {
		const equation = names.map(() => 0);
		equation[column] = 1;
		leads.forEach((lead, place) => (equation[lead] = (P - rows[place]![column]!) % P));
		return equation;
	});
}

/** Those of the unknown that follow from the others. */
function following(equations: number[][], names: readonly string[], isUnknown: (name: string) => boolean) {
	const places = names.flatMap((name, place) => (isUnknown(name) ? [place] : []));
	const { rows, leads } = reduced(
		equations.map((equation) => places.map((place) => equation[place]!)),
		places.length,
	);
	const alone = leads.filter((_, row) => rows[row]!.filter((one) => one !== 0).length === 1);
	return alone.map((place) => names[places[place]!]!);
}

test.each([
	['BRAVO', ['BRAVO']],
	['national', OFFICES],
])('%s: no hidden number follows from what a run prints and lists', (scope, offices) => {
	const told = { ...policy, offices: { ...policy.offices } };
	for (const office of offices) told.offices[office] ??= policy.offices['KPPBC-MKS']!;
	const open = { ...OPEN, offices: told.offices };
	const months = Array.from({ length: scope === 'national' ? 260 : 200 }, () => month(offices));
	const counted = months.map(
		(tickets) => new Map([...numbersOf(scope, tickets, open), ...secretsOf(tickets, offices)]),
	);
	const names = [
		...new Set(counted.flatMap((one) => [...one].flatMap(([name, count]) => (count ? name : [])))),
	];
	const equations = equationsOf(counted, names);
	expect(months.length).toBeGreaterThan(names.length - equations.length);
	// Some that everybody knows, so that the search is no empty one.
	const known = following(equations, names, (name) => name === `K05${'\t'.repeat(7)} denominator`);
	expect(known).toHaveLength(1);

	let hidden = 0;
	for (const [place, tickets] of months.slice(0, 80).entries()) {
		const numbers = numbersOf(scope, tickets, told);
		// Without a line it is none, but for the channels of a total that is hidden: they have no line at all.
		const isWithout = (name: string) => /^K08\t{3}\w/.test(name) && numbers.get(COMPLAINTS) === null;
		const isUnknown = (name: string) =>
			name.startsWith('secret') || numbers.get(name) === null || isWithout(name);
		hidden += [...numbers.values()].filter((one) => one === null).length;
		expect(following(equations, names, isUnknown)).toEqual([]);
		for (const [name, count] of counted[place]!) {
			const isOfOffice = scope !== 'national' || OFFICES.some((office) => name.split('\t')[2] === office);
			const isSmall = /CPL::(ETH|CRM)/.test(name) && isOfOffice && count! < SMALLEST;
			if (isSmall && numbers.has(name)) expect(numbers.get(name)).toBeNull();
		}
	}
	expect(hidden).toBeGreaterThan(80);
});

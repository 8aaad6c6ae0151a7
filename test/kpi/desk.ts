import { keep, type Kept } from '../../nodes/kpi/keep';
import type { KpiResult } from '../../nodes/policy/kpi/types';
import type { Policy } from '../../nodes/policy/document';
import { isoInstant } from '../../nodes/policy/instant';
import { periodOf } from '../../nodes/policy/period';
import { ProcessClaim, type Claim } from '../../nodes/intake/claim';
import { workerName } from '../../nodes/intake/holder';
import { createZammad } from '../../nodes/zammad';
import { resultJson } from '../../nodes/exports/kpi/result';
import { FollowedDesk, policy } from '../clocks/desk';
import { sampleResult } from '../exports/sampleResult';
import type { DeskVersion } from '../sandbox/desk/desk';

const DAY = 86_400_000;

/** A result of a period of the contact centre. @param days after its end; 7: the final run */
export function resultOf(label: string, days: number, more: Partial<KpiResult> = {}): KpiResult {
	const period = periodOf(label, 'Asia/Jakarta');
	const run = days < 0 ? 'running' : days < 7 ? 'preliminary' : days === 7 ? 'final' : 'restatement';
	const asOf = isoInstant(Date.parse(period.to) + days * DAY);
	const reason = run === 'restatement' ? 'Roster Februari terlambat masuk' : '';
	return sampleResult({ period, run, asOf, reason, ...more });
}

const file = (name: string, type: string, content: string) => ({ name, type, data: Buffer.from(content) });

/** Files as Export makes them, by their names; of contents that can be told apart. */
export const filesOf = (result: KpiResult) => ({
	csv: file('kpi.csv', 'text/csv', 'period,from\r\n'),
	workbook: file('kpi.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK buku'),
	report: file('kpi.pdf', 'application/pdf', '%PDF-1.7 laporan'),
	json: file('kpi.json', 'application/json', resultJson(result)),
});

export const staffOf = (agent = 'Canary Anggraini') =>
	file('kpi-petugas.csv', 'text/csv', `agent\r\n${agent}\r\n`);

interface Keeping {
	again?: boolean;
	by?: Policy;
	apart?: boolean;
	answerMs?: number;
	staff?: ReturnType<typeof staffOf>;
}

/** Subjects of a period's first run: one opening, one notice, one run. */
export const notesOf = (label: string, run: string) => [
	'Angka kinerja',
	`KPI periode ${label} (${run})`,
	`KPI ${label}: ${run}`,
];

/** A desk that Setup made, with Kepala Seksi, the coordinator of Team 3, and the integration that keeps runs. */
export class KeepingDesk {
	requests = 0;

	private constructor(readonly desk: FollowedDesk) {}

	static async open(version?: DeskVersion): Promise<KeepingDesk> {
		const keeping = new KeepingDesk(await FollowedDesk.open(version));
		for (const [login, ...roles] of [
			['kasi', 'Kepala Seksi'],
			['koordinator', 'Assessor', 'Supervisor', 'Kinerja'],
		]) {
			await keeping.desk.setup.admin.call('POST', '/users', {
				login,
				firstname: login,
				lastname: 'Uji',
				roles,
			});
		}
		return keeping;
	}

	private readonly worker = workerName();

	/** By a process of its own, where a claim is given. @param answerMs how long it waits for an answer */
	given(claim?: Claim, answerMs?: number) {
		const deadline = Date.now() + 30_000;
		const zammad = createZammad(this.desk.credential, { deadline, answerMs });
		return {
			...{ zammad, systemId: '70', deadline, ownUser: async () => (await zammad.users.me()).id },
			...{ claim: claim ?? this.desk.claim, worker: claim ? workerName() : this.worker },
		};
	}

	async keep(
		result: KpiResult,
		{ again = false, by = policy, apart = false, answerMs, staff = staffOf() }: Keeping = {},
	): Promise<Kept> {
		const given = this.given(apart ? new ProcessClaim() : undefined, answerMs);
		const kept = await keep(given, { result, files: filesOf(result), staff, again }, by);
		this.requests = given.zammad.requests;
		return kept;
	}

	/** All tickets of a period that the integration sees. */
	async tickets(label: string, scope = 'national'): Promise<any[]> {
		return await this.desk.as('integrasi', 'POST', '/tickets/search?expand=true', {
			condition: { 'ticket.djbc_thread_key': { operator: 'is', value: `kpi:${scope}:${label}` } },
			limit: 50,
		});
	}

	async articles(ticketId: number): Promise<any[]> {
		return await this.desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${ticketId}`);
	}

	/** Subjects of all notes, oldest first. */
	async subjects(ticketId: number): Promise<string[]> {
		return (await this.articles(ticketId)).map(({ subject }) => subject);
	}

	/** Strikes writes of articles. */
	async fault(fault: object): Promise<void> {
		await this.desk.control('POST', '/faults', {
			method: 'POST',
			path: '/ticket_articles',
			times: 1,
			...fault,
		});
	}
}

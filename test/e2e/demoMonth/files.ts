import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { keptResultSchema } from '../../../nodes/policy/kpi/schema';
import type { KpiResult } from '../../../nodes/policy/kpi/types';
import type { DeskApi } from '../deskApi';

const root = resolve(__dirname, '../../..');

/** A kept run as the desk gives it back. */
export interface KeptMonth {
	/** Number of the KPI ticket. */
	number: string;
	result: Omit<KpiResult, 'agents'>;
	/** Written to out/: paths from where the repository lies. */
	shared: string[];
	/** Of single agents, for Kepala Seksi only. */
	staff: string[];
}

/** Writes the files of a period's notes to out/. */
export async function filesOf(agent: DeskApi, scope: string, period: string): Promise<KeptMonth> {
	const [ticket] = await agent.tickets('djbc_thread_key', `kpi:${scope}:${period}`);
	if (!ticket) throw new Error(`The desk has no KPI ticket of ${scope} ${period}`);
	const folder = join(root, 'out');
	mkdirSync(folder, { recursive: true });
	const kept: Omit<KeptMonth, 'result'> = { number: ticket.number, shared: [], staff: [] };
	let result: KeptMonth['result'] | undefined;
	for (const { id, attachments = [] } of await agent.articles(ticket.id)) {
		// The note with the file per agent holds that one alone (5.3).
		const list = attachments.length === 1 ? kept.staff : kept.shared;
		for (const { id: fileId, filename } of attachments as Array<{ id: number; filename: string }>) {
			const data = await agent.file(ticket.id, id, fileId);
			const path = join(folder, filename);
			writeFileSync(path, data);
			list.push(relative(process.cwd(), path));
			if (filename.endsWith('.json')) result = keptResultSchema.parse(JSON.parse(data.toString()));
		}
	}
	if (!result) throw new Error(`KPI ticket ${ticket.number} holds no result`);
	return { ...kept, result };
}

import type { KpiResult } from '../../policy/kpi/types';

/** The numbers of a run as JSON, as its ticket keeps them: without the agents (5.3). */
export function resultJson({ agents: _, ...kept }: KpiResult): string {
	return JSON.stringify(kept);
}

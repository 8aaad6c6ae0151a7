import type { Rig } from './rig';

/** Requests to the desk for one delivery: until its sender was answered, and by what runs behind the answer. */
export interface Cost {
	answered: number;
	behind: number;
}

/** What a delivery cost since the last `forget`; waits for the end of the run that took it. `begun`: before it, ms. */
export async function costOf(rig: Rig, answer: { body: any }, begun: number): Promise<Cost> {
	const { accepted, intakeId } = answer.body ?? {};
	const run = accepted ? (await rig.editor.executionOf(intakeId, begun)).data?.resultData.runData : undefined;
	const answeredAt = run?.Answer?.[0]?.startTime ?? Infinity;
	const requests = await rig.desk.requests();
	const answered = requests.filter(({ at }) => Date.parse(at) <= answeredAt).length;
	return { answered, behind: requests.length - answered };
}

export const costInWords = ({ answered, behind }: Cost): string =>
	behind > 0 ? `${answered} + ${behind} behind` : String(answered);

/** Below a table with costs. */
export const BEHIND =
	'Requests: to the desk until the sender was answered; "+ 2 behind": afterwards, for files and the same matter, while nobody waits.';

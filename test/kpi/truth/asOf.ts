import type { Round, Standing, Step, Story } from './story';

/** How a cycle stood: what was written by then, and no stop that came later (CLK-8). Null: nobody knew of it yet. */
export function standing(round: Round, asOf: number): Standing | null {
	if (round.known > asOf) return null;
	const { number, keyLag, received } = round;
	const line = round.writings.filter(({ writtenAt }) => writtenAt <= asOf).at(-1);
	if (line && line.result !== 'running') {
		const { writtenAt: _, ...rest } = line;
		return { ...rest, number, keyLag };
	}
	const { from: _, ...promise } = round.governing.filter(({ from }) => from <= asOf).at(-1)!;
	return {
		...{ ...promise, number, keyLag, received },
		...{ stopped: null, article: null, result: 'running', cause: '' },
	};
}

/** The category and whether a human had decided it. */
export function categoryAt({ category }: Story, asOf: number): { code: string; confirmed: boolean } {
	const { first, confirmed } = category;
	return confirmed && confirmed.at <= asOf
		? { code: confirmed.code, confirmed: true }
		: { code: first, confirmed: false };
}

export function stepsBy({ steps }: Story, asOf: number): Step[] {
	return steps.filter(({ writtenAt }) => writtenAt <= asOf);
}

/** An instant that had come by then. */
export const by = (at: number | null, asOf: number): number | null => (at !== null && at <= asOf ? at : null);

import type { Question, TicketFacts } from './cohort';
import type { KpiCell } from './types';

export type Codes = Partial<Omit<KpiCell, 'metric'>>;
type Dimension = 'service' | 'channel' | 'category' | 'office';

/** Sums by what a line counts apart; the total is there from the beginning. */
export class Cells<Sum> {
	private readonly sums = new Map<string, { codes: Codes; sum: Sum }>();

	private readonly alike = new Map<string, readonly Sum[]>();

	constructor(private readonly make: () => Sum) {
		this.at({});
	}

	/**
	 * The sums to which tickets that are alike add.
	 * @param key tells them from others
	 */
	of(key: string, codes: () => readonly Codes[]): readonly Sum[] {
		let sums = this.alike.get(key);
		if (!sums) {
			sums = codes().map((one) => this.at(one));
			this.alike.set(key, sums);
		}
		return sums;
	}

	at(codes: Codes): Sum {
		const { rule = '', ruleStatus = '', office = '', category = '', channel = '', service = '' } = codes;
		const key = `${rule}\t${ruleStatus}\t${office}\t${category}\t${channel}\t${service}`;
		let entry = this.sums.get(key);
		if (!entry) {
			entry = { codes, sum: this.make() };
			this.sums.set(key, entry);
		}
		return entry.sum;
	}

	/** The total first, then by code: in whatever order the desk gives its tickets, a run prints the same. */
	get entries(): ReadonlyArray<[Codes, Sum]> {
		const sorted = [...this.sums].sort(([one], [other]) => (one < other ? -1 : 1));
		return sorted.map(([, { codes, sum }]) => [codes, sum]);
	}
}

const COMMON: readonly Dimension[] = ['service', 'channel', 'office'];

/** The total, and one cell for each code that the ticket has; by office nationally only. */
export function totalAndApart(
	{ scope }: Question,
	facts: TicketFacts,
	by: readonly Dimension[] = COMMON,
): Codes[] {
	const apart = by.filter((one) => facts[one] !== '' && (one !== 'office' || scope === 'national'));
	return [{}, ...apart.map((one) => ({ [one]: facts[one] }))];
}

/** The sums of these cells. */
export function sumsOf<Sum>(
	cells: Cells<Sum>,
	question: Question,
	facts: TicketFacts,
	by: readonly Dimension[] = COMMON,
): readonly Sum[] {
	return cells.of(by.map((one) => facts[one]).join('\t'), () => totalAndApart(question, facts, by));
}

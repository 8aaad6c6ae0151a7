import type { Question, TicketFacts } from './cohort';
import type { KpiCell } from './types';

type Codes = Partial<Omit<KpiCell, 'metric'>>;
type Dimension = 'service' | 'channel' | 'category' | 'office';

/** Sums by what a line counts apart. */
export class Cells<Sum> {
	private readonly sums = new Map<string, { codes: Codes; sum: Sum }>();

	constructor(private readonly make: () => Sum) {}

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

/** The total, and one cell for each code that the ticket has; by office nationally only. */
export function cellsOf(
	{ scope }: Question,
	facts: TicketFacts,
	by: readonly Dimension[] = ['service', 'channel', 'office'],
): Codes[] {
	const apart = by.filter((one) => facts[one] !== '' && (one !== 'office' || scope === 'national'));
	return [{}, ...apart.map((one) => ({ [one]: facts[one] }))];
}

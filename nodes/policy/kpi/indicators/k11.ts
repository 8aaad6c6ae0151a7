import { isReceived, type CycleFact, type IndicatorOf, type TicketFacts } from '../cohort';
import { countLine, percentile, rounded, valueLine } from '../line';

const EXCLUDED = 'EXC';

/**
 * K11: requests received in the period that the service does not answer (2.2), by code, and the median of the minutes
 * that passed until the user was told; how many nobody has confirmed, and how many are only suggested.
 */
export const k11: IndicatorOf = (question) => {
	const byCode = new Map<string, { count: number; minutes: number[] }>();
	let unconfirmed = 0;
	let suggested = 0;
	return {
		add(facts) {
			const { category, confirmed } = facts;
			const isOf = category.startsWith(EXCLUDED);
			if (!(isOf || (!confirmed && facts.suggested.startsWith(EXCLUDED)))) return;
			if (!isReceived(question, facts)) return;
			if (!isOf) {
				suggested += 1;
				return;
			}
			unconfirmed += confirmed ? 0 : 1;
			const sum = byCode.get(category) ?? { count: 0, minutes: [] };
			byCode.set(category, sum);
			sum.count += 1;
			const minutes = minutesToDecline(facts);
			if (minutes !== null) sum.minutes.push(minutes);
		},
		found() {
			const codes = [...byCode].sort(([one], [other]) => (one < other ? -1 : 1));
			const linesOf = (category: string, count: number, minutes: readonly number[]) => {
				const median = percentile(minutes, 50);
				return [
					countLine({ metric: 'K11', category }, count),
					valueLine(
						{ metric: 'K11.minutes.p50', category },
						'minutes',
						median === null ? null : rounded(median),
						{ denominator: minutes.length, note: 'elapsed' },
					),
				];
			};
			const all = codes.map(([, sum]) => sum);
			return {
				lines: [
					...linesOf(
						'',
						all.reduce((total, { count }) => total + count, 0),
						all.flatMap(({ minutes }) => minutes),
					),
					...codes.flatMap(([code, { count, minutes }]) => linesOf(code, count, minutes)),
					countLine({ metric: 'K11.unconfirmed' }, unconfirmed),
					countLine({ metric: 'K11.suggested' }, suggested),
				],
			};
		},
	};
};

/**
 * Minutes until the user was told. A decline is an answer (2.2): the first stop of a clock, from the message that began
 * it; where none ran, the closing that says so, from the receipt. Null where nobody was told yet.
 */
function minutesToDecline({ cycles, log, receivedAt }: TicketFacts): number | null {
	const isTold = ({ state, cause }: CycleFact) =>
		(state === 'met' || state === 'breached') && cause !== 'withdrawn';
	const told = cycles.find(isTold);
	if (told?.stoppedAt) return (told.stoppedAt - told.receivedAt) / 60_000;
	const closing = log.ticket.find((line) => line.event === 'closed' && line.reason === 'declined_excluded');
	return closing ? (Date.parse(closing.at) - receivedAt) / 60_000 : null;
}

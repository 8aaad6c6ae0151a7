import { isCountedRequest, isInPeriod, type IndicatorOf, type TicketFacts } from '../cohort';
import { countLine } from '../line';
import { Tally } from '../tally';

/** K01: requests received in the period, by service, channel and category, nationally by office too. */
export const k01: IndicatorOf = (question) => {
	const by = question.scope === 'national' ? BY : BY.filter((one) => one !== 'office');
	const tallies = by.map((of) => ({ of, tally: new Tally() }));
	let total = 0;
	return {
		add(facts) {
			if (!isCountedRequest(facts) || !isInPeriod(question, facts.receivedAt)) {
				return;
			}
			total += 1;
			for (const { of, tally } of tallies) {
				tally.add(facts[of]);
			}
		},
		found: () => ({
			lines: [
				countLine({ metric: 'K01' }, total),
				...tallies.flatMap(({ of, tally }) =>
					tally.entries
						.filter(([code]) => code !== '')
						.map(([code, count]) => countLine({ metric: 'K01', [of]: code }, count)),
				),
			],
		}),
	};
};

const BY = ['service', 'channel', 'category', 'office'] as const satisfies ReadonlyArray<keyof TicketFacts>;

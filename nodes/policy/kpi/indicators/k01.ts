import { complaintKinds } from '../../schema/categories';
import { Cells, sumsOf } from '../cells';
import { isReceived, type IndicatorOf } from '../cohort';
import { countLine } from '../line';

/** K01: requests received in the period, and how many of them nobody has sorted yet. */
export const k01: IndicatorOf = (question) => {
	const cells = new Cells(() => ({ count: 0 }));
	// In an office's numbers a kind of complaint without a line would tell what is suppressed (CONF-2).
	if (question.scope !== 'national') {
		for (const category of complaintKinds) cells.at({ category });
	}
	let unconfirmed = 0;
	return {
		add(facts) {
			if (!isReceived(question, facts)) {
				return;
			}
			unconfirmed += facts.confirmed ? 0 : 1;
			for (const sum of sumsOf(cells, question, facts, ['service', 'channel', 'category', 'office'])) {
				sum.count += 1;
			}
		},
		found: () => ({
			lines: [
				...cells.entries.map(([codes, { count }]) => countLine({ metric: 'K01', ...codes }, count)),
				countLine({ metric: 'K01.unconfirmed' }, unconfirmed),
			],
		}),
	};
};

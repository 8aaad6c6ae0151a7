import { isReceived, type IndicatorOf } from '../cohort';
import { rounded, valueLine } from '../line';
import { shiftsOf } from '../staff/shifts';
import { WEEK, WeekHours } from '../staffed';
import type { HeatCell, KpiLine } from '../types';

/** K01b: arrivals by hour of the week and channel beside the agents of that hour, for the schedule (001 L-II 2.2.1). */
export const k01b: IndicatorOf = (question) => {
	const week = new WeekHours(question);
	const arrivals = new Map<string, Uint32Array>();
	return {
		add(facts) {
			if (!isReceived(question, facts)) {
				return;
			}
			const ofChannel = arrivals.get(facts.channel) ?? new Uint32Array(WEEK);
			arrivals.set(facts.channel, ofChannel);
			ofChannel[week.of(facts.receivedAt)]! += 1;
		},
		found({ roster }) {
			const staffed = roster && week.staffed(shiftsOf(question, roster));
			const channels = [...arrivals].sort(([one], [other]) => (one < other ? -1 : 1));
			const heat: HeatCell[] = [];
			const lines: KpiLine[] = [];
			let total = 0;
			for (let place = 0; place < WEEK; place++) {
				const [weekday, hour] = [Math.floor(place / 24) + 1, place % 24];
				const metric = `K01b.${weekday}.${String(hour).padStart(2, '0')}`;
				const agents = staffed && rounded(staffed[place]!);
				const counts = channels.map(([channel, counted]) => ({ channel, count: counted[place]! }));
				const sum = counts.reduce((all, { count }) => all + count, 0);
				total += sum;
				heat.push(
					...counts.map(({ channel, count }) => ({
						...{ weekday, hour, channel, arrivals: count },
						staffed: agents,
					})),
				);
				if (sum > 0 || agents) {
					const cells = [{ channel: '', count: sum }, ...counts.filter(isSpread)];
					lines.push(
						...cells.map(({ channel, count }) =>
							valueLine({ metric, channel }, 'count', count, {
								numerator: count,
								denominator: agents || null,
							}),
						),
					);
				}
			}
			return { lines: [perHour(total, staffed), ...lines], heat };
		},
	};
};

function isSpread({ channel, count }: { channel: string; count: number }): boolean {
	return channel !== '' && count > 0;
}

/** Arrivals of an agent hour. */
function perHour(arrivals: number, staffed: Float64Array | null): KpiLine {
	const hours = staffed?.reduce((sum, one) => sum + one, 0);
	return valueLine({ metric: 'K01b' }, 'perHour', hours ? rounded(arrivals / hours) : null, {
		numerator: arrivals,
		denominator: hours ? rounded(hours) : null,
		note: hours ? '' : 'no roster of the period',
	});
}

import { isoInstant } from '../../instant';
import { reportNamed } from '../../reportNamed';
import { isInPeriod, type IndicatorOf } from '../cohort';
import { countLine, WITHOUT_RESTRICTED } from '../line';
import type { RegisterLine } from '../types';

/**
 * The written reports whose matter arose in the period (5.1): how many were written, delivered, and late by `as_of`. The
 * register names them; one of a restricted group is counted only, and in the numbers of an office not even that, since
 * what the register lacks would tell how many there are (CONF-2).
 */
export const reports: IndicatorOf = (question) => {
	const register: RegisterLine[] = [];
	const counts = { written: 0, delivered: 0, late: 0 };
	const isNational = question.scope === 'national';
	return {
		add({ record, ticket, number, restricted, receivedAt, cycles, at }) {
			if (record !== 'report' || !isInPeriod(question, receivedAt)) return;
			if (restricted && !isNational) return;
			const due = cycles.at(-1)?.dueAt ?? null;
			const [written, delivered, decided] = ['written', 'delivered', 'decided'].map((what) =>
				at(`djbc_${what}_at`),
			) as [number | null, number | null, number | null];
			const late = due !== null && (delivered ?? question.asOf) > due;
			counts.written += written === null ? 0 : 1;
			counts.delivered += delivered === null ? 0 : 1;
			counts.late += late ? 1 : 0;
			if (restricted) return;
			const iso = (instant: number | null) => (instant === null ? null : isoInstant(instant));
			register.push({
				number,
				report: reportNamed(question.policy, ticket),
				aroseAt: isoInstant(receivedAt),
				writtenAt: iso(written),
				dueAt: iso(due),
				deliveredAt: iso(delivered),
				decidedAt: iso(decided),
				late,
			});
		},
		found: () => ({
			lines: Object.entries(counts).map(([what, count]) =>
				countLine({ metric: `RPT.${what}` }, count, isNational ? '' : WITHOUT_RESTRICTED),
			),
			register: register.sort((one, other) => orderOf(one).localeCompare(orderOf(other), 'en')),
		}),
	};
};

const orderOf = ({ aroseAt, number }: RegisterLine): string => `${aroseAt} ${number}`;

import { DateTime, IANAZone } from 'luxon';
import { instantOf, isoInstant } from './instant';

/** A KPI period, half-open `[from, to)`: 26th to 25th in `zone` (PER-1 to PER-4, 001 L-II 3.3.3). */
export interface KpiPeriod {
	/** `YYYY-MM`, of the month the period starts or ends in (A29). */
	label: string;
	/** Bounds as UTC instants. */
	from: string;
	to: string;
	/** The same bounds on the clocks of the zone, ISO 8601 with offset. */
	fromLocal: string;
	toLocal: string;
	/** IANA, of the unit that owns the KPI (PER-2, A30). */
	zone: string;
	/** Length in days: that of the start month (PER-3). */
	days: number;
}

/** The month that names a period, the policy's switch `kpiLabel` (A29). */
export type PeriodNaming = 'start' | 'end';

/** What was asked has no period: the instant, the label or the zone is none. The message says which. */
export class PeriodInvalid extends Error {
	override readonly name = 'PeriodInvalid';
}

const firstDay = 26;

/**
 * The period in which an instant lies.
 * @param at ISO 8601 with offset
 * @throws PeriodInvalid
 */
export function kpiPeriod(at: string, zone: string, naming: PeriodNaming = 'start'): KpiPeriod {
	const instant = instantOf(at);
	if (instant === null) {
		throw new PeriodInvalid('The instant must be ISO 8601 with an offset, such as 2026-01-25T16:30:00Z.');
	}
	const local = DateTime.fromMillis(instant, { zone: known(zone) });
	const start = local.startOf('month');
	return from(local.day < firstDay ? start.minus({ months: 1 }) : start, naming);
}

/**
 * The period of that name.
 * @param label `YYYY-MM`
 * @throws PeriodInvalid
 */
export function periodOf(label: string, zone: string, naming: PeriodNaming = 'start'): KpiPeriod {
	const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(label)
		? DateTime.fromISO(`${label}-01`, { zone: known(zone) })
		: null;
	if (month === null) {
		throw new PeriodInvalid('The period must be a year and a month, such as 2026-01.');
	}
	return from(naming === 'end' ? month.minus({ months: 1 }) : month, naming);
}

/** Instead of a name: the last period that ended. */
const ENDED = 'ended';

/**
 * The period that somebody asks for.
 * @param label `YYYY-MM`; `ended`: the last one that ended; empty: the running one
 * @param now ms
 * @throws PeriodInvalid
 */
export function periodAsked(label: string, zone: string, naming: PeriodNaming, now: number): KpiPeriod {
	const running = kpiPeriod(isoInstant(now), zone, naming);
	if (label === '') return running;
	return label === ENDED ? periodAfter(running, -1) : periodOf(label, zone, naming);
}

/** The period that many periods later, or earlier when negative, named in the same way. */
export function periodAfter(period: KpiPeriod, count: number): KpiPeriod {
	const start = DateTime.fromISO(period.fromLocal, { zone: period.zone }).startOf('month');
	return from(start.plus({ months: count }), period.label === start.toFormat('yyyy-MM') ? 'start' : 'end');
}

function from(startMonth: DateTime, naming: PeriodNaming): KpiPeriod {
	const endMonth = startMonth.plus({ months: 1 });
	const first = firstInstant(startMonth);
	const end = firstInstant(endMonth);
	return {
		label: (naming === 'end' ? endMonth : startMonth).toFormat('yyyy-MM'),
		from: isoInstant(first.toMillis()),
		to: isoInstant(end.toMillis()),
		fromLocal: first.toISO()!,
		toLocal: end.toISO()!,
		zone: startMonth.zoneName!,
		days: startMonth.daysInMonth!,
	};
}

function firstInstant(month: DateTime): DateTime {
	return month.set({ day: firstDay }).startOf('day');
}

function known(zone: string): string {
	if (!IANAZone.isValidZone(zone)) {
		throw new PeriodInvalid('The zone must be an IANA name, such as Asia/Makassar.');
	}
	return zone;
}

import { cover, cutiBersama, holiday } from './daysOff';
import { office, sender, unit } from './directory';
import type { Kind } from './kind';
import { person } from './persons';
import { kpiTarget, rank, template } from './settings';
import { switchKind } from './switches';
import { ramadan, schedule, workingDay } from './workingHours';

/** What a row of `djbc_policy` may change, by the name in its column `kind`. */
export const kinds: Readonly<Record<string, Kind>> = {
	holiday,
	cuti_bersama: cutiBersama,
	cover,
	working_day: workingDay,
	ramadan,
	schedule,
	office,
	unit,
	rank,
	template,
	sender,
	person,
	switch: switchKind,
	kpi_target: kpiTarget,
};

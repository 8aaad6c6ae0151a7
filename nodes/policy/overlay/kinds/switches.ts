import { workingDayMode } from '../../schema/switches';
import { services as serviceCodes } from '../../schema/services';
import type { Draft } from '../draft';
import { textOf, type Kind } from './kind';

/** One switch of catalogue 9: how its value is written, and where it is kept. */
interface Switch {
	value: string;
	/** Answers the places it wrote; null: the value is none of this switch. */
	turn(draft: Draft, value: string): string[] | null;
}

const yesOrNo = (write: (draft: Draft, on: boolean) => string[]): Switch => ({
	value: 'true or false',
	turn: (draft, value) => (value === 'true' || value === 'false' ? write(draft, value === 'true') : null),
});

const oneOf = <T extends string>(
	values: readonly T[],
	write: (draft: Draft, value: T) => string[],
): Switch => ({
	value: values.join(' or '),
	turn: (draft, value) => {
		const known = values.find((one) => one === value);
		return known === undefined ? null : write(draft, known);
	},
});

const NO_CLOCK = 'null';

const table: Readonly<Record<string, Switch>> = {
	workingDayMode: oneOf(workingDayMode.options, (draft, value) => {
		draft.edit('switches').workingDayMode = value;
		return ['/switches/workingDayMode'];
	}),
	cutiBersamaIsWorkingDay: yesOrNo((draft, on) => {
		draft.edit('calendars').cutiBersamaIsWorkingDay = on;
		return ['/calendars/cutiBersamaIsWorkingDay'];
	}),
	'rules.CEISACARE.workingDays': {
		value: `a number of working days, or ${NO_CLOCK} to track only`,
		turn(draft, value) {
			if (value !== NO_CLOCK && !/^\d{1,3}$/.test(value)) {
				return null;
			}
			draft.edit('rules').CEISACARE!.limit = value === NO_CLOCK ? null : { kind: 'WD', days: Number(value) };
			return ['/rules/CEISACARE/limit'];
		},
	},
	'rules.MARAGA.capAtOpening': yesOrNo((draft, on) => maraga(draft, { capAtOpening: on })),
	'rules.MARAGA.span': oneOf(['gross', 'net'] as const, (draft, span) => maraga(draft, { span })),
	'services.CC.applyStandard104': yesOrNo(applyStandard104),
	'complaints.unofficialChannels': oneOf(
		['record-forward-advise', 'advise-only'] as const,
		(draft, value) => {
			draft.edit('switches').unofficialChannels = value;
			return ['/switches/unofficialChannels'];
		},
	),
	'social.publicMentions': oneOf(['out', 'in'] as const, (draft, value) => {
		draft.edit('switches').publicMentions = value;
		return ['/switches/publicMentions'];
	}),
	'kpi.label': oneOf(['start', 'end'] as const, (draft, value) => {
		draft.edit('switches').kpiLabel = value;
		return ['/switches/kpiLabel'];
	}),
	'rank.legalCap': oneOf(['always', 'untilNotice'] as const, (draft, value) => {
		draft.edit('switches').rankLegalCap = value;
		return ['/switches/rankLegalCap'];
	}),
	'intake.timeSkew': {
		value: '-7d..+2m: days before and minutes after our time',
		turn(draft, value) {
			const [, days, minutes] = /^-(\d{1,3})d\s*\.\.\s*\+(\d{1,4})m$/.exec(value) ?? [];
			if (days === undefined) {
				return null;
			}
			draft.edit('switches').timeSkew = { pastDays: Number(days), futureMinutes: Number(minutes) };
			return ['/switches/timeSkew'];
		},
	},
	'holding.phrases': {
		value: 'further phrases in plain words, separated by semicolons: mohon ditunggu; sedang kami cek',
		turn(draft, value) {
			const phrases = value
				.toLowerCase()
				.split(';')
				.map((phrase) => (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
				.filter((phrase) => phrase !== '');
			const shipped = draft.base.holding.phrases;
			draft.edit('holding').phrases = [...new Set([...shipped, ...phrases])];
			return phrases.length > 0 ? ['/holding/phrases'] : null;
		},
	},
	...Object.fromEntries(
		serviceCodes.flatMap((code) => {
			const name = `services.${code.replace('SVC-', '')}`;
			return [
				[
					`${name}.enabled`,
					yesOrNo((draft, on) => {
						draft.edit('services')[code]!.enabled = on;
						return [`/services/${code}/enabled`];
					}),
				],
				[
					`${name}.calendar`,
					{
						value: 'the name of a calendar, or null for that of the office',
						turn(draft: Draft, value: string) {
							draft.edit('services')[code]!.calendar = value === 'null' ? null : value;
							return [`/services/${code}/calendar`];
						},
					},
				],
			] satisfies [string, Switch][];
		}),
	),
};

/** A reading of catalogue 9, switched by its name there. */
export const switchKind: Kind = {
	notation: { key: 'its name: rules.MARAGA.capAtOpening', value: 'as the switch takes it: true' },
	apply(draft, entry) {
		const text = textOf(entry);
		const known = Object.hasOwn(table, entry.key) ? table[entry.key]! : null;
		if (!known) {
			entry.problem('key', `is no switch: use ${Object.keys(table).join(', ')}`);
			return [];
		}
		const written = text ? known.turn(draft, text) : null;
		if (!written) {
			entry.problem('value', `must be ${known.value}`);
		}
		return written ?? [];
	},
};

function maraga(draft: Draft, part: { capAtOpening: boolean } | { span: 'gross' | 'net' }): string[] {
	const rule = draft.edit('rules').MARAGA!;
	if (rule.limit?.kind === 'SPLIT') {
		rule.limit = { ...rule.limit, ...part };
	}
	return ['/rules/MARAGA/limit'];
}

/** Without standard 104 the contact centre's web-chat and private messages have no clock: 001 gives no number (A15). */
function applyStandard104(draft: Draft, on: boolean): string[] {
	const written: string[] = [];
	for (const [channel, row] of Object.entries(draft.see('routing'))) {
		const shipped = draft.base.routing[channel];
		if (!shipped || !('centre' in shipped) || !('centre' in row) || !byStandard104(shipped.centre)) {
			continue;
		}
		const cell = draft.edit('routing')[channel] as { centre: unknown };
		cell.centre = on ? structuredClone(shipped.centre) : { clock: 'none', service: 'SVC-CC', trace: ['A15'] };
		written.push(`/routing/${channel}/centre`);
	}
	return written;
}

function byStandard104(cell: { clock: string; trace: readonly string[] }): boolean {
	return cell.clock === 'rules' && cell.trace.includes('A15');
}

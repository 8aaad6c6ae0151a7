import { windowIn } from '../notation';
import { textOf, type Kind } from './kind';

/** Of a window: sixty working days, the longest of 525 minutes; the calendars cover a year. */
const LONGEST = { WD: 60, WM: 60 * 525 };

/** The window of a rank. */
export const rank: Kind = {
	notation: { key: 'R1, R2, R3 or R4', value: 'working minutes or working days: WM(240) or WD(1)' },
	apply(draft, entry) {
		const text = textOf(entry);
		const { ranks } = draft.see('ranks');
		const known = Object.keys(ranks).find((code) => code === entry.key) as keyof typeof ranks | undefined;
		const window = windowIn(text ?? '');
		if (!known) {
			entry.problem('key', `is no rank: use ${Object.keys(ranks).join(', ')}`);
			return [];
		}
		if (window === null) {
			entry.problem('value', 'write working minutes as WM(240) or working days as WD(1)');
			return [];
		}
		if (window.kind === 'WD' ? window.days > LONGEST.WD : window.minutes > LONGEST.WM) {
			entry.problem('value', `is too long: at most WD(${LONGEST.WD}) or WM(${LONGEST.WM})`);
			return [];
		}
		const { rule } = ranks[known];
		draft.edit('rules')[rule]!.limit = window;
		return [`/rules/${rule}/limit`];
	},
};

/** The text of a template; its variables stay those it is declared with. */
export const template: Kind = {
	notation: {
		key: 'its id: receipt, or receipt.subject for its subject',
		value: 'the text with its variables in double braces; - goes back to the shipped text',
	},
	apply(draft, entry) {
		const [id = '', field = 'text', ...more] = entry.key.split('.');
		const known = Object.hasOwn(draft.see('templates'), id) ? draft.see('templates')[id] : undefined;
		if (!known || more.length > 0 || (field !== 'text' && field !== 'subject')) {
			entry.problem('key', `is no template: use ${Object.keys(draft.see('templates')).join(', ')}`);
			return [];
		}
		const text = textOf(entry);
		if (text === null || text === '') {
			entry.problem('value', 'is empty: write the text, or - for the shipped one');
			return [];
		}
		draft.edit('templates')[id]![field] = text;
		return [`/templates/${id}/${field}`];
	},
};

/** The target of an indicator, in its unit; catalogue 5.3 leaves all of them empty. */
export const kpiTarget: Kind = {
	notation: { key: 'an indicator: K02', value: 'a number: 95; - takes the target out' },
	apply(draft, entry) {
		const text = textOf(entry);
		const { indicators } = draft.see('kpi');
		if (!Object.hasOwn(indicators, entry.key)) {
			entry.problem('key', `is no indicator: use ${Object.keys(indicators).join(', ')}`);
			return [];
		}
		if (text === null || !/^\d+(?:[.,]\d+)?$/.test(text)) {
			entry.problem('value', 'must be a number, such as 95, or - for no target');
			return [];
		}
		draft.edit('kpi').indicators[entry.key]!.target = Number(text.replace(',', '.'));
		return [`/kpi/indicators/${entry.key}`];
	},
};

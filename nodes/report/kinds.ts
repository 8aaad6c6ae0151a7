import { TEAMS } from '../policy/deskGroups';
import type { Policy } from '../policy/document';
import { allWords } from '../policy/cycle/ownWords';
import { readReportKey, reportNamed } from '../policy/reportNamed';
import { sectionsText } from '../policy/reportSections';
import type { Article, Ticket } from '../zammad';

/** A written report of 5.1 that has a clock: RPT-1 to RPT-3. */
export interface ReportKind {
	/** Such as `RPT-1`. */
	code: string;
	/** Value of `djbc_request` that asks for it. */
	wish: string;
	label: string;
	sections: readonly { id: string; label: string }[];
	rule: string;
	/** Group of the team that writes it. */
	group: string;
}

const TEAM_OF: Readonly<Record<string, string>> = {
	'RPT-1': TEAMS.service,
	'RPT-2': TEAMS.management,
	'RPT-3': TEAMS.quality,
};

export function reportKinds({ reports }: Policy): ReportKind[] {
	return Object.entries(reports).flatMap(([code, { label, sections, rule, request: wish }]) =>
		rule === null || wish === null
			? []
			: [{ code, wish, label, sections, rule, group: TEAM_OF[code] ?? TEAMS.service }],
	);
}

/** Thread key of a report: the k-th of its kind from a ticket, or what else tells it from others. */
export function reportKey({ wish }: ReportKind, source: string, which: string | number): string {
	return `report:${wish}:${source}:${which}`;
}

/** Number of the ticket that it reports on; null for a report on none. */
export function sourceOf({ number, djbc_thread_key: key }: Ticket): string | null {
	const source = readReportKey(key)?.source;
	return source && source !== number ? source : null;
}

/** By its key; of one that an agent opened by its title, or by the headings of its first article. */
export function kindOf(policy: Policy, ticket: Ticket, [first]: readonly Article[] = []): ReportKind | null {
	const kinds = reportKinds(policy);
	const named = reportNamed(policy, ticket);
	if (named !== '' || readReportKey(ticket.djbc_thread_key)) {
		return kinds.find(({ code }) => code === named) ?? null;
	}
	const text = first ? plain(allWords(first.body)) : '';
	const headed = kinds.filter(({ sections }) => sections.every(({ label }) => text.includes(plain(label))));
	return headed.length === 1 ? headed[0]! : null;
}

/** The headings as an agent finds them. */
export const headingsOf = ({ sections }: ReportKind): string => sectionsText(sections);

/** One of them, numbered as there. */
export const headingOf = ({ sections }: ReportKind, one: ReportKind['sections'][number]): string =>
	`${sections.indexOf(one) + 1}. ${one.label}`;

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

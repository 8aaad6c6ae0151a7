import { complaintIntake } from '../../complaint';
import type { Policy } from '../../document';
import { complaintKinds } from '../../schema/categories';
import type { Channel } from '../../types';
import { isReceived, type IndicatorOf, type TicketFacts } from '../cohort';
import { parentOf } from '../escalations';
import { lettersOf, type Letter } from '../letters';
import { countLine, percentile, rounded, valueLine } from '../line';
import { CodeCounts } from '../codeCounts';
import { WorkedMinutes } from '../worked';

const COMPLAINT = 'CPL';

/**
 * K08: complaints received in the period by kind, channel and whether the channel is an official one, nationally by
 * office too; the letters recorded for them and the median of the working hours to one. How many nobody has confirmed,
 * and how many are only suggested. Kinds and offices without any stand there with 0: what has no line tells too much.
 */
export const k08: IndicatorOf = (question) => {
	const { policy, scope } = question;
	const tallies = {
		kind: new CodeCounts(),
		channel: new CodeCounts(),
		office: new CodeCounts(),
		officeKind: new CodeCounts(),
	};
	const counts = { official: 0, unofficial: 0, unconfirmed: 0, suggested: 0 };
	const letterOf = lettersOf(question);
	/** When the complaint was received: by its number, and by those of its escalations. */
	const complaints = new Map<string, number>();
	const byChild = new Map<string, number>();
	const escalations: Array<{ number: string; parent: string; letter: Letter }> = [];
	const parentLetters: Letter[] = [];
	return {
		add(facts) {
			const { record, number, ticket, category, confirmed, channel, office, receivedAt, children } = facts;
			if (record === 'escalation') {
				const letter = letterOf(facts);
				if (letter) escalations.push({ number, parent: parentOf(ticket), letter });
				return;
			}
			const isOf = category.startsWith(COMPLAINT);
			if (!(isOf || (!confirmed && facts.suggested.startsWith(COMPLAINT)))) return;
			if (!isReceived(question, facts)) return;
			if (!isOf) {
				counts.suggested += 1;
				return;
			}
			tallies.kind.add(category);
			tallies.channel.add(channel);
			tallies.office.add(office);
			tallies.officeKind.add(`${office} ${category}`);
			counts[isOfficial(policy, facts) ? 'official' : 'unofficial'] += 1;
			counts.unconfirmed += confirmed ? 0 : 1;
			for (const child of children) byChild.set(child.number, receivedAt);
			complaints.set(number, receivedAt);
			const own = children.length === 0 ? letterOf(facts) : null;
			if (own) parentLetters.push(own);
		},
		found() {
			const worked = new WorkedMinutes(policy, 'K08');
			const known = escalations.flatMap(({ number, parent, letter }) => {
				const receivedAt = byChild.get(number) ?? complaints.get(parent);
				return receivedAt === undefined ? [] : { letter, receivedAt };
			});
			const hours = known.flatMap(({ letter: { calendar, stoppedAt }, receivedAt }) => {
				const minutes = stoppedAt === null ? null : worked.between(calendar, receivedAt, stoppedAt);
				return minutes === null ? [] : minutes / 60;
			});
			const median = percentile(hours, 50);
			const kinds = [...new Set([...complaintKinds, ...tallies.kind.entries.map(([kind]) => kind)])];
			const offices = scope === 'national' ? Object.keys(policy.offices) : [];
			return {
				lines: [
					countLine({ metric: 'K08' }, counts.official + counts.unofficial),
					...kinds.map((kind) => countLine({ metric: 'K08', category: kind }, tallies.kind.of(kind))),
					...tallies.channel.entries
						.filter(([channel]) => channel !== '')
						.map(([channel, count]) => countLine({ metric: 'K08', channel }, count)),
					...offices.flatMap((office) => [
						countLine({ metric: 'K08', office }, tallies.office.of(office)),
						...kinds.map((category) =>
							countLine({ metric: 'K08', office, category }, tallies.officeKind.of(`${office} ${category}`)),
						),
					]),
					countLine({ metric: 'K08.official' }, counts.official),
					countLine({ metric: 'K08.unofficial' }, counts.unofficial),
					countLine({ metric: 'K08.letters' }, known.length + parentLetters.length),
					valueLine({ metric: 'K08.letterHours.p50' }, 'hours', median === null ? null : rounded(median), {
						denominator: hours.length,
					}),
					countLine({ metric: 'K08.unconfirmed' }, counts.unconfirmed),
					countLine({ metric: 'K08.suggested' }, counts.suggested),
				],
				warnings: worked.warnings,
			};
		},
	};
};

/** As it was recorded at intake; of one that became a complaint later by its channel (CPL-1). */
function isOfficial(policy: Policy, { ticket, channel, category }: TicketFacts): boolean {
	const { djbc_complaint_official: recorded } = ticket;
	if (typeof recorded === 'boolean') return recorded;
	const kind = complaintKinds.find((one) => one === category);
	return (
		kind !== undefined &&
		Object.hasOwn(policy.complaints, channel) &&
		complaintIntake(policy, channel as Channel, kind).official
	);
}

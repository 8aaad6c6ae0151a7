import type { Reading } from './reading';
import type { CategoryCode } from '../types';

/** A topic needs this much more than the next one of another branch. */
const LEAD = 2;

/**
 * What a message is about, by the words of the field in it: a code of the topic tree, its branch when two twigs of it
 * come close, null when unsure or when nothing was asked.
 */
export function topicOf({ topics }: Reading, code: CategoryCode): string | null {
	if (code.startsWith('OTH::')) {
		return null;
	}
	if (code.startsWith('ICT::')) {
		return 'SISTEM';
	}
	const [first, second] = [...topics].sort(([, a], [, b]) => b - a);
	if (!first || !second || first[1] >= second[1] * LEAD) {
		return first?.[0] ?? null;
	}
	const [branch, otherBranch] = [branchOf(first[0]), branchOf(second[0])];
	if (branch === otherBranch) {
		// The branch itself says less than its twig: "pita cukai" is of stamps.
		return first[0] === branch ? second[0] : second[0] === branch ? first[0] : branch;
	}
	return first[1] > second[1] ? first[0] : null;
}

function branchOf(topic: string): string {
	return topic.split('::', 1)[0]!;
}

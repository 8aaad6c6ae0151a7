import { isDecision, type Decision } from '../../nodes/setup';

/** What `--decide NAME=switchOff|keep|adopt` says, by the object's name. @throws for anything else */
export const decisionsOf = (given: readonly string[]): Map<string, Decision> =>
	new Map(
		given.map((text) => {
			const [, name, decision] = /^(.+)=(\w+)$/.exec(text) ?? [];
			if (!name || !isDecision(decision))
				throw new Error(`--decide ${text} is not NAME=switchOff|keep|adopt`);
			return [name, decision];
		}),
	);

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Policy } from '../../nodes/policy/document';
import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import {
	beginApply,
	countsOf,
	decided,
	isUndecided,
	SetupFailure,
	survey,
	verify,
	type Counts,
	type Decision,
	type EventAddresses,
	type SetupItem,
} from '../../nodes/setup';
import { createZammad, ZammadFailure, type Zammad } from '../../nodes/zammad';
import { decisionsOf } from './decisions';

const usage = `Usage:
  npm run -s setup -- --plan|--apply|--verify [--decide NAME=switchOff|keep|adopt]... [--overlay FILE] [--no-probe]
  [--events URL]...
  npm run -s setup -- --help
The desk is told by ZAMMAD_URL and ZAMMAD_ADMIN_TOKEN. NAME is the name of a planned object, such as a trigger's; stock
auto-replies are switched off unless decided otherwise. --verify with --decide NAME=keep passes over what was decided to
stay; its warnings leave the exit code 0. An overlay is JSON: an object, or an array with rows of djbc_policy. --no-probe
verifies without writing a ticket. --events registers the address of a DJBC Helpdesk Trigger, signed with
ZAMMAD_WEBHOOK_TOKEN.
Exit codes:
  0  done; verified: nothing is wrong but perhaps warnings
  1  something is wrong: the call, the desk, or what --verify found
  2  conflicts are undecided: give --decide for each
  3  restart Zammad (all its processes), then run again`;

/** As the usage explains them. */
type Code = 0 | 1 | 2 | 3;

async function main(): Promise<Code> {
	const { values } = parseArgs({
		options: {
			plan: { type: 'boolean' },
			apply: { type: 'boolean' },
			verify: { type: 'boolean' },
			'no-probe': { type: 'boolean' },
			decide: { type: 'string', multiple: true },
			overlay: { type: 'string' },
			events: { type: 'string', multiple: true },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		say(usage);
		return 0;
	}
	const chosen = (['plan', 'apply', 'verify'] as const).filter((name) => values[name]);
	if (chosen.length === 0) throw new Error(usage);
	if (chosen.length > 1) {
		throw new Error(`Only one of --plan, --apply and --verify is allowed, not ${chosen.length}`);
	}
	const baseUrl = fromEnvironment('ZAMMAD_URL');
	const token = fromEnvironment('ZAMMAD_ADMIN_TOKEN');
	const zammad = createZammad({ baseUrl, token });
	const policy = policyOf(values.overlay);
	const decisions = decisionsOf(values.decide ?? []);
	const events = { urls: values.events ?? [], token: process.env.ZAMMAD_WEBHOOK_TOKEN ?? '' };
	switch (chosen[0]!) {
		case 'plan':
			return showPlan(await planned(zammad, policy, decisions, events));
		case 'apply':
			return await applyAll(zammad, policy, await planned(zammad, policy, decisions, events), events);
		case 'verify':
			return await showProblems(zammad, policy, decisions, !values['no-probe'], events);
	}
}

function fromEnvironment(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set; --help says what is needed`);
	return value;
}

/** @throws for a decision that its object does not allow */
async function planned(
	zammad: Zammad,
	policy: Policy,
	decisions: ReadonlyMap<string, Decision>,
	events: EventAddresses,
): Promise<SetupItem[]> {
	const { findings } = await survey(zammad, policy, events);
	const items = findings.map(({ item }) => decided(item, decisions));
	for (const [name, decision] of decisions) {
		const meant = items.filter((item) => item.name === name || `${item.kind} ${item.name}` === name);
		const choices = meant.flatMap((item) => item.choices);
		// A trigger that was switched off is planned no more, so a name too many is no mistake.
		if (meant.length === 0) say(`(nothing of the name ${name} is planned)`);
		else if (choices.length === 0) say(`(nothing is to be decided of ${name})`);
		else if (!choices.includes(decision))
			throw new Error(`${name} does not allow ${decision}: ${optionOf(name, choices)}`);
	}
	return items;
}

function showPlan(items: readonly SetupItem[]): Code {
	for (const item of items.filter(({ action }) => action !== 'same')) say(line(item));
	const counts = countsOf(items);
	say(inWords(counts));
	return counts.undecided > 0 ? 2 : 0;
}

async function applyAll(
	zammad: Zammad,
	policy: Policy,
	items: readonly SetupItem[],
	events: EventAddresses,
): Promise<Code> {
	const open = items.filter(isUndecided);
	if (open.length > 0) {
		process.stderr.write(`Undecided, so nothing was written:\n${open.map(line).join('\n')}\n`);
		return 2;
	}
	const run = await beginApply(zammad, policy, items, events);
	const done: Record<string, number> = {};
	let needsAttributes = false;
	for (const [place, item] of items.entries()) {
		const applied = await run.apply(place).catch((error: unknown) => {
			say(`[${place + 1}/${items.length}] failed: ${item.kind} ${item.name}`);
			throw error;
		});
		done[applied.done] = (done[applied.done] ?? 0) + 1;
		if (applied.done === 'created' && NEED_ATTRIBUTES.includes(item.kind)) needsAttributes = true;
		if (applied.done !== 'same')
			say(`[${place + 1}/${items.length}] ${applied.done}: ${item.kind} ${item.name}`);
		if (applied.restart) {
			say('Restart Zammad now (all its processes), then run this again: it goes on from here.');
			return 3;
		}
	}
	say(
		Object.entries(done)
			.map(([what, count]) => `${what} ${count}`)
			.join(', '),
	);
	if (needsAttributes)
		say('If Zammad was not restarted since its attributes were migrated, restart it now, then --verify.');
	return 0;
}

/** Made only once the attributes are there, so perhaps after a migration in an earlier run. */
const NEED_ATTRIBUTES: readonly SetupItem['kind'][] = ['overview', 'macro', 'coreWorkflow', 'trigger'];

async function showProblems(
	zammad: Zammad,
	policy: Policy,
	decisions: ReadonlyMap<string, Decision>,
	writeProbe: boolean,
	events: EventAddresses,
): Promise<Code> {
	const found = await verify(zammad, policy, { now: Date.now(), decisions, writeProbe, events });
	for (const { severity, kind, name, problem, text, remedy } of found.problems) {
		say(`${severity}, ${problem}: ${kind} ${name}: ${text}\n    ${remedy}`);
	}
	say(inWords(found.counts));
	if (found.probe) say(`Ticket ${found.probe.number} was written, read back and emptied again.`);
	say(found.ok ? 'The desk is as the policy wants it.' : 'The desk is not ready.');
	if (found.problems.some(({ problem }) => problem === 'notRestarted')) return 3;
	return found.ok ? 0 : 1;
}

const line = ({ action, kind, name, reason, choices, decision }: SetupItem): string =>
	`${action}: ${kind} ${name}: ${reason}${
		choices.length > 0 ? ` [${decision ?? `undecided, ${optionOf(name, choices)}`}]` : ''
	}`;

const optionOf = (name: string, choices: readonly Decision[]): string =>
	`--decide "${name}=${choices.join('|')}"`;

const inWords = (counts: Counts): string =>
	Object.entries(counts)
		.map(([what, count]) => `${what} ${count}`)
		.join(', ');

function policyOf(path: string | undefined): Policy {
	const now = Date.now();
	if (path === undefined) return policyFrom({ now }).policy;
	const given: unknown = JSON.parse(readFileSync(path, 'utf8'));
	return policyFrom(Array.isArray(given) ? { rows: given, now } : { overlay: given, now }).policy;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

main()
	.then((code) => {
		process.exitCode = code;
	})
	.catch((error: unknown) => {
		const known = error instanceof SetupFailure || error instanceof ZammadFailure;
		const text = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${text}${known ? `. ${error.advice}` : ''}\n`);
		const codes: Partial<Record<SetupFailure['code'], Code>> = { undecided: 2, restart: 3 };
		process.exitCode = (error instanceof SetupFailure && codes[error.code]) || 1;
	});

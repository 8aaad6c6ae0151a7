import { isoInstant } from '../instant';
import { isReceived, type Findings, type Indicator, type Question } from './cohort';
import { differencesOf, withPrevious } from './earlier';
import { factsOf } from './facts';
import { INDICATORS } from './indicators';
import { scopeLabel } from './question';
import { suppressed } from './suppress';
import { withTargets } from './targets';
import type { KpiInputs, KpiResult, KpiRun } from './types';

/** Results that were kept before. */
export interface Earlier {
	/** Of the three periods before, the nearest first; null where none is kept. */
	periods: ReadonlyArray<KpiResult | null>;
	/** The run before of the same period (PER-5). */
	runBefore: KpiResult | null;
}

/** One run over a stream of tickets: told each once, in any order. Keeps counts and times, never tickets. */
export class Compilation {
	private readonly indicators: Indicator[];

	private readonly read = { tickets: 0, requests: 0 };

	private damaged = 0;

	/** @param reason of a restatement; else empty */
	constructor(
		private readonly question: Question,
		private readonly run: KpiRun,
		private readonly reason = '',
	) {
		this.indicators = INDICATORS.map((indicator) => indicator(question));
	}

	/** @param ticket attributes as Zammad gives them, with names (`expand`) */
	add(ticket: Record<string, unknown>): void {
		this.read.tickets += 1;
		const facts = factsOf(this.question, ticket);
		if (!facts || facts.excluded) {
			return;
		}
		this.damaged += facts.log.problems.length > 0 ? 1 : 0;
		this.read.requests += isReceived(this.question, facts) ? 1 : 0;
		for (const indicator of this.indicators) {
			indicator.add(facts);
		}
	}

	result(inputs: KpiInputs, { periods, runBefore }: Earlier): KpiResult {
		const { policy, scope, period, asOf } = this.question;
		const findings = this.indicators.map((indicator) => indicator.found(inputs));
		const all = <One>(of: (one: Findings) => One[] | undefined) => findings.flatMap((one) => of(one) ?? []);
		const counted = withTargets(
			policy,
			all((one) => one.lines),
		);
		const lines = withPrevious(suppressed(this.question, counted), periods);
		return {
			schema: 'djbc.kpi.v1',
			...{ scope, scopeLabel: scopeLabel(policy, scope), period, asOf: isoInstant(asOf) },
			...{ run: this.run, reason: this.reason },
			...{ policyVersion: policy.version, policyHash: policy.hash },
			lines,
			heat: all((one) => one.heat),
			breaches: all((one) => one.breaches),
			register: all((one) => one.register),
			agents: all((one) => one.agents),
			differences: differencesOf(lines, runBefore),
			runBefore: runBefore && { run: runBefore.run, asOf: runBefore.asOf },
			unread: [],
			warnings: [...this.ofLogs(), ...all((one) => one.warnings)],
			read: { ...this.read },
		};
	}

	private ofLogs(): string[] {
		return this.damaged === 0
			? []
			: [
					`${this.damaged} tickets: djbc_clock_log holds lines that are not ours, or lines were carried over since; counted by what is readable.`,
				];
	}
}

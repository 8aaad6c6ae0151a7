import { z } from 'zod';
import { status } from '../schema/founding';
import type { KpiResult } from './types';

const instant = z.string().datetime({ offset: true });
const runs = ['running', 'preliminary', 'final', 'restatement'] as const;
const measure = z.number().finite().nullable();
const count = z.number().int().nonnegative();
const ruleStatus = z.union([status, z.literal('')]);

const cell = {
	metric: z.string().min(1),
	...{ service: z.string(), office: z.string(), channel: z.string(), category: z.string(), rule: z.string() },
	ruleStatus,
	technicalUnit: z.string().optional(),
};

const line = z.object({
	...cell,
	...{ value: measure, numerator: measure, denominator: measure },
	unit: z.enum(['count', 'percent', 'minutes', 'hours', 'score', 'perHour']),
	target: measure,
	met: z.boolean().nullable(),
	previous: z.tuple([measure, measure, measure]),
	note: z.string(),
});

const heatCell = z.object({
	weekday: z.number().int().min(1).max(7),
	hour: z.number().int().min(0).max(23),
	channel: z.string(),
	arrivals: count,
	staffed: measure,
});

const breach = z.object({
	...{ number: z.string(), service: z.string(), office: z.string(), channel: z.string(), rule: z.string() },
	ruleStatus,
	...{ receivedAt: instant, dueAt: instant, stoppedAt: instant.nullable() },
});

const registerLine = z.object({
	...{ number: z.string(), report: z.string() },
	aroseAt: instant,
	...{ writtenAt: instant.nullable(), dueAt: instant.nullable() },
	...{ deliveredAt: instant.nullable(), decidedAt: instant.nullable() },
	late: z.boolean(),
});

const agentLine = z.object({
	agent: z.string(),
	callsAnswered: count,
	...{ phoneHours: measure, callsPerHour: measure },
	assessments: count,
	...{ hardskill: measure, softskill: measure },
	...{ shifts: count, disciplined: count, discipline: measure },
});

const kept = z.object({
	schema: z.literal('djbc.kpi.v1'),
	...{ scope: z.string().min(1), scopeLabel: z.string() },
	period: z.object({
		label: z.string().regex(/^\d{4}-\d{2}$/, 'must be a year and a month'),
		...{ from: instant, to: instant, fromLocal: instant, toLocal: instant },
		zone: z.string().min(1),
		days: z.number().int().positive(),
	}),
	asOf: instant,
	run: z.enum(runs),
	...{ reason: z.string(), policyVersion: z.string(), policyHash: z.string() },
	...{ lines: z.array(line), heat: z.array(heatCell), breaches: z.array(breach) },
	register: z.array(registerLine),
	differences: z.array(z.object({ ...cell, before: measure, after: measure })),
	runBefore: z
		.object({ run: z.enum(runs), asOf: instant })
		.nullable()
		.default(null),
	unread: z.array(z.string()).default([]),
	warnings: z.array(z.string()),
	read: z.object({ tickets: count, requests: count }),
});

/** A run as it is kept beside its files: no agents. What a later version adds is left out, not refused. */
export const keptResultSchema: z.ZodType<Omit<KpiResult, 'agents'>, z.ZodTypeDef, unknown> = kept;

/** A run as it was compiled; one that was kept, which names no agents, is one without any. */
export const kpiResultSchema: z.ZodType<KpiResult, z.ZodTypeDef, unknown> = kept.extend({
	agents: z.array(agentLine).default([]),
});

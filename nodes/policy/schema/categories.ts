import { z } from 'zod';

const code = z.string().regex(/^[A-Z]+(?:::[A-Z]+)*$/, 'must be PARENT::CHILD in capitals');

/** Category codes with their Indonesian labels (catalogue 2.1), parents included. */
export const categoriesSchema = z
	.object({
		labels: z.record(code, z.string().min(1)),
		/** Suggestions of these parents may become the decision; never CPL or EXC. */
		prefill: z.object({ parents: z.array(code), confidence: z.number().min(0).max(1) }).strict(),
	})
	.strict();

/** Topic tree of `djbc_topic` (PROPOSED): Indonesian labels by code, parents included. */
export const topicsSchema = z.record(code, z.string().min(1));

export const complaintKinds = ['CPL::SVC', 'CPL::ETH', 'CPL::CRM'] as const;

const intake = z.enum(['accept', 'record-forward-advise', 'take-off', 'advise']);

/** Which channel is an official complaint channel, by kind of complaint (CPL-1). Every channel has a row. */
export const complaintsSchema = z.record(
	z.object({ 'CPL::SVC': intake, 'CPL::ETH': intake, 'CPL::CRM': intake }).strict(),
);

const rankCode = z.enum(['R1', 'R2', 'R3', 'R4']);
const row = z.object({ P1: rankCode, P2: rankCode, P3: rankCode }).strict();
const rankRow = z
	.object({ rule: z.string(), zammadPriority: z.enum(['1 low', '2 normal', '3 high']) })
	.strict();
const difficulty = z.enum(['D1', 'D2', 'D3']);
const priorityScale = z.enum(['P1', 'P2', 'P3']);

/**
 * Escalation ranks (catalogue 4): matrix, the rule that times each rank, what intake proposes by category, what caps a
 * rank and who may lower one.
 */
export const ranksSchema = z
	.object({
		matrix: z.object({ D1: row, D2: row, D3: row }).strict(),
		ranks: z.object({ R1: rankRow, R2: rankRow, R3: rankRow, R4: rankRow }).strict(),
		/** Longest matching code wins (RANK-2, RANK-5). */
		proposals: z.record(code, z.object({ difficulty, priorityScale, trace: z.array(z.string()) }).strict()),
		/** Priority that a category has by rule, whatever is given (RANK-2). */
		fixedPriority: z.record(code, priorityScale),
		/** Rules whose due time an escalation may not pass, where they are promised to the user (RANK-1). */
		legalCaps: z.array(z.string()),
		/** Roles that may give a later due time (RANK-3). */
		loweredBy: z.array(z.string().min(1)).min(1),
	})
	.strict();

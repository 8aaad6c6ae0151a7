import { randomInt } from 'node:crypto';
import { DESK_VERSIONS, type DeskVersion } from '../sandbox/desk/desk';

/** A desk under test, spoken to in raw HTTP: the contract is about Zammad, not about our client. */
export interface Desk {
	url: string;
	agentToken: string;
	adminToken: string;
	/** Whose behaviour holds: the recorded 5.2 and 5.5, or 6.5 and 7.0 as read in the source. */
	version: DeskVersion;
	live: boolean;
	systemId: string;
	/** Groups of this suite: all rights, only `create`, none. */
	groups: { open: TestGroup; blind: TestGroup; closed: TestGroup };
	agent: { id: number; login: string; name: string };
	/** Definitions of the attributes the cases use, by name. */
	attributes: Record<string, AttributeDefinition>;
	/** Differs from run to run, so that a second run on the same desk finds its own tickets only. */
	run: string;
}

export interface TestGroup {
	id: number;
	name: string;
}

export interface AttributeDefinition {
	id: number;
	name: string;
	data_type: string;
	data_option: { options?: unknown; maxlength?: number; min?: number; max?: number; default?: unknown };
}

export type Json = Record<string, unknown>;

export interface Answer {
	status: number;
	headers: Headers;
	text: string;
	/** The body as JSON; the text itself when it is none. Judged by `expect`, not by types. */
	body: any;
}

export type Speaker = 'agent' | 'admin' | 'nobody';

/** The tag on everything this suite leaves behind. */
export const TAG = 'djbc_contract';

export interface Coordinates {
	url: string;
	agentToken: string;
	adminToken: string;
}

export async function call(
	desk: Coordinates,
	who: Speaker,
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const token = who === 'agent' ? desk.agentToken : desk.adminToken;
	const response = await fetch(`${desk.url}/api/v1${path}`, {
		method,
		headers: {
			Accept: 'application/json',
			...(who === 'nobody' ? {} : { Authorization: `Token token=${token}` }),
			...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
			...headers,
		},
		body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** A number nobody has: the desk's system_id and nine random digits. */
export const freshNumber = (desk: Desk): string =>
	`${desk.systemId}${String(randomInt(1_000_000_000)).padStart(9, '0')}`;

/** A login nobody has. */
export const freshLogin = (desk: Desk): string =>
	`contract:${desk.run}:${String(randomInt(1_000_000_000)).padStart(9, '0')}`;

/** A complete creation as the recordings have it; `changes` overwrite whole keys, undefined ones vanish. */
export function newTicket(desk: Desk, changes: Json = {}): Json {
	const ticket: Json = {
		number: freshNumber(desk),
		title: 'Kontrak',
		group: desk.groups.open.name,
		customer: { login: `contract:${desk.run}`, firstname: 'Art' },
		tags: TAG,
		article: { subject: 'x', body: 'Halo', type: 'web', sender: 'Customer', internal: false },
		...changes,
	};
	const { customer } = ticket;
	return typeof customer === 'object' ? { ...ticket, customer: { ...customer, note: TAG } } : ticket;
}

/** Users cannot be tagged: their note says where they come from. */
export const postUser = (desk: Desk, user: Json): Promise<Answer> =>
	call(desk, 'agent', 'POST', '/users', { ...user, note: TAG });

/** Makes a ticket that a case needs; the creation itself has cases of its own. */
export async function makeTicket(
	desk: Desk,
	changes: Json = {},
): Promise<Json & { id: number; number: string }> {
	const answer = await call(desk, 'agent', 'POST', '/tickets', newTicket(desk, changes));
	if (answer.status !== 201)
		throw new Error(`The desk refused a plain creation: ${answer.status} ${answer.text.slice(0, 200)}`);
	return answer.body as Json & { id: number; number: string };
}

export const readTicket = async (desk: Desk, id: number): Promise<Json> =>
	(await call(desk, 'agent', 'GET', `/tickets/${id}`)).body as Json;

/** Links of a ticket, as its agents see them. */
export const linksOf = async (desk: Desk, id: number): Promise<Json[]> =>
	(await call(desk, 'agent', 'GET', `/links?link_object=Ticket&link_object_value=${id}`)).body
		.links as Json[];

/** One of them; the type is the role of the other ticket. */
export const linkTo = (link_type: string, id: number): Json => ({
	link_type,
	link_object: 'Ticket',
	link_object_value: id,
});

export const search = (
	desk: Desk,
	condition: unknown,
	rest: Json = {},
	who: Speaker = 'agent',
): Promise<Answer> => call(desk, who, 'POST', '/tickets/search', { condition, ...rest });

const MASKED = /^Error ID [\w-]{8}: Please contact your administrator\.$/;

/** A refusal whose text a token without `admin` may not read. */
export function expectMasked(answer: Answer, status: number): void {
	expect(answer.status).toBe(status);
	expect(answer.body).toEqual({ error: expect.stringMatching(MASKED) });
}

/** What a form demands: masked up to 6.5, in clear from 7.0. */
export function expectFormRefusal(desk: Desk, answer: Answer, text: string): void {
	if (since(desk, '7.0')) expectClear(answer, 422, text);
	else expectMasked(answer, 422);
}

/** A refusal that everybody may read. */
export function expectClear(answer: Answer, status: number, text: string | RegExp): void {
	expect(answer.status).toBe(status);
	const wanted = typeof text === 'string' ? text : expect.stringMatching(text);
	expect(answer.body).toEqual({ error: wanted, error_human: wanted });
}

export const since = (desk: Desk, version: DeskVersion): boolean =>
	DESK_VERSIONS.indexOf(desk.version) >= DESK_VERSIONS.indexOf(version);

/** Ids of a plain search: under `tickets` up to 6.4, records from 6.5. */
export const idsFound = (desk: Desk, { body }: Answer): number[] =>
	since(desk, '6.5') ? (body as Array<{ id: number }>).map(({ id }) => id) : (body.tickets as number[]);

/** The body of a plain search that found nothing. */
export const nothingFound = (desk: Desk): unknown =>
	since(desk, '6.5') ? [] : { tickets: [], tickets_count: 0, assets: {} };

export const alreadyThere = (desk: Desk): string =>
	since(desk, '5.5') ? 'This object already exists.' : 'Object already exists!';

/**
 * For exchanges recorded on 5.2 only (08, 12, 13): there the text is exact, elsewhere the status and that there is
 * a text.
 */
export function expectRefusal(desk: Desk, answer: Answer, status: number, text: string): void {
	if (desk.version === '5.2') return expectClear(answer, status, text);
	expect(answer.status).toBe(status);
	expect(answer.body).toEqual(expect.objectContaining({ error: expect.any(String) }));
}

import type { FastifyRequest } from 'fastify';
import type { Desk } from '../desk/desk';
import { Refusal } from '../desk/refusal';
import { covers, may, permissionsOf, type Caller } from '../desk/rights';
import type { TokenRow, UserRow } from '../desk/rows';

/** Who is asking, and whether the endpoint is open to them (zammad-api 1.1 to 1.4; recordings 08, 17). */

declare module 'fastify' {
	interface FastifyRequest {
		caller: Caller | null;
	}
}

function callerOf(desk: Desk, token: TokenRow): Caller {
	const user = desk.users.need(token.user_id);
	if (!user.active) throw new Refusal(401, 'Login failed. Please check your credentials.');
	const held = permissionsOf(desk, user);
	return { user, permissions: token.permissions.filter((wanted) => covers(held, wanted)) };
}

/** Ids first when all digits, then login, then mail; the value is lower-cased. */
function targetOf(desk: Desk, wanted: string): UserRow {
	const value = wanted.trim().toLowerCase();
	const byId = /^\d+$/.test(value) ? desk.users.get(Number(value)) : undefined;
	const found = byId ?? desk.users.where('login', value)[0] ?? desk.users.where('email', value)[0];
	if (!found) throw new Refusal(403, `No such user '${wanted}'`);
	return found;
}

/** Up to 6.4 a token ends on its day, from 6.5 at its instant. */
function checkToken(desk: Desk, token: TokenRow): void {
	const { expires_at: ends } = token;
	if (ends === null) return;
	const over = desk.since('6.5')
		? Date.parse(ends) <= Date.now()
		: ends.slice(0, 10) <= desk.now().slice(0, 10);
	if (over) throw new Refusal(401, 'Not authorized (token expired)!');
}

export function authenticate(desk: Desk, request: FastifyRequest): Caller {
	const header = request.headers.authorization;
	if (!header) throw new Refusal(403, 'Authentication required');
	const bearer = /^Bearer\s+(.+)$/i.exec(header)?.[1];
	const secret = bearer ?? /^Token\s+(?:token=)?"?([^",\s]+)"?/i.exec(header)?.[1];
	if (secret === undefined) throw new Refusal(401, 'Invalid BasicAuth credentials');
	if (desk.setting('api_token_access') === false) throw new Refusal(403, 'API token access disabled!');
	const token = desk.tokens.where('secret', secret)[0];
	if (!token) {
		throw new Refusal(
			401,
			bearer === undefined ? "Can't find User for Token" : 'The provided token is invalid.',
		);
	}
	checkToken(desk, token);
	const caller = callerOf(desk, token);
	const behalf = request.headers.from ?? request.headers['x-on-behalf-of'];
	if (typeof behalf !== 'string' || behalf === '') return caller;
	if (!may(caller, 'admin.user')) {
		throw new Refusal(403, "Current user has no permission to use 'From'/'X-On-Behalf-Of'!");
	}
	const user = targetOf(desk, behalf);
	return { user, permissions: permissionsOf(desk, user) };
}

/** The caller of a request, when it holds one of the permissions (none given: anybody who is known). */
export function allow(desk: Desk, request: FastifyRequest, ...permissions: string[]): Caller {
	const { caller } = request;
	if (!caller) throw new Refusal(403, 'Authentication required');
	if (permissions.length === 0 || permissions.some((permission) => may(caller, permission))) return caller;
	const held = permissionsOf(desk, caller.user);
	const byToken = desk.since('5.5') || permissions.some((permission) => covers(held, permission));
	if (desk.since('6.5')) throw new Refusal(403, 'Token authorization failed.');
	throw new Refusal(403, `Not authorized (${byToken ? 'token' : 'user'})!`);
}

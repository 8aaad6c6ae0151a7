import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk/desk';
import { missing, Refusal } from '../desk/refusal';
import { permissionsOf } from '../desk/rights';
import type { TokenRow } from '../desk/rows';
import { allow } from './access';
import { parameters, pathId } from './parameters';

const PERMISSION = 'user_preferences.access_token';

/** Own access tokens; the secret is told once (zammad-api 1.3; the refusal is recorded: 17). */
export function tokenRoutes(app: FastifyInstance, desk: Desk): void {
	const named = desk.since('6.5');
	const shown = ({ secret: _secret, label, permissions, ...row }: TokenRow): unknown => ({
		...row,
		[named ? 'name' : 'label']: label,
		preferences: { permission: permissions },
	});

	app.get('/user_access_token', (request) => {
		const { user } = allow(desk, request, PERMISSION);
		return {
			tokens: desk.tokens.filter((row) => row.user_id === user.id).map(shown),
			permissions: permissionsOf(desk, user),
		};
	});

	app.post('/user_access_token', (request) => {
		const { user } = allow(desk, request, PERMISSION);
		const body = parameters(request);
		const label = body[named ? 'name' : 'label'];
		const { permission } = body;
		if (typeof label !== 'string' || label === '') {
			throw new Refusal(422, `The required parameter '${named ? 'name' : 'label'}' is missing.`);
		}
		if (!Array.isArray(permission) || permission.length === 0) {
			throw new Refusal(422, "The required parameter 'permission' is missing.");
		}
		const secret = randomBytes(32).toString('base64url');
		desk.tokens.insert({
			id: desk.tokens.nextId(),
			secret,
			label,
			user_id: user.id,
			permissions: permission.map(String),
			expires_at: typeof body.expires_at === 'string' ? body.expires_at : null,
			last_used_at: null,
			created_at: desk.now(),
		});
		return { [named ? 'token' : 'name']: secret };
	});

	app.delete('/user_access_token/:id', (request) => {
		const { user } = allow(desk, request, PERMISSION);
		const row = desk.tokens.get(pathId(request));
		if (!row || row.user_id !== user.id) throw missing('Token', pathId(request));
		desk.tokens.delete(row.id);
		return {};
	});
}

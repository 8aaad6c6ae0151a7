import { call, type Json } from '../zammad/desk';
import type { Sandbox } from './sandbox';

/** Creates what a test needs; throws unless the desk says 201. */
export async function make(
	sandbox: Sandbox,
	path: string,
	body: Json,
	who: 'admin' | 'agent' = 'admin',
): Promise<Json & { id: number }> {
	const answer = await call(sandbox, who, 'POST', path, body);
	if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
	return answer.body as Json & { id: number };
}

import type { IDataObject, INodeExecutionData, WorkflowExecuteMode } from 'n8n-workflow';

import { DjbcHelpdesk } from '../../nodes/DjbcHelpdesk/DjbcHelpdesk.node';
import { bodyHash, keyHash, threadHash } from '../../nodes/intake/hashes';
import { seal } from '../../nodes/intake/seal';
import type { IntakeMessage } from '../../nodes/intake/types';
import { freshKey } from '../receive/incoming';
import { sandbox } from '../receive/useDesk';

import { executeContext } from './context';

export { desk, sandbox, useDesk } from '../receive/useDesk';

export const SEAL = 'seal-test-secret';

/** The item of the Intake Trigger for a message with this text. */
export function sealedItem(text: string, more: Partial<IntakeMessage> = {}): INodeExecutionData {
	const key = freshKey();
	const message: IntakeMessage = {
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: key,
		channel: 'webchat',
		receivedAt: '2026-01-12T02:00:00Z',
		source: { system: 'test', office: 'KPPBC-MKS' },
		thread: { key },
		sender: { kind: 'user', id: key, name: 'Budi KANARI' },
		body: { text },
		...more,
	};
	const hash = keyHash(key);
	const json = {
		schema: 'djbc.sealed.v1',
		type: message.type,
		source: 'intake',
		keyHash: hash,
		bodyHash: bodyHash(message),
		threadHash: threadHash(SEAL, key),
		channel: 'webchat',
		service: 'SVC-WEBCHAT',
		office: 'KPPBC-MKS',
		direction: 'in',
		role: 'user',
		receivedAt: '2026-01-12T02:00:00.000Z',
		arrivedAt: '2026-01-12T02:00:01.000Z',
		textLength: text.length,
		attachmentSizes: [],
		sealed: seal(SEAL, hash, JSON.stringify(message)),
	};
	return { json };
}

/** Parameters of Message: Receive. */
export const RECEIVE = {
	resource: 'message',
	operation: 'receive',
	group: 'Users',
	restrictedGroup: 'Terbatas::Saring',
	followUpHours: 168,
	tags: 'uji, coba',
};

/** Runs one operation of DJBC Helpdesk on the sandbox. */
export async function runHelpdesk(
	items: INodeExecutionData[],
	parameters: IDataObject,
	options: {
		systemId?: string;
		continueOnFail?: boolean;
		files?: Record<string, Buffer>;
		mode?: WorkflowExecuteMode;
	} = {},
): Promise<INodeExecutionData[]> {
	const { systemId = '70', ...more } = options;
	const credentials = {
		djbcZammadApi: { baseUrl: sandbox.url, token: sandbox.agentToken, systemId },
		djbcIntakeApi: { sealSecret: SEAL },
	};
	const context = executeContext({ items, parameters, credentials, ...more });
	const [output] = await new DjbcHelpdesk().execute.call(context);
	return output!;
}

export async function failure(
	promise: Promise<unknown>,
): Promise<Error & { description?: string; httpCode?: string; context?: any }> {
	return await promise.then(
		() => {
			throw new Error('did not fail');
		},
		(error: Error) => error,
	);
}

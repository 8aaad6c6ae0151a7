import type {
	ICredentialsDecrypted,
	ICredentialDataDecryptedObject,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { createZammad, type Zammad, ZammadFailure } from '../zammad';

import { readZammadCredential } from './zammadCredential';

/**
 * The test button of credential `djbcZammadApi`: the token works, and the number of the newest ticket that Zammad
 * itself numbered begins with `system_id`. Tickets of the token's own user do not count: their numbers are ours.
 */
export async function djbcZammadApiTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const { settings, systemId } = readZammadCredential(credential.data ?? {});
	if (!systemId) {
		return failed("System ID is empty: copy it from Zammad's settings (System, Base). New tickets need it.");
	}
	if (!/^\d{1,20}$/.test(systemId)) return failed('System ID has other characters than digits');
	try {
		const zammad = createZammad(settings, { deadline: Date.now() + 15_000 });
		const me = await zammad.users.me();
		const number = await newestForeignNumber(zammad, me.id);
		if (number === undefined) {
			return passed(
				'The token works. System ID could not be compared: no ticket was created by anyone else yet.',
			);
		}
		return number.startsWith(systemId)
			? passed(`The token works, and ticket numbers begin with ${systemId}.`)
			: failed(
					`The token works, but the newest ticket is #${number}, which does not begin with System ID ${systemId}.`,
				);
	} catch (error) {
		if (error instanceof ZammadFailure) return failed(`${error.message}. ${error.advice}`);
		return failed('The test failed unexpectedly. Please report this.');
	}
}

async function newestForeignNumber(zammad: Zammad, me: number): Promise<string | undefined> {
	const found = await zammad.tickets.search(
		{ 'ticket.created_by_id': { operator: 'is not', value: [String(me)] } },
		{ limit: 50, sortBy: 'id', orderBy: 'desc' },
	);
	return found.find(({ created_by_id: creator }) => creator !== me)?.number;
}

function passed(message: string): INodeCredentialTestResult {
	return { status: 'OK', message };
}

function failed(message: string): INodeCredentialTestResult {
	return { status: 'Error', message };
}

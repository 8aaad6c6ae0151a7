import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import {
	accessOf,
	markOf,
	missingPermissions,
	register,
	servedByAnother,
	stands,
	unregister,
	type Registration,
} from '../events';
import { restrictedGroups } from '../policy/restrictedGroups';
import { asNodeError, type NodeError } from '../router/nodeError';
import { createZammad, type Zammad, ZammadFailure } from '../zammad';

import { placeOf } from './place';
import { eventsOf, furtherRestricted, usableCredential } from './settings';

/** Milliseconds for all of it: a registration of everything is about thirty requests. */
const LONGEST = 90_000;

/** What n8n keeps of a registration: that it was made, for which address, and with which settings. */
interface Kept {
	name?: string;
	url?: string;
	mark?: string;
}

interface Wanted extends Omit<Registration, 'restrictedIds'> {
	restricted: readonly string[];
}

const keptOf = (context: IHookFunctions): Kept => context.getWorkflowStaticData('node') as Kept;

/**
 * True when all stands on the desk as wanted. A desk that cannot be reached is taken at our own word that it was
 * registered: else a restart of both together would leave the workflow off.
 */
export async function checkExists(this: IHookFunctions): Promise<boolean> {
	try {
		const { zammad, wanted } = await begin(this);
		const mark = markOf(wanted, wanted.restricted);
		const kept = keptOf(this);
		const known = kept.name === wanted.name && kept.url === wanted.url && kept.mark === mark;
		try {
			// A token the desk masks can only be told by the mark.
			return known && (await stands(zammad, await withIds(this, zammad, wanted)));
		} catch (error) {
			if (!known || !isAway(error)) return false;
			warn(this, 'the desk cannot be reached; it was registered before, and that is relied on');
			return true;
		}
	} catch {
		// `create` says what is wrong.
		return false;
	}
}

/** @throws {NodeOperationError|NodeApiError} naming what to mend */
export async function create(this: IHookFunctions): Promise<boolean> {
	try {
		const { zammad, wanted } = await begin(this);
		const access = await accessOf(zammad);
		const missing = missingPermissions(access);
		if (missing.length > 0) {
			const served = servedByAnother(access, wanted.url);
			if (served === 'no') throw lacking(this, missing, wanted.url);
			warn(
				this,
				`the token lacks ${missing.join(' and ')}, so the registration ${served === 'yes' ? 'that stands for this address' : 'that DJBC Setup should have made for this address'} is used`,
			);
		} else {
			await register(zammad, await withIds(this, zammad, wanted));
		}
		const kept: Kept = { name: wanted.name, url: wanted.url, mark: markOf(wanted, wanted.restricted) };
		Object.assign(keptOf(this), kept);
		return true;
	} catch (error) {
		const told = explained(this, error);
		// The editor shows no more than a dot where n8n activates by itself.
		this.logger.error(
			`${ofNode(this)}: it could not be registered. ${[told.message, told.description].filter(Boolean).join('. ')}`,
		);
		throw told;
	}
}

/** Only what has the name of this node. A desk that is away keeps it; DJBC Setup: Verify finds what was left behind. */
export async function remove(this: IHookFunctions): Promise<boolean> {
	const kept = keptOf(this);
	try {
		const { zammad, wanted } = await begin(this);
		if (missingPermissions(await accessOf(zammad)).length === 0) await unregister(zammad, wanted.name);
	} catch (error) {
		// After a failed registration n8n asks for this too, and there is nothing to tell.
		if (kept.name === undefined) return true;
		warn(
			this,
			`its registration could not be removed (${asNodeError(this.getNode(), error, 'Remove').message})`,
		);
	}
	delete kept.name;
	delete kept.url;
	delete kept.mark;
	return true;
}

async function begin(context: IHookFunctions): Promise<{ zammad: Zammad; wanted: Wanted }> {
	const { settings, webhookToken: token } = await usableCredential(context);
	const events = eventsOf(context);
	if (events.length === 0) {
		throw new NodeOperationError(context.getNode(), 'No event is chosen', {
			description: 'Choose at least one in the field Events.',
		});
	}
	return {
		zammad: createZammad(settings, { deadline: Date.now() + LONGEST }),
		wanted: { ...placeOf(context), token, events, restricted: furtherRestricted(context) },
	};
}

async function withIds(context: IHookFunctions, zammad: Zammad, wanted: Wanted): Promise<Registration> {
	const isRestricted = restrictedGroups(wanted.restricted);
	const found = (await zammad.groups.list()).filter(({ name }) => isRestricted(name));
	if (found.length === 0) {
		warn(
			context,
			'no restricted group is in its sight; what the desk tells of one is left out here, but does leave the desk',
		);
	}
	return { ...wanted, restrictedIds: found.map(({ id }) => id) };
}

const lacking = (context: IHookFunctions, missing: readonly string[], url: string): NodeOperationError =>
	new NodeOperationError(context.getNode(), `The token lacks ${missing.join(' and ')}`, {
		description: `Give this permission to the user of the token and to the token itself, or let DJBC Setup register the address ${url} (field Helpdesk Trigger URLs): no registration for it stands on the desk.`,
	});

function explained(context: IHookFunctions, error: unknown): NodeError {
	const told = asNodeError(context.getNode(), error, 'Register');
	if (error instanceof ZammadFailure && error.kind === 'refused' && error.operation === 'create trigger') {
		told.description =
			'Zammad lacks an attribute that the trigger names. Run DJBC Setup, restart Zammad, and publish again.';
	}
	return told;
}

const isAway = (error: unknown): boolean =>
	error instanceof ZammadFailure &&
	['unreachable', 'timeout', 'unavailable', 'maintenance', 'tooMany', 'badAnswer'].includes(error.kind);

const ofNode = (context: IHookFunctions): string => `DJBC Helpdesk Trigger "${context.getNode().name}"`;

const warn = (context: IHookFunctions, text: string): void =>
	context.logger.warn(`${ofNode(context)}: ${text}`);

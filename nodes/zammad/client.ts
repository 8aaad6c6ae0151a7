import { createHttp, type Http } from '../http/client';
import { type Articles, articlesOf } from './articles';
import { createDesk } from './desk';
import { type Groups, groupsOf } from './groups';
import { type HistoryEntry, historyOf } from './history';
import { refusal } from './judgement';
import { type Links, linksOf } from './links';
import { type Mentions, mentionsOf } from './mentions';
import { type Priorities, prioritiesOf } from './priorities';
import { type DeskSetup, deskSetupOf } from './setup';
import { cleanBaseUrl, cleanToken, type ZammadSettings } from './settings';
import { type States, statesOf } from './states';
import { type Tags, tagsOf } from './tags';
import { type Tickets, ticketsOf } from './tickets';
import { type Users, usersOf } from './users';

/** Bounds of everything done with one Zammad object. */
export interface ZammadCall {
	/** Instant (ms epoch) after which no try begins, goes on or is waited for. */
	deadline?: number;
	/** Ends the running request, such as n8n's cancel signal. */
	signal?: AbortSignal;
	/** Milliseconds for one answer; 10 s with a deadline, else 30 s. */
	answerMs?: number;
}

/** Zammad's REST API. Every method throws {@link ZammadFailure} and nothing else. */
export interface Zammad {
	tickets: Tickets;
	articles: Articles;
	users: Users;
	groups: Groups;
	states: States;
	priorities: Priorities;
	links: Links;
	mentions: Mentions;
	tags: Tags;
	/** What administrators do. */
	setup: DeskSetup;
	history(ticketId: number): Promise<HistoryEntry[]>;
	/** The cleaned base URL: tells desks apart. */
	readonly server: string;
	/** HTTP exchanges so far, repetitions included. */
	readonly requests: number;
}

/**
 * Cheap to make anew for each message: sockets and trust are kept per server in `nodes/http`.
 *
 * @throws {ZammadFailure} on settings that cannot work
 */
export function createZammad(settings: ZammadSettings, call: ZammadCall = {}): Zammad {
	const desk = createDesk(httpFor(settings, call));
	return {
		server: cleanBaseUrl(settings.baseUrl),
		tickets: ticketsOf(desk),
		articles: articlesOf(desk),
		users: usersOf(desk),
		groups: groupsOf(desk),
		states: statesOf(desk),
		priorities: prioritiesOf(desk),
		links: linksOf(desk),
		mentions: mentionsOf(desk),
		tags: tagsOf(desk),
		setup: deskSetupOf(desk),
		history: (ticketId) => historyOf(desk, ticketId),
		get requests() {
			return desk.requests;
		},
	};
}

function httpFor({ baseUrl, token, ca }: ZammadSettings, call: ZammadCall): Http {
	const server = {
		baseUrl: cleanBaseUrl(baseUrl),
		ca,
		// Exactly this Accept: with a list Zammad answers errors as web pages (zammad-api 0.1).
		headers: { Accept: 'application/json', Authorization: `Token token=${cleanToken(token)}` },
	};
	try {
		return createHttp(server, call);
	} catch {
		throw refusal(
			'connect',
			'The CA in the credential is no certificate in PEM form, or the proxy is not http(s).',
		);
	}
}

export type { ZammadSettings } from './settings';

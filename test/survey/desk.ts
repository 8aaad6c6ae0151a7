import { follow } from '../../nodes/clocks';
import { ProcessClaim } from '../../nodes/intake/claim';
import { workerName } from '../../nodes/intake/holder';
import { invite } from '../../nodes/survey/invite';
import type { Invited, SurveyRules } from '../../nodes/survey/types';
import { createZammad } from '../../nodes/zammad';
import { policy, type ReplyDesk, SECRET } from '../relay/desk';

export const BASE = 'https://n8n.kantor.example';
export const HOUR = 3_600_000;

/** One n8n process that asks users; another one knows nothing of its claims. */
export class Surveyor {
	private readonly claim = new ProcessClaim();
	private readonly worker = workerName();
	/** How far its clock is ahead, ms. */
	ahead = 0;
	/** What an invitation may take, ms. */
	patience = 20_000;
	rules: SurveyRules = {
		policy,
		restrictedGroups: [],
		otherWidgets: true,
		base: BASE,
		secrets: { sealSecret: SECRET },
		withinHours: 48,
	};

	constructor(private readonly desk: ReplyDesk) {}

	async invite(ticketId: number): Promise<Invited> {
		const zammad = this.zammad();
		const now = () => Date.now() + this.ahead;
		const { claim, worker } = this;
		return await invite(
			{ zammad, claim, worker, now, deadline: now() + this.patience },
			ticketId,
			this.rules,
		);
	}

	/** The clock is followed, as workflow 20 does: the log tells a closing. */
	async follow(ticketId: number): Promise<any> {
		const zammad = this.zammad();
		const ownUser = async () => (await zammad.users.me()).id;
		await follow({ zammad, claim: this.claim, ownUser }, ticketId, policy, Date.now());
		return await this.desk.read(ticketId);
	}

	private zammad() {
		const options = { deadline: Date.now() + 20_000, answerMs: 2000 };
		return createZammad({ baseUrl: this.desk.url, token: this.desk.token('integrasi') }, options);
	}
}

/** Invitations that stand on a ticket, notes and mails. */
export async function invitations(desk: ReplyDesk, ticketId: number): Promise<any[]> {
	const articles: any[] = await desk.as('integrasi', 'GET', `/ticket_articles/by_ticket/${ticketId}`);
	return articles.filter(({ body }) => String(body).includes('/form/djbc-survey?t='));
}

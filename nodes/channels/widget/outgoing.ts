import { type SendingApi, codeOfStatus } from '../outgoing';

/**
 * Any other system that sends us IntakeMessage (channels 3.4.4). Base URL: the whole address it takes answers at. One
 * POST, uncut; `Idempotency-Key` is the key to use when it reports the answer back to our intake.
 */
export const widget: SendingApi = {
	requests(answer) {
		const { ticketNumber, threadKey, text, articleId } = answer;
		return [
			{
				path: '',
				body: { json: { ticketNumber, threadKey, text, articleId } },
				headers: { 'Idempotency-Key': keyOf(answer) },
			},
		];
	},

	judge({ status }, answer) {
		if (status >= 200 && status <= 299) return { code: 'sent', key: keyOf(answer) };
		return { code: codeOfStatus(status) };
	},
};

function keyOf({ ticketNumber, articleId }: { ticketNumber: string; articleId: number }): string {
	return `answer:${ticketNumber}:${articleId}`;
}

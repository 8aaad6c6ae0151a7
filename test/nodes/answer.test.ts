import { mock } from 'jest-mock-extended';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { answer } from '../../nodes/DjbcHelpdesk/message/answer';
import type { AllOperation } from '../../nodes/router/operation';

async function answered(items: IDataObject[], parameters: IDataObject = { answer: 'outcome' }) {
	const context = mock<IExecuteFunctions>();
	context.getInputData.mockReturnValue(items.map((json) => ({ json })));
	context.getNodeParameter.mockImplementation((name: string) => parameters[name] as never);
	const output = await (answer as AllOperation).run.call(context);
	expect(context.sendResponse).toHaveBeenCalledTimes(1);
	return { response: context.sendResponse.mock.calls[0]![0], output };
}

const held = { outcome: 'created', ticketNumber: '70018282423', intakeId: 'a1' };

describe('Message: Answer', () => {
	test.each(['created', 'followedUp', 'reopened', 'nextCycle'])(
		'%s is 202 with ticket number and intake id',
		async (outcome) => {
			const { response } = await answered([{ ...held, outcome }]);
			expect(response).toEqual({
				statusCode: 202,
				headers: {},
				body: {
					accepted: true,
					duplicate: false,
					stored: 'desk',
					ticketNumber: '70018282423',
					intakeId: 'a1',
				},
			});
		},
	);

	test('a duplicate is 200', async () => {
		const { response } = await answered([{ ...held, outcome: 'duplicate' }]);
		expect(response).toMatchObject({ statusCode: 200, body: { accepted: true, duplicate: true } });
	});

	test('a conflict is 409 and no acceptance', async () => {
		const { response } = await answered([{ ...held, outcome: 'conflict' }]);
		expect(response).toEqual({ statusCode: 409, headers: {}, body: { error: 'conflict', intakeId: 'a1' } });
	});

	test('a batch is held only when all of it is', async () => {
		const mixed = await answered([{ ...held, outcome: 'duplicate' }, held]);
		expect(mixed.response).toMatchObject({ statusCode: 202 });
		const broken = await answered([held, { error: 'failed' }]);
		expect(broken.response).toMatchObject({ statusCode: 503, headers: { 'retry-after': '30' } });
	});

	test('a batch is not held when a part of it went another way', async () => {
		const part = { ...held, batch: 3, source: 'meta' };
		const { response } = await answered([part, part]);
		expect(response).toMatchObject({ statusCode: 503, headers: { 'retry-after': '30' } });
		const whole = await answered([part, part, { ...part, outcome: 'duplicate' }]);
		expect(whole.response).toMatchObject({ statusCode: 200, body: { accepted: true, duplicate: false } });
	});

	test('a conflict in a batch does not hide what is not held', async () => {
		const conflict = { outcome: 'conflict', intakeId: 'a2', batch: 2, source: 'whatsapp' };
		const { response } = await answered([conflict, { error: 'failed', batch: 2, source: 'whatsapp' }]);
		expect(response).toMatchObject({ statusCode: 503 });
	});

	test.each(['whatsapp', 'meta', 'x'])('%s takes only 200 as delivered', async (source) => {
		const fresh = await answered([{ ...held, source }]);
		expect(fresh.response).toMatchObject({ statusCode: 200, body: { accepted: true, duplicate: false } });
		const conflict = await answered([{ outcome: 'conflict', intakeId: 'a1', source }]);
		expect(conflict.response).toMatchObject({ statusCode: 200, body: { error: 'conflict' } });
		const lost = await answered([{ error: 'failed', source }]);
		expect(lost.response).toMatchObject({ statusCode: 503 });
	});

	test.each(['sms', 'chatwoot'])('%s gets the code as it is', async (source) => {
		expect((await answered([{ ...held, source }])).response).toMatchObject({ statusCode: 202 });
		const conflict = await answered([{ outcome: 'conflict', intakeId: 'a1', source }]);
		expect(conflict.response).toMatchObject({ statusCode: 409 });
	});

	describe('calls', () => {
		const row = { id: 3, keyHash: 'a1', callHash: 'c1', outcome: 'missed', ticket: '' };

		test.each([
			['', { stored: 'log' }],
			['70018282423', { stored: 'desk', ticketNumber: '70018282423' }],
		])('a row of the calls with ticket "%s" is 202', async (ticket, place) => {
			expect((await answered([{ ...row, ticket }])).response).toEqual({
				statusCode: 202,
				headers: {},
				body: { accepted: true, duplicate: false, ...place, intakeId: 'a1' },
			});
		});

		test('what is not in the table is not held, whatever the desk has', async () => {
			const { id: _id, ...unsaved } = row;
			const received = { ...held, call: unsaved };
			const logged = { outcome: 'logged', intakeId: 'a1', call: unsaved };
			for (const item of [unsaved, received, logged])
				expect((await answered([item])).response).toMatchObject({ statusCode: 503 });
		});
	});

	test('a closing of a thread without a ticket is 200 and accepted', async () => {
		const nothing = { outcome: 'nothing', intakeId: 'a1' };
		const { response } = await answered([nothing]);
		expect(response).toEqual({
			statusCode: 200,
			headers: {},
			body: { accepted: true, duplicate: false, intakeId: 'a1' },
		});
		expect((await answered([nothing, held])).response).toMatchObject({
			statusCode: 202,
			body: { ticketNumber: '70018282423' },
		});
	});

	test('Try Again Later is 503 with Retry-After, whatever the item says', async () => {
		const { response, output } = await answered([held], { answer: 'retryLater', retryAfter: 7 });
		expect(response).toEqual({
			statusCode: 503,
			headers: { 'retry-after': '7' },
			body: { error: 'unavailable' },
		});
		expect(output[0]).toMatchObject({ json: { answered: 503 }, pairedItem: { item: 0 } });
	});
});

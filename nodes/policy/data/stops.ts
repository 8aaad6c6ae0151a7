import type { Stops } from '../schema/stops';

/** What stops which clock (catalogue 1.6, CLK-1, CLK-4). */
export const stops: Stops = {
	table: {
		'WEBCHAT-*': {
			waitsFor: 'an answer, or the notice of a real escalation with its ticket number',
			stoppers: [{ on: 'message', as: 'answer', from: 'anywhere', holding: false, notice: true }],
			status: 'READING',
			trace: ['000 A.3', '000 A.5', 'A11', 'A44'],
		},
		SOCIAL: {
			waitsFor: 'an answer, or the notice of a real escalation with its ticket number',
			stoppers: [{ on: 'message', as: 'answer', from: 'anywhere', holding: false, notice: true }],
			status: 'READING',
			trace: ['000 A.3', '000 A.5', 'A11', 'A44'],
		},
		CEISACARE: {
			waitsFor: 'the answer in CEISA Care; a message in our mirror alone is none',
			stoppers: [
				{ on: 'message', as: 'answer', from: 'echo', holding: false, notice: false },
				{ on: 'attributes', as: 'answer', names: ['djbc_typed_reply_at'], instant: 'value' },
			],
			status: 'READING',
			trace: ['002 A.2.4', '002 A.3', 'A02'],
		},
		BCARE: {
			waitsFor: 'the BCare number delivered to the applicant',
			stoppers: [
				{ on: 'message', as: 'number', from: 'anywhere', holding: true, notice: true },
				{ on: 'attributes', as: 'number', names: ['djbc_ext_given_at'], instant: 'value' },
			],
			status: 'LAW',
			trace: ['003 §7'],
		},
		MARAGA: {
			waitsFor: 'any response of an admin in the group, holding or not',
			stoppers: [
				{ on: 'message', as: 'response', from: 'echo', holding: true, notice: true },
				{ on: 'attributes', as: 'response', names: ['djbc_typed_reply_at'], instant: 'value' },
			],
			status: 'LAW',
			trace: ['004 §7', 'A39'],
		},
		EMAIL: {
			waitsFor: 'an answer',
			stoppers: [{ on: 'message', as: 'answer', from: 'anywhere', holding: false, notice: false }],
			status: 'PROPOSED',
			trace: ['A16', 'A44'],
		},
		SMS: {
			waitsFor: 'an answer',
			stoppers: [{ on: 'message', as: 'answer', from: 'anywhere', holding: false, notice: false }],
			status: 'PROPOSED',
			trace: ['A16', 'A44'],
		},
		PHONE: {
			waitsFor: 'the call-back; an unanswered try counts',
			stoppers: [{ on: 'call', as: 'call' }],
			status: 'PROPOSED',
			trace: ['A16', 'PHN-1'],
		},
		'RANK-*': {
			waitsFor: 'the feedback to the user; for ethics and crime the number and date of the letter',
			stoppers: [
				{ on: 'feedback', as: 'feedback', notFor: ['CPL::ETH', 'CPL::CRM'] },
				{
					on: 'attributes',
					as: 'letter',
					names: ['djbc_letter_no', 'djbc_letter_date'],
					instant: 'saved',
					onlyFor: ['CPL::ETH', 'CPL::CRM'],
				},
			],
			status: 'READING',
			trace: ['001 L-I III.D.6', 'A45'],
		},
		RPT: {
			waitsFor: 'the report delivered to Kepala Seksi',
			stoppers: [{ on: 'attributes', as: 'report', names: ['djbc_delivered_at'], instant: 'value' }],
			status: 'PROPOSED',
			trace: ['A38'],
		},
	},
	// Spam and tests count nowhere (5.3), so nobody is to be reminded of them either.
	noClock: {
		categories: ['OTH::OUT', 'OTH::SPAM', 'OTH::TEST'],
		status: 'PROPOSED',
		trace: ['CLK-4', '5.3'],
	},
};

import { type SendingApi, codeOfStatus, idAt } from '../outgoing';
import { splitText } from '../splitText';
import { fitsSms } from './encoding';

const THREAD = /^sms:(\+[1-9]\d{6,14})$/;

/** SMS gateway by HTTP (channels 3.3). Base URL: the whole address of its sending call. SMS are not echoed. */
export const sms: SendingApi = {
	requests({ threadKey, text }, { sms: names }) {
		const [, number] = THREAD.exec(threadKey) ?? [];
		if (!number) return null;
		return splitText(text, fitsSms).map((part) => {
			const fields = {
				[names.toField]: number,
				[names.textField]: part,
				...(names.from && { [names.fromField]: names.from }),
			};
			return { path: '', body: names.format === 'form' ? { form: fields } : { json: fields } };
		});
	},

	judge({ status, body }, _answer, { sms: { answerField } }) {
		if (status < 200 || status > 299) return { code: codeOfStatus(status) };
		const taken = answerField === '' || idAt(body, ...answerField.split('.')) !== null;
		return { code: taken ? 'sent' : 'badAnswer' };
	},
};

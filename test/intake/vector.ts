/** The contract's known answers for intake (channels 5). */

/** Signed bytes: 346 of them, with an em dash and an é that a re-serialised body would lose. */
export const VECTOR = {
	secret: 'intake-test-secret',
	timestamp: '1768183200',
	body: '{"schema":"djbc.intake.v1","type":"message","idempotencyKey":"webchat:demo:msg:1","channel":"webchat","receivedAt":"2026-01-12T09:00:00+07:00","source":{"system":"demo","office":"KPPBC-MKS"},"thread":{"key":"demo:conv:1"},"sender":{"kind":"user","id":"demo:user:1","name":"Budi"},"body":{"text":"Selamat pagi, berapa lama proses PIB? — café"}}',
	signature: 'v1=a387c994751d3434b5fcdb76f8e09093bd0139fc7f1dd43f7769bfcf1a7df5fc',
	intakeId: '92b9a6d921b3ed6023b24dedcff965bf',
	bodyHash: 'f1355ed30647ee8ecab7785f12220c8d',
	threadKey: 'demo:conv:1',
	threadHash: 'f676d9ec476e6708215cbd486049ac0a',
	ticketDigits: '018282423',
	sealSecret: 'seal-test-secret',
	sealedText: '{"text":"Selamat pagi — café"}',
	sealed: 's1.be34a286.AAECAwQFBgcICQoL9Wq4jpmDU3gH-HVxaTNNEDsanRedDOBuogxm0oatCzF47fvQupFCvNP0Ol4bb4Gyeg',
};

import { SMS_FIELDS, type SmsFields } from '../channels/sms/incoming';
import { SOURCES, type DeliverySettings, type SourceName } from '../channels/sources';
import { readChannelKeys, type ChannelKeys } from '../intake/channelSecrets';

import { officesOf, textOf, type ReadField } from './officeFields';

/** The source the node is set to; null for IntakeMessage, which saved workflows may not even name. */
export function sourceOf(read: ReadField): SourceName | null {
	const source = read('source', 'intakeMessage');
	return typeof source === 'string' && Object.hasOwn(SOURCES, source) ? (source as SourceName) : null;
}

export function settingsOf(read: ReadField, source: SourceName): DeliverySettings {
	const account = textOf(read('account', ''));
	return {
		...officesOf(read),
		account: account || (source === 'sms' ? 'gateway' : ''),
		proof: source === 'chatwoot' ? (read('unsigned', false) ? 'path' : 'signature') : proofOf(read),
		proofHeader: textOf(read('proofHeader', 'X-Signature')).toLowerCase(),
		fields: { ...SMS_FIELDS, ...(read('gatewayFields', {}) as Partial<SmsFields>) },
	};
}

/** @throws KeysFailure */
export function channelKeysOf(
	credential: unknown,
	source: SourceName,
	read: ReadField,
	settings: DeliverySettings,
): ChannelKeys {
	const { ownSecret, asksVerifyToken } = SOURCES[source];
	return readChannelKeys(credential, source, textOf(read('account', '')), {
		ownSecret: ownSecret?.(settings) ?? false,
		verifyToken: asksVerifyToken === true,
	});
}

/** What is wrong with the fields, or null. A delivery that proves itself by nothing must not be taken. */
export function settingsProblem({ office, proof, proofHeader }: DeliverySettings): string | null {
	if (office === '') return 'The field Office is empty';
	return proof !== 'path' && proofHeader === '' ? 'The field Header is empty' : null;
}

function proofOf(read: ReadField): DeliverySettings['proof'] {
	const proof = read('proof', 'signature');
	return proof === 'path' || proof === 'header' ? proof : 'signature';
}

import { keeping, labelled, matching, type Recogniser } from './recogniser';

const topLevels =
	'com|id|net|org|me|ly|co|io|go|gl|app|link|xyz|info|biz|us|be|cc|to|gg|shop|store|site|online|page|my|sg|cn|jp|kr|tw|hk|au|nl|de|uk|eu';

/** Letters, digits and marks of an address; each run is read once, so the time stays linear. */
const local = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+';
const domain = `(?:[\\p{L}\\p{N}-]{1,63}(?:\\.| ?[[(](?:dot|titik)[\\])] ?| (?:dot|titik) | \\. ?)){1,4}\\p{L}{2,12}`;

/** The site stays where nothing but the site is named, and on pages of the government without a query. */
function address([whole]: RegExpExecArray): string {
	const [, host = '', rest = ''] = /^(?:[a-z]{2,10}:\/\/)?([^/?#]*)(.*)$/is.exec(whole)!;
	const page = host.includes('@') || /[?#]/.test(rest) ? false : /\.go\.id$/i.test(host) || rest.length < 2;
	return page ? whole : '[tautan]';
}

/** What is reached by its form alone: links, mail addresses, accounts, machines, places on the map, secrets. */
export const contacts: readonly Recogniser[] = [
	labelled(
		'password|passwd|kata sandi|sandi|pin|otp|kode otp|secret|api[_ -]?key|token|bearer',
		'(?:(?<=[=:]\\s{0,3}|bearer\\s{1,3})[^\\s,;\\[\\uE000]{4,200}|\\d{4,8}(?!\\d))',
		'[rahasia]',
	),
	matching(/(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"'\])\uE000]{1,2000}(?<![.,;:!?])/giu, address),
	matching(
		new RegExp(
			`${local}(?: ?@ ?| ?[[(](?:at|et)[\\])] ?| (?:at|et) (?=[\\p{L}\\p{N}-]+ ?[[(]?(?:dot|titik|\\.)))${domain}`,
			'giu',
		),
		'[surel]',
	),
	matching(
		new RegExp(
			`(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:${topLevels})(?:/[^\\s<>"'\\])\\uE000]{0,2000})(?<![.,;:!?])`,
			'giu',
		),
		address,
	),
	keeping(/(?<![\p{L}\p{N}@.])@(?:beacukai|beacukaiRI|bravobeacukai|kemenkeuri)(?![\p{L}\p{N}_]|\.\p{L})/giu),
	matching(/(?<![\p{L}\p{N}@])@(?=[\p{L}_])[\p{L}\p{N}_.]{2,60}(?<!\.)/gu, '[akun]'),
	labelled(
		'ig|instagram|fb|facebook|twitter|tiktok|telegram|tele|line|id line|username|user ?id|user|akun|login',
		'(?<=[=:]\\s{0,3})[\\p{L}\\p{N}_.-]{3,60}(?<![.])',
		'[akun]',
	),
	matching(/(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)/g, '[IP]'),
	matching(/(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}::?){3,7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu, '[IP]'),
	matching(/-?(?<!\d)\d{1,2}\.\d{4,15}, ?\d{2,3}\.\d{4,15}(?!\d)/g, '[alamat]'),
];

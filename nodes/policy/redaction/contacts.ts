import { keeping, labelled, matching, type Recogniser } from './recogniser';

const { raw } = String;

const topLevels =
	'com|id|net|org|me|ly|co|io|go|gl|app|link|xyz|info|biz|us|be|cc|to|gg|shop|store|site|online|page|my|sg|cn|jp|kr|tw|hk|au|nl|de|uk|eu';

/** Letters, digits and marks of an address; each run is read once, so the time stays linear. */
const local = raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+`;
/** Well-known providers of mail, whose `.com` people leave out. */
const providers = 'gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|icloud|proton(?:mail)?';
const domain = raw`(?:(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[[(](?:dot|titik)[\])] ?| (?:dot|titik) | \. ?)){1,4}\p{L}{2,12}|(?:${providers})(?![\p{L}\p{N}-]))`;

/** The site stays where nothing but its name is told, and on pages of the government without a query. */
function address([whole]: RegExpExecArray): string {
	const [, host = '', rest = ''] = /^(?:[a-z]{2,10}:\/\/)?([^/?#]*)(.*)$/is.exec(whole)!;
	const named = /^[\p{L}\p{N}.-]*\p{L}(?::\d+)?$/u.test(host);
	const page = rest.length < 2 || (/\.go\.id$/i.test(host) && !/[?#]/.test(rest));
	return named && page ? whole : '[tautan]';
}

/** What is reached by its form alone: links, mail addresses, accounts, machines, places on the map, secrets. */
export const contacts: readonly Recogniser[] = [
	labelled(
		'password|passwd|kata sandi|sandi|pin|otp|kode otp|secret|api[_ -]?key|token|bearer',
		raw`(?:(?<=[=:]\s{0,3}|bearer\s{1,3})[^\s,;\[\uE000]{4,200}|\d{4,8}(?!\d))`,
		'[rahasia]',
	),
	matching(/(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"'\])\uE000]{1,2000}(?<![.,;:!?])/giu, address),
	matching(
		new RegExp(
			raw`${local}(?:@| @ | ?[[(](?:at|et)[\])] ?| (?:at|et) (?=[\p{L}\p{N}-]+ ?[[(]?(?:dot|titik|\.)))${domain}`,
			'giu',
		),
		'[surel]',
	),
	matching(
		new RegExp(
			raw`(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:${topLevels})(?:/[^\s<>"'\])\uE000]{0,2000})(?<![.,;:!?])`,
			'giu',
		),
		address,
	),
	keeping(/(?<![\p{L}\p{N}@.])@(?:beacukai|beacukaiRI|bravobeacukai|kemenkeuri)(?![\p{L}\p{N}_]|\.\p{L})/giu),
	matching(/(?<![\p{L}\p{N}@])@(?=[\p{L}_])[\p{L}\p{N}_.]{2,60}(?<!\.)/gu, '[akun]'),
	labelled(
		'ig|instagram|fb|facebook|twitter|tiktok|telegram|tele|line|id line|username|user ?id|user|akun|login',
		raw`(?<=[=:]\s{0,3})[\p{L}\p{N}_.-]{3,60}(?<![.])`,
		// A name with its capital is left to the names.
		(value) => (/^\p{Lu}\p{Ll}+$/u.test(value) ? null : '[akun]'),
	),
	matching(/(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)/g, '[IP]'),
	matching(
		/(?<![\p{L}\p{N}:])(?=[a-f:]*\d)(?:(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\p{L}\p{N}:])/giu,
		'[IP]',
	),
	matching(/-?(?<!\d)\d{1,2}\.\d{4,15}, ?\d{2,3}\.\d{4,15}(?!\d)/g, '[alamat]'),
];

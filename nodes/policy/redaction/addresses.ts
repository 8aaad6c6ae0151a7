import { matching, type Recogniser } from './recogniser';
import { ordinaryWords } from './names/words/ordinaryWords';

const { raw } = String;

const start = raw`(?<![\p{L}\p{N}])`;
const word = raw`(?:\p{Lu}\p{L}{0,4}\.(?= ?[\p{Lu}\d])|[\p{Lu}\d][\p{L}\d’'-]{0,30}(?:/\d{1,4})?)`;
/** What parts of an address begin with behind the street: house, block, neighbourhood, quarter, postal code. */
const part = raw`(?:[Nn]o|[Nn]omor|NO|[Bb]lok|BLOK|[Kk]av|Kavling|[Rr][TtWw]|[Ll]t|[Ll]antai|Unit|[Kk][Mm]|[Kk]el|Kelurahan|[Kk]ec|Kecamatan|Desa|Dusun|[Kk]omp|Kompleks?|Perum|Perumahan|[Kk]ode ?[Pp]os)(?!\p{L})\.?`;
const tail = raw`(?:[\s,/]{1,3}(?:${part}[\s:]{0,2}[\p{L}\d][\p{L}\d.-]{0,30}(?:/\d{1,4})?(?:(?! ${part}) \p{Lu}\p{Ll}{1,20}){0,2}|\d{5}(?!\d))){0,8}`;
const capitals = raw`(?:${word}(?:(?! {1,2}${part}) {1,2}${word}){0,4})`;
/** Down to the house number, whatever the spelling. */
const toNumber = raw`(?:[\p{L}\d.’'/-]{1,30} ){1,4}?(?:[Nn]o|NO|[Nn]omor|[Bb]lok|[Kk]av|[Rr][Tt])\.? ?[\p{L}\d-]{1,12}(?:/\d{1,4})?`;

/** "jl mawar 5": without a word before the house number. What is counted there is settled already. */
const bareNumber = raw`(?:\p{L}[\p{L}.’'-]{0,29} ){1,3}?\d{1,4}[a-zA-Z]?(?:/\d{1,4})?(?![\p{L}\d]| ?kali(?!\p{L}))`;

const address = (pattern: string) => new RegExp(start + pattern + tail, 'gu');

/** Where somebody lives or works: a street, a quarter, the numbers of a neighbourhood. */
export const addresses: readonly Recogniser[] = [
	// "jln siang malam" is a machine that runs day and night.
	matching(
		address(
			raw`(?:[Jj][Ll][Nn]?|[Gg][Gg])(?!\p{L})\.? ?(?:${toNumber}|${bareNumber}|${capitals}|(?<small>\p{Ll}{3,30}))`,
		),
		({ groups }) => (ordinaryWords.has(groups!.small ?? '') ? null : '[alamat]'),
	),
	...[
		raw`(?:[Jj]alan|JALAN|[Gg]ang|[Ll]orong|[Kk]ompleks?|[Pp]erumahan|Perum|Apartemen|Ruko) (?:${toNumber}|(?=\p{Lu})${capitals})`,
		raw`(?:BTN ${capitals} )?[Bb]lok [A-Z]{1,2}[ /-]?\d{1,3}`,
		raw`[Rr][Tt][ .:]{0,2}\d{1,3}[ ,/]{0,3}[Rr][Ww][ .:]{0,2}\d{1,3}`,
		raw`(?:Kelurahan|Kecamatan|Kel\.|Kec\.|Desa|Dusun) (?=\p{Lu})${capitals}`,
	].map((pattern) => matching(address(pattern), '[alamat]')),
];

import { people } from './names/people';

/** Words by which a writer gives his own name. */
const SELF =
	/(?:^|[^\p{L}])(?:nama\s+(?:lengkap\s+)?(?:saya|sy|kami)(?:\s+(?:adalah|ialah|yaitu))?|(?:saya|sy)\s+bernama|perkenalkan\s*,?\s*(?:nama\s+)?(?:saya|sy)|saya|sy|my name is|i am)[\s:,=]*$/iu;
/** More than the words above are long. */
const BEFORE = 60;

/** Names that the writer gives of himself, as he spells them: "nama saya Siti Aminah", "saya Budi dari …". */
export function ownNames(text: string): string[] {
	return people(text)
		.filter(({ from }) => SELF.test(text.slice(Math.max(0, from - BEFORE), from)))
		.map(({ from, to }) => text.slice(from, to));
}

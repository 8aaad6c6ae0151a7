import { idOf, record, records, words, type Json } from '../payload';

/** Who is named beside the events, by id. */
export type People = ReadonlyMap<string, { name?: string; handle?: string }>;

/** `users` of a DM: a map whose entries are people, or in the newer envelope `{data: person}`. */
export function peopleByKey(users: unknown): People {
	return new Map(
		Object.entries(record(users)).map(([id, raw]) => {
			const entry = record(raw);
			return [id, nameOf(record(entry.data ?? entry))];
		}),
	);
}

/** `includes.users` of the newer envelope: a list. */
export function peopleInList(users: unknown): People {
	return new Map(
		records(users).flatMap((raw) => {
			const person = record(raw.data ?? raw);
			const id = idOf(person.id);
			return id ? [[id, nameOf(person)] as const] : [];
		}),
	);
}

export function personOf(people: People, id: string): { name?: string; handle?: string } {
	return people.get(id) ?? {};
}

/** `screen_name` is the older name of `username`. */
export function nameOf(person: Json): { name?: string; handle?: string } {
	return { name: words(person.name), handle: words(person.username) ?? words(person.screen_name) };
}

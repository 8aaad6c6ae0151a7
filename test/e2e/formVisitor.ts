import { setTimeout as sleep } from 'node:timers/promises';
import type { Login } from './editor';

/** A page of an n8n form as its visitor sees it. */
export interface FormPage {
	/** What stands on the page, without mark-up. */
	text: string;
	/** Labels of the fields, in order. */
	labels: string[];
	/** The choices of a field that has some. */
	choices(label: string): string[];
	/** Fills fields by their labels, leaves the others as they are, and returns the next page. */
	submit(values: Record<string, string | File>): Promise<FormPage>;
	/** The same where the form has one page and its run answers: what the visitor then reads. */
	answer(values: Record<string, string>): Promise<string>;
}

/**
 * A person who fills n8n's forms over HTTP, as a browser does it: n8n's login, its consent page, and the address that
 * a waiting form moves on to.
 */
export class FormVisitor {
	private readonly cookies = new Map<string, string>();

	constructor(private readonly url: string) {}

	async logIn({ email, password }: Login): Promise<void> {
		const answer = await this.ask('POST', '/rest/login', { emailOrLdapLoginId: email, password });
		if (!answer.ok) throw new Error(`n8n did not let ${email} in: ${answer.status}`);
	}

	/** Opens the first page of a form; where it wants an n8n user, he consents to being known to it. */
	async open(path: string): Promise<FormPage> {
		const form = new URL(path, this.url).href;
		for (let tries = 1; ; tries += 1) {
			const answer = await this.enter(form);
			if (answer.ok) return this.page(form, await answer.text());
			// A workflow says that it is published a moment before its form is there, and SQLite may be busy (500).
			const passes = answer.status === 404 || answer.status >= 500;
			if (!passes || tries === 50) {
				const said = plain(`<body>${await answer.text()}`).slice(0, 200);
				throw new Error(`${form} answers ${answer.status}: ${said}`);
			}
			await sleep(200);
		}
	}

	private async enter(form: string): Promise<Response> {
		const found = await this.follow(form);
		if (!found.url.endsWith('/oauth/consent')) return found.answer;
		const details = await this.ask('GET', '/rest/consent/details');
		if (!details.ok) throw new Error(`n8n does not open the form: ${details.status}`);
		const { data } = (await details.json()) as { data: Consent };
		return (await this.follow(data.redirectUrl ?? (await this.consent(data.scopes)))).answer;
	}

	/** Posts to an address without having seen its page. */
	async post(path: string, values: Record<string, string>): Promise<number> {
		return (await this.fetch(new URL(path, this.url).href, { method: 'POST', body: formData(values) }))
			.status;
	}

	private async consent(scopes: string[]): Promise<string> {
		const answer = await this.ask('POST', '/rest/consent/approve', { approved: true, scopes });
		return ((await answer.json()) as { data: { redirectUrl: string } }).data.redirectUrl;
	}

	private page(address: string, html: string): FormPage & { token: string | undefined } {
		const fields = fieldsOf(html);
		const token = /const authToken = '([^']+)'/.exec(html)?.[1];
		const named = (label: string): Field => {
			const field = fields.find((candidate) => candidate.label === label);
			if (!field)
				throw new Error(`The form has no field ${label}, only ${fields.map((one) => one.label).join(', ')}`);
			return field;
		};
		const send = async (values: Record<string, string | File>) => {
			const filled: Record<string, string | File> = Object.fromEntries(
				fields.map(({ id, value }) => [id, value]),
			);
			for (const [label, value] of Object.entries(values)) {
				const { id, isList } = named(label);
				filled[id] = isList ? JSON.stringify([value]) : value;
			}
			return await this.submitted(address, token, filled);
		};
		return {
			token,
			text: plain(html),
			labels: fields.map(({ label }) => label).filter(Boolean),
			choices: (label) => named(label).choices,
			answer: async (values) => plain(`<body>${await (await send(values)).text()}`),
			submit: async (values) => {
				const answer = await send(values);
				const { formWaitingUrl } = (await answer.json()) as { formWaitingUrl?: string };
				if (!formWaitingUrl) throw new Error(`The form answered ${answer.status} without a next page`);
				return await this.next(formWaitingUrl);
			},
		};
	}

	/** Waits as the page's own script does, until the run waits for its visitor or has ended. */
	private async next(address: string): Promise<FormPage> {
		const status = new URL(address);
		status.pathname += '/n8n-execution-status';
		for (const deadline = Date.now() + 30_000; ; await sleep(150)) {
			const said = (await (await this.fetch(status.href)).text()).trim();
			if (said === 'form-waiting') break;
			if (said === 'error' || Date.now() > deadline) throw new Error(`The form's run is ${said}`);
		}
		const page = this.page(address, await (await this.fetch(address)).text());
		// The last page ends its run by itself.
		if (page.labels.length === 0) await this.submitted(address, page.token, {});
		return page;
	}

	private async submitted(
		address: string,
		token: string | undefined,
		values: Record<string, string | File>,
	): Promise<Response> {
		const headers = token ? { 'x-auth-token': token } : undefined;
		return await this.fetch(address, { method: 'POST', body: formData(values), headers });
	}

	private async ask(method: string, path: string, body?: unknown): Promise<Response> {
		return await this.fetch(new URL(path, this.url).href, {
			method,
			headers: { 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
	}

	private async follow(url: string): Promise<{ url: string; answer: Response }> {
		for (let hops = 0; hops < 8; hops += 1) {
			const answer = await this.fetch(url);
			const onward = answer.headers.get('location');
			if (!onward) return { url, answer };
			url = new URL(onward, url).href;
		}
		throw new Error(`${url} leads on and on`);
	}

	private async fetch(url: string, init: RequestInit = {}): Promise<Response> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const answer = await fetch(url, {
			...init,
			redirect: 'manual',
			headers: {
				...(init.headers as Record<string, string>),
				...(cookie ? { cookie } : {}),
				// n8n ends idle connections late after long work of its own: a request on such a one would be lost.
				connection: 'close',
			},
		});
		for (const line of answer.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
			if (value) this.cookies.set(name!, value);
			else this.cookies.delete(name!);
		}
		return answer;
	}
}

interface Consent {
	scopes: string[];
	/** There when consent was given before. */
	redirectUrl?: string;
}

interface Field {
	/** `field-0`; the place in the list of fields. */
	id: string;
	label: string;
	value: string;
	choices: string[];
	/** Boxes or buttons to tick: the page's script sends a list. */
	isList: boolean;
}

function fieldsOf(html: string): Field[] {
	return [...plainFieldsOf(html), ...tickedFieldsOf(html)];
}

const TICKED =
	/<label class='form-label [^']*'>([^<]*)<\/label>\s*<div\s[^>]*id='(field-\d+)'[^>]*>([\s\S]*?)<p /g;

function tickedFieldsOf(html: string): Field[] {
	return [...html.matchAll(TICKED)].map(([, label, id, boxes]) => ({
		...{ id: id!, label: unescaped(label!), value: '[]', isList: true },
		choices: [...boxes!.matchAll(/type='checkbox'[^>]* value='([^']+)'/g)].map(([, one]) => unescaped(one!)),
	}));
}

function plainFieldsOf(html: string): Field[] {
	const labels = new Map(
		[...html.matchAll(/<label class='form-label [^']*' for='(field-\d+)'>([^<]*)</g)].map(
			([, id, label]) => [id!, unescaped(label!)] as const,
		),
	);
	const ids = [...new Set([...html.matchAll(/\sname=['"](field-\d+)['"]/g)].map(([, id]) => id!))];
	return ids.map((id) => {
		const element = new RegExp(`<(input|select|textarea)\\b[^>]*id=['"]${id}['"][^>]*>`).exec(html)!;
		const select = html.slice(element.index).split('</select>')[0]!;
		const choices =
			element[1] === 'select'
				? [...select.matchAll(/<option value='([^']+)'/g)].map(([, choice]) => unescaped(choice!))
				: [];
		const chosen = /<option value='([^']+)' selected>/.exec(element[1] === 'select' ? select : '')?.[1];
		const value =
			element[1] === 'textarea'
				? html.slice(element.index + element[0].length).split('</textarea>')[0]!
				: (chosen ?? /value="([^"]*)"/.exec(element[0])?.[1] ?? '');
		return { id, label: labels.get(id) ?? '', value: unescaped(value), choices, isList: false };
	});
}

function formData(values: Record<string, string | File>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(values)) data.append(name, value);
	return data;
}

function plain(html: string): string {
	const body = html.slice(html.indexOf('<body'));
	const visible = body
		.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<p class='[^']*error-hidden'>[\s\S]*?<\/p>/g, ' ')
		.replace(/<div class='card' id='submitted-form'[\s\S]*/, ' ')
		.replace(/<[^>]+>/g, ' ');
	return unescaped(visible).replace(/\s+/g, ' ').trim();
}

function unescaped(text: string): string {
	return text
		.replace(/&#(x?)([0-9a-f]+);/gi, (_all, hex: string, code: string) =>
			String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
		)
		.replace(
			/&(lt|gt|quot|amp);/g,
			(_all, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!,
		);
}

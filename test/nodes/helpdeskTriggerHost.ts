import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { DjbcHelpdeskTrigger } from '../../nodes/DjbcHelpdeskTrigger/DjbcHelpdeskTrigger.node';
import { DEFAULT_EVENTS, type DeskEvent } from '../../nodes/events';

export const TOKEN = 'webhook-test-token';
const SEAL = 'seal-test-secret';

/** What the hooks of one node are called with. */
export interface NodeGiven {
	parameters?: IDataObject;
	credential?: IDataObject;
	/** As the editor listens. */
	test?: boolean;
	node?: string;
}

/** An n8n around the trigger: its address on a real port, its hooks, and the items that came out. */
export class TriggerHost {
	readonly trigger = new DjbcHelpdeskTrigger();
	readonly log: string[] = [];
	readonly staticData: IDataObject = {};
	/** Of each run that was started. */
	items: DeskEvent[] = [];
	/** Status of each request that was answered, in order. */
	statuses: number[] = [];
	/** Answers in place of the trigger, one request each. */
	instead: Array<(request: IncomingMessage) => Promise<number> | number> = [];
	private given: NodeGiven = {};

	private constructor(private readonly server: Server) {}

	static async open(): Promise<TriggerHost> {
		const host: TriggerHost = new TriggerHost(
			createServer((request, response) => void host.handle(request, response)),
		);
		host.server.listen(0, '127.0.0.1');
		await once(host.server, 'listening');
		return host;
	}

	close(): void {
		this.server.closeAllConnections();
		this.server.close();
	}

	get port(): number {
		return (this.server.address() as AddressInfo).port;
	}

	url(test = false): string {
		const path = (this.given.parameters?.path as string | undefined) ?? 'djbc-events';
		return `http://127.0.0.1:${this.port}/${test ? 'webhook-test' : 'webhook'}/${path}`;
	}

	/** What requests meet from now on. */
	use(given: NodeGiven): void {
		this.given = given;
	}

	hooks(given: NodeGiven = this.given): IHookFunctions {
		return {
			...this.common(given),
			getNodeWebhookUrl: () => this.url(given.test),
			getMode: () => (given.test ? 'manual' : 'trigger'),
			getWorkflowStaticData: () => (given.test ? {} : this.staticData),
		} as unknown as IHookFunctions;
	}

	/** As n8n publishes or listens: create unless it exists. */
	async publish(given: NodeGiven = this.given): Promise<void> {
		const { checkExists, create } = this.trigger.webhookMethods.default;
		if (!(await checkExists.call(this.hooks(given)))) await create.call(this.hooks(given));
	}

	async unpublish(given: NodeGiven = this.given): Promise<void> {
		await this.trigger.webhookMethods.default.delete.call(this.hooks(given));
	}

	/** One request, as it is: what the trigger gave back, and what it answered. */
	async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const instead = this.instead.shift();
		if (instead) {
			response.statusCode = await instead(request);
			response.end();
			return;
		}
		const raw = Object.assign(request, { rawBody: undefined as Buffer | undefined, readRawBody });
		async function readRawBody(): Promise<void> {
			const parts: Buffer[] = [];
			for await (const part of request) parts.push(part as Buffer);
			raw.rawBody = Buffer.concat(parts);
		}
		const { workflowData, noWebhookResponse } = await this.trigger.webhook.call({
			...this.common(this.given),
			getRequestObject: () => raw,
			getResponseObject: () => response,
			getMode: () => (this.given.test ? 'manual' : 'webhook'),
		} as unknown as IWebhookFunctions);
		if (!noWebhookResponse) {
			this.items.push(...workflowData![0]!.map(({ json }) => json as unknown as DeskEvent));
			response.end('{"message":"Workflow was started"}');
		}
		this.statuses.push(response.statusCode);
	}

	private common({ parameters = {}, credential, node = '12345678-9abc' }: NodeGiven) {
		const all: IDataObject = { events: [...DEFAULT_EVENTS], path: 'djbc-events', ...parameters };
		const write = (line: string) => void this.log.push(line);
		return {
			getNode: () => ({
				id: node,
				name: 'Trigger',
				type: 't',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			}),
			getWorkflow: () => ({ id: 'wf1', name: 'x', active: true }),
			getInstanceId: () => 'abcdefgh-instance',
			getNodeParameter: (name: string, fallback: unknown) => (name in all ? all[name] : fallback),
			getCredentials: (name: string) =>
				Promise.resolve(
					name === 'djbcZammadApi'
						? { webhookToken: TOKEN, systemId: '70', ...credential }
						: { keys: { key: [{ id: 'webchat', secret: 'secret-of-webchat' }] }, sealSecret: SEAL },
				),
			logger: { warn: write, error: write, info: write, debug: write },
		};
	}
}

export const sealSecrets = { sealSecret: SEAL };

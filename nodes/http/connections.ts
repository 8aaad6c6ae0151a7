import { createHash } from 'node:crypto';
import * as http from 'node:http';
import * as https from 'node:https';
import type { SecureContext } from 'node:tls';
import axios, { type AxiosInstance } from 'axios';
import axiosRetry from 'axios-retry';
import { HttpProxyAgent } from 'http-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { trustedContext } from './certificates';
import { readTexts } from './text';
import { TunnelAgent } from './tunnel';

/** What all exchanges with one server share: kept-alive sockets, trust, one axios instance. */
export interface Connection {
	axios: AxiosInstance;
	agent: http.Agent;
	secure: boolean;
	secureContext: SecureContext | null;
	proxied: boolean;
}

/** Shorter than the 5 s (Node, Puma) to 75 s (nginx) after which servers close idle connections on their side. */
const IDLE_MS = 4000;
const MAX_IDLE_SOCKETS = 16;
const MAX_CONNECTIONS = 20;

const cache = new Map<string, Connection>();

/**
 * The connection for an origin and CA, through the proxy that the environment names for it now. Kept for the life
 * of the process; of more than 20 the one longest unused is forgotten (its idle sockets close by themselves).
 *
 * @throws {TypeError} on an unreadable CA or a proxy that is neither http nor https
 */
export function connectionTo(origin: string, ca: string | undefined): Connection {
	const proxy = getProxyForUrl(origin);
	const key = createHash('sha256')
		.update(JSON.stringify([origin, proxy, ca ?? '']))
		.digest('hex');
	const connection = cache.get(key) ?? openConnection(origin, proxy, ca);
	cache.delete(key);
	cache.set(key, connection);
	const oldest = cache.keys().next();
	if (cache.size > MAX_CONNECTIONS && !oldest.done) cache.delete(oldest.value);
	return connection;
}

function openConnection(origin: string, proxy: string, ca: string | undefined): Connection {
	const secure = origin.startsWith('https:');
	const agent = agentFor(secure, proxy);
	const instance = axios.create({
		adapter: 'http',
		proxy: false,
		httpAgent: agent,
		httpsAgent: agent,
		maxRedirects: 0,
		maxBodyLength: Infinity,
		responseType: 'stream',
		transformRequest: [(data: unknown) => data],
	});
	readTexts(instance);
	axiosRetry(instance, { retries: 0, shouldResetTimeout: true });
	return { axios: instance, agent, secure, secureContext: trustedContext(ca), proxied: proxy !== '' };
}

function agentFor(secure: boolean, proxy: string): http.Agent {
	const options = { keepAlive: true, maxFreeSockets: MAX_IDLE_SOCKETS, timeout: IDLE_MS };
	if (!proxy) return secure ? new https.Agent(options) : new http.Agent(options);
	if (!/^https?:\/\//.test(proxy)) throw new TypeError('Only http and https proxies are supported');
	const agent = secure ? new TunnelAgent(proxy, options) : new HttpProxyAgent(proxy, options);
	// The tunnel's library forgets the options it was given, and with them the time-out of idle sockets.
	Object.assign(agent, { options: { ...agent.options, timeout: IDLE_MS } });
	return agent;
}

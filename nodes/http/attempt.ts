import * as http from 'node:http';
import * as https from 'node:https';
import type { Connection } from './connections';

/** What is known of one attempt while it runs and after it failed. */
export interface Attempt {
	/** The connection stood, so parts of the request may have reached the server. */
	connected: boolean;
	timedOut: boolean;
	/** The proxy answered CONNECT with another status than 200: the server saw nothing. */
	proxyStatus: number | null;
	/** Stops the clocks of the attempt. */
	end(): void;
}

export interface AttemptLimits {
	/** Milliseconds until the connection stands (TCP, proxy, TLS). */
	connectMs: number;
	/** Milliseconds until the whole answer is there. */
	answerMs: number;
}

type OnResponse = (response: http.IncomingMessage) => void;

/**
 * Axios transport that watches over attempts. Axios measures silence, not time: a server that drips bytes would hold
 * a message for ever. And only here can be seen whether the connection ever stood, which decides if a write may be
 * repeated.
 *
 * @param limits asked anew at each attempt, since less time is left then
 */
export function watchedTransport(
	connection: Pick<Connection, 'secure' | 'secureContext'>,
	limits: () => AttemptLimits,
	onBegin: (attempt: Attempt) => void,
): { request(options: https.RequestOptions, onResponse: OnResponse): http.ClientRequest } {
	return {
		request(options, onResponse) {
			const { connectMs, answerMs } = limits();
			if (connection.secureContext) Object.assign(options, { secureContext: connection.secureContext });
			const request = (connection.secure ? https : http).request(options, onResponse);
			const stop = () => {
				attempt.timedOut = true;
				const error = new Error('time-out');
				request.destroy(error);
				// Node tells nobody as long as an agent is still looking for a connection.
				if (!request.socket) request.emit('error', error);
			};
			const answerTimer = setTimeout(stop, answerMs);
			const connectTimer = setTimeout(stop, connectMs);
			const attempt: Attempt = {
				connected: false,
				timedOut: false,
				proxyStatus: null,
				end() {
					clearTimeout(answerTimer);
					clearTimeout(connectTimer);
				},
			};
			const connected = () => {
				attempt.connected = true;
				clearTimeout(connectTimer);
			};
			request.once('proxyConnect', (answer: { statusCode: number }) => {
				if (answer.statusCode !== 200) attempt.proxyStatus = answer.statusCode;
			});
			request.once('socket', (socket) => {
				if (request.reusedSocket) connected();
				else if (connection.secure) socket.once('secureConnect', connected);
				else if (socket.connecting) socket.once('connect', connected);
				else connected();
			});
			request.once('response', connected);
			request.once('close', attempt.end);
			onBegin(attempt);
			return request;
		},
	};
}

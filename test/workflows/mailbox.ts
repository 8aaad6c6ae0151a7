import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A mail server that keeps what it is sent: as much of SMTP as n8n's Send Email speaks. */
export class Mailbox {
	readonly mails: string[] = [];

	private constructor(private readonly server: Server) {}

	static async open(): Promise<Mailbox> {
		const server = createServer();
		const box = new Mailbox(server);
		server.on('connection', (socket) => box.talk(socket));
		await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
		return box;
	}

	/** Data of n8n's credential `smtp`. */
	get credential(): Record<string, unknown> {
		const { port } = this.server.address() as AddressInfo;
		return { host: '127.0.0.1', port, secure: false, disableStartTls: true, user: '', password: '' };
	}

	async close(): Promise<void> {
		await new Promise((closed) => this.server.close(closed));
	}

	private talk(socket: Socket): void {
		let heard = '';
		let mail: string | null = null;
		const say = (line: string): void => void socket.write(`${line}\r\n`);
		say('220 mailbox');
		socket.on('data', (data) => {
			heard += data.toString('utf8');
			for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
				const line = heard.slice(0, end);
				heard = heard.slice(end + 2);
				if (mail !== null && line !== '.') mail += `${line}\n`;
				else if (mail !== null) {
					this.mails.push(plain(mail));
					mail = null;
					say('250 kept');
				} else if (line === 'DATA') {
					mail = '';
					say('354 go on');
				} else if (line === 'QUIT') {
					say('221 bye');
					socket.end();
				} else say('250 mailbox');
			}
		});
	}
}

/** Quoted-printable undone. */
const plain = (mail: string): string =>
	mail
		.replace(/=\n/g, '')
		.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

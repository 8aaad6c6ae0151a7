declare module 'proxy-from-env' {
	/** Proxy for a URL by the environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY …), or an empty string. */
	export function getProxyForUrl(url: string): string;
}

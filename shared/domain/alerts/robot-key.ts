/** The only host and path of WeCom's group robots; the key is a UUID. */
const robotUrl = /^https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Returns the key in a group robot's address, or null for any other address: a server that kept addresses could be sent anywhere. */
export const robotKeyOf = (url: string): string | null => robotUrl.exec(url)?.[1]?.toLowerCase() ?? null

import type { IncomingMessage } from 'node:http'
import net from 'node:net'

const loopback = new net.BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const isLoopback = (host: string): boolean => {
  const bare = host.replace(/^\[|\]$/g, '')
  if (bare === 'localhost') return true
  const family = net.isIP(bare)
  return family !== 0 && loopback.check(bare, family === 4 ? 'ipv4' : 'ipv6')
}

/** Throws when the local cloud would be reachable from elsewhere or would stand in for production: it checks no signature and knows no password. */
export const refuseUnsafeStart = (host: string, nodeEnv: string | undefined): void => {
  if (nodeEnv === 'production') throw new Error('The local cloud does not run with NODE_ENV=production; deploy to CloudBase instead.')
  if (!isLoopback(host)) throw new Error(`The local cloud binds to loopback only, not to ${host}; use 127.0.0.1.`)
}

const hostnameOf = (origin: string): string | null => {
  try {
    return new URL(origin).hostname
  } catch {
    return null
  }
}

const plainLocalHost = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/

/** True when the Host header names this machine; a foreign name means that a web page rebound its DNS name to loopback. */
export const isAddressedLocally = (request: IncomingMessage): boolean => {
  if (plainLocalHost.test(request.headers.host ?? '')) return true
  const hostname = hostnameOf(`http://${request.headers.host ?? ''}`)
  return hostname !== null && isLoopback(hostname)
}

/** True when no page asks, or a page served from this machine. */
export const hasLocalOrigin = (request: IncomingMessage): boolean => {
  const { origin } = request.headers
  if (origin === undefined) return true
  const hostname = hostnameOf(origin)
  return hostname !== null && isLoopback(hostname)
}

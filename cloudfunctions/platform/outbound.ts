import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

const timeoutMs = 8000
const usualAnswerBytes = 64 * 1024

/** Addresses that are not the public internet: a name that leads there is refused, whatever it is called. */
const inner = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3]
] as const)
  inner.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8]
] as const)
  inner.addSubnet(network, bits, 'ipv6')

/** Returns whether an address (IPv4, IPv6, IPv4 within IPv6) belongs to a network of our own, of this machine or of nobody. */
export const isInnerAddress = (address: string): boolean => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  const plain = mapped ?? address
  return isIP(plain) === 0 || inner.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

/** Looked up once and connected to just that, so that a name cannot lead elsewhere the second time. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => isInnerAddress(address))
    if (error || refused || addresses.length === 0) return callback(error ?? new Error(`${hostname} leads to an inner address`), '', 0)
    if (options.all) return callback(null, addresses)
    const [first] = addresses
    return callback(null, first?.address ?? '', first?.family ?? 0)
  })
}

export interface OutboundRequest {
  /** One of the allow-list, e.g. https://qyapi.weixin.qq.com. */
  origin: string
  path: string
  body: unknown
  /** Only for the trial on one's own machine. */
  mayBeInner: boolean
  /** More than this is no answer; 64 KB where nothing is said. */
  maxAnswerBytes?: number
}

/** Posts JSON and returns the status and the answer's text; follows no redirect, reads no more than is allowed, waits at most 8 seconds. */
export const postJson = ({ origin, path, body, mayBeInner, maxAnswerBytes = usualAnswerBytes }: OutboundRequest): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const url = new URL(path, origin)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    // An address in place of a name is never looked up, so it is judged here.
    if (!mayBeInner && isIP(host) !== 0 && isInnerAddress(host)) return reject(new Error(`${host} is an inner address`))
    const { request } = url.protocol === 'http:' && mayBeInner ? http : https
    const text = JSON.stringify(body)
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
    const sent = request(url, { method: 'POST', headers, timeout: timeoutMs, ...(mayBeInner ? {} : { lookup: guardedLookup }) }, (response) => {
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        answer += piece
        if (answer.length > maxAnswerBytes) sent.destroy(new Error('answer too long'))
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: answer }))
      response.on('error', reject)
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
    sent.on('error', reject)
    sent.end(text)
  })

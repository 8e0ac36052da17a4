import type { IncomingHttpHeaders } from 'node:http'
import { CloudError } from '../cloud-error'
import type { Identity } from './options'

const identityCookie = 'localcloud_identity'

const checkOpenid = (openid: string): string => {
  if (/^[\w-]{1,64}$/.test(openid)) return openid
  throw new CloudError('INVALID_CREDENTIALS', 'An openid is 1–64 letters, digits, _ or -; choose an identity in the role bar.')
}

const fromHeader = (authorization: string | undefined): string | null => {
  if (authorization === undefined) return null
  const openid = /^Bearer local\.(.*)$/.exec(authorization)?.[1]
  if (openid === undefined) throw new CloudError('INVALID_CREDENTIALS', 'The local cloud takes the header Authorization: Bearer local.<openid>.')
  return openid
}

const decodeCookie = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const fromCookie = (cookie: string | undefined): string | null => {
  const entry = cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${identityCookie}=`))
  return entry ? decodeCookie(entry.slice(identityCookie.length + 1)) : null
}

/** Returns the openid that the header names, else the cookie, else the first identity of the list; null when the list is empty. */
export const openidOf = (headers: IncomingHttpHeaders, identities: readonly Identity[]): string | null => {
  const openid = fromHeader(headers.authorization) ?? fromCookie(headers.cookie) ?? identities[0]?.openid ?? null
  return openid === null ? null : checkOpenid(openid)
}

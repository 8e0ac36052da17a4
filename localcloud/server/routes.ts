import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerConsole } from '../console/console-route'
import { answerStorage } from '../storage/storage-route'
import { answerChannels, channelsPaths } from '../wechat/channels-api'
import { answerAdmin } from './admin/admin-route'
import type { Environment } from './admin/command'
import { parseJsonObject, readBody } from './body'
import type { Exchange } from './exchange'
import { answerGateway } from './gateway'
import { hasLocalOrigin, isAddressedLocally } from './guard'
import type { House } from './house'
import { answerHouse } from './house-route'
import { answerHttp, httpPrefix } from './http-access/http-route'
import { sendJson } from './reply'
import { answerStatic } from './static-files'

const maxCallBytes = 64 * 1024

export interface Site extends House {
  environment: Environment
  h5Dir: string | null
}

const refuse = ({ response }: Exchange, message: string): void => sendJson(response, 403, { code: 'EXCEED_AUTHORITY', message })

/** Pages of another port of this machine (a development server) may call; no other page may. */
const allowOrigin = ({ request, response }: Exchange): void => {
  const { origin } = request.headers
  if (origin === undefined) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader('vary', 'origin')
}

const answerPreflight = ({ request, response }: Exchange): void => {
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '')
  response.writeHead(204).end()
}

/** WeChat's own address, as functions call it with their own token. */
const answerChannelsCall = async ({ wechat }: Site, { request, response, url }: Exchange): Promise<void> =>
  sendJson(response, 200, answerChannels(wechat, url, parseJsonObject((await readBody(request, maxCallBytes)).toString('utf8'))))

const route = (site: Site, exchange: Exchange): unknown => {
  const { request, url } = exchange
  const { faults } = site.controls
  if (!isAddressedLocally(request) || !hasLocalOrigin(request)) return refuse(exchange, 'The local cloud answers this machine only.')
  if (url.pathname === '/admin') {
    // The SDK sends no Origin; a page has no business here.
    if (request.headers.origin !== undefined) return refuse(exchange, 'Only functions may call /admin.')
    return answerAdmin(site.environment, { faults, exchange })
  }
  allowOrigin(exchange)
  if (request.method === 'OPTIONS') return answerPreflight(exchange)
  if (url.pathname.startsWith('/v1/functions/')) return answerGateway({ functions: site.functions, identities: site.identities, faults }, exchange)
  if (url.pathname === httpPrefix || url.pathname.startsWith(`${httpPrefix}/`)) {
    return answerHttp({ functions: site.functions, envId: site.environment.envId, faults }, exchange)
  }
  if (channelsPaths.some((path) => url.pathname.startsWith(path))) return answerChannelsCall(site, exchange)
  if (url.pathname.startsWith('/storage/')) return answerStorage(site.environment.storage, exchange)
  if (url.pathname === '/console' || url.pathname.startsWith('/console/')) return answerConsole({ ...site, engine: site.environment.engine }, exchange)
  if (url.pathname.startsWith('/localcloud/')) return answerHouse(site, exchange)
  return answerStatic(site.h5Dir, exchange)
}

/** Returns the server's listener. What fails unforeseen ends as 500 with a sentence, and never ends the process. */
export const createListener =
  (site: Site) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await route(site, { request, response, url: new URL(request.url ?? '/', 'http://localhost') })
    } catch (error) {
      if (response.headersSent || response.destroyed) response.destroy()
      else sendJson(response, 500, { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) })
    }
  }

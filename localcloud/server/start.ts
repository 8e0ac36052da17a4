import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { collections } from '../../cloudfunctions/repositories/collections'
import { type Clock, createClock } from '../clock'
import { openEngine } from '../engine/engine'
import { Functions } from '../functions/functions'
import { startTimers } from '../functions/timers'
import { packageRoot } from '../package-root'
import { createFileIds } from '../storage/file-id'
import { createFileStore } from '../storage/file-store'
import { createSigner } from '../storage/signature'
import { openWechatStore, trialChannels } from '../wechat/wechat-state'
import { databaseFile, defaultEnvId, filesFolder, wechatFile } from './data-folder'
import { lockDataFolder } from './data-lock'
import { createFaults } from './faults'
import { refuseUnsafeStart } from './guard'
import { listen } from './listen'
import type { LocalCloud, LocalCloudOptions } from './options'
import { createListener } from './routes'
import { readSigningKey } from './secrets'
import { tellCaller } from './tell-caller'

const defaultIdleMs = 120_000
const defaultMaxInstances = 8

/** The functions' way to WeChat's own address leads here, with the app that the small WeChat knows. */
const trialWechat = (origin: string): Record<string, string> => ({ TRIAL_WECHAT_ORIGIN: origin, CHANNELS_ACCOUNT: JSON.stringify(trialChannels) })

const openParts = (options: LocalCloudOptions, { clock, baseUrl }: { clock: Clock; baseUrl: () => string }) => {
  const { dataDir, envId = defaultEnvId } = options
  fs.mkdirSync(dataDir, { recursive: true })
  const unlock = lockDataFolder(dataDir)
  const engine = openEngine({
    file: databaseFile(dataDir, envId),
    collections: options.collections ?? collections,
    isStrict: options.isStrict,
    now: clock.nowMs,
    onWarning: tellCaller
  })
  const functions = new Functions({
    functionsDir: options.functionsDir,
    workerFile: options.workerFile ?? path.join(packageRoot, 'dist/localcloud/worker.js'),
    maxInstances: options.maxInstancesPerFunction ?? defaultMaxInstances,
    idleMs: options.idleMs ?? defaultIdleMs,
    clock,
    environment: () => ({ envId, adminUrl: `${baseUrl()}/admin`, functionEnv: { ...trialWechat(baseUrl()), ...options.functionEnv } })
  })
  const storage = {
    files: createFileStore(filesFolder(dataDir)),
    ids: createFileIds(envId),
    signer: createSigner(readSigningKey(dataDir)),
    clock,
    baseUrl: () => `${baseUrl()}/storage`
  }
  const close = () => {
    engine.close()
    unlock()
  }
  const wechat = { store: openWechatStore(wechatFile(dataDir)), clock }
  return { environment: { envId, engine, functions, storage, wechat }, close }
}

/** Starts CloudBase on this machine: the SDK's endpoint, the functions, storage, the gateway and the app. */
export const startLocalCloud = async (options: LocalCloudOptions): Promise<LocalCloud> => {
  const host = options.host ?? '127.0.0.1'
  refuseUnsafeStart(host, process.env.NODE_ENV)
  const clock = createClock()
  const faults = createFaults()
  let port = options.port
  const { environment, close } = openParts(options, { clock, baseUrl: () => `http://${host.includes(':') ? `[${host}]` : host}:${port}` })
  const { functions, wechat } = environment
  const site = { environment, functions, wechat, controls: { clock, faults }, identities: options.identities, h5Dir: options.h5Dir }
  const server = http.createServer(createListener(site))
  try {
    port = await listen(server, { host, port })
  } catch (error) {
    close()
    throw error
  }
  const stopTimers =
    options.hasTimers === false ? () => undefined : startTimers({ clock, timers: () => functions.timers(), fire: (timer) => void functions.fireTimer(timer) })
  const stop = async () => {
    stopTimers()
    const isClosed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await functions.close()
    await isClosed
    close()
  }
  return { url: `http://localhost:${port}`, port, stop }
}

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const isPortTaken = (error: Error): boolean => 'code' in error && error.code === 'EADDRINUSE'

/** Longer than any client keeps an idle connection: it must never be closed at the moment at which a client sends on it. */
const keepAliveMs = 65_000

/** Starts listening and returns the port; a taken port becomes a sentence that says what to do. */
export const listen = (server: Server, { host, port }: { host: string; port: number }): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(isPortTaken(error) ? new Error(`Port ${port} is in use; stop the program that holds it, or choose another with --port or PORT.`) : error)
    )
    server.keepAliveTimeout = keepAliveMs
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })

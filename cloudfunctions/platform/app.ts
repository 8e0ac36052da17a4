import { type CloudBase, init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'

let app: CloudBase | null = null

/** Returns the SDK of the environment this function runs in; made at first use, so that importing a file calls nothing. */
export const cloudApp = (): CloudBase => {
  app ??= init({ env: SYMBOL_CURRENT_ENV as unknown as string })
  return app
}

import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { collections } from '../../cloudfunctions/repositories/collections'
import { openEngine } from '../../localcloud/engine/engine'
import { databaseFile, defaultEnvId } from '../../localcloud/server/data-folder'
import { buildLedger, defaultFolder, doneMark } from './lib/large-ledger'

/** npm run -s bench -- seed [--data FOLDER]: builds 100,000 accounts with about 1,000,000 touches once and keeps them for the benchmark list. */
const { values: options } = parseArgs({ options: { data: { type: 'string', default: defaultFolder } } })

const seed = async (): Promise<Record<string, unknown>> => {
  const folder = options.data
  if (fs.existsSync(doneMark(folder))) return { isNew: false, ...JSON.parse(fs.readFileSync(doneMark(folder), 'utf8')) }
  // What a broken-off run left is worth nothing.
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  const startedMs = performance.now()
  const engine = openEngine({ file: databaseFile(folder, defaultEnvId), collections })
  const touchCount = await buildLedger(engine, folder, (text) => console.log(text))
  engine.close()
  return { isNew: true, touchCount, tookSeconds: Math.round((performance.now() - startedMs) / 1000) }
}

void seed().then((result) => console.log(JSON.stringify({ bench: 'seed', folder: options.data, ...result })))

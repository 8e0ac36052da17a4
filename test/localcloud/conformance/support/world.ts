import { type CloudBase, init } from '@cloudbase/node-sdk'
import { removeTemporaryFolders } from '../../support/temporary-folder'
import { startTestCloud } from '../../support/test-cloud'

export type Database = ReturnType<CloudBase['database']>
export type Collection = ReturnType<Database['collection']>

type Coordinates = [longitude: number, latitude: number]
type Shape = object

/** The SDK's own types leave out all but points. */
export interface Geo {
  Point: new (...coordinates: Coordinates) => Shape
  LineString: new (points: Shape[]) => Shape
  Polygon: new (lines: Shape[]) => Shape
}

/** What a case works on: the database through the SDK, and two collections of its own, empty. */
export interface World {
  database: Database
  geo: Geo
  _: Database['command']
  $: Database['command']['aggregate']
  things: Collection
  others: Collection
}

const names = ['conformanceThings', 'conformanceOthers'] as const

/** A real environment when CLOUDBASE_ENV, CLOUDBASE_SECRET_ID and CLOUDBASE_SECRET_KEY name one. */
const realEnvironment = (): CloudBase | null => {
  const { CLOUDBASE_ENV, CLOUDBASE_SECRET_ID, CLOUDBASE_SECRET_KEY } = process.env
  if (!CLOUDBASE_ENV || !CLOUDBASE_SECRET_ID || !CLOUDBASE_SECRET_KEY) return null
  return init({ env: CLOUDBASE_ENV, secretId: CLOUDBASE_SECRET_ID, secretKey: CLOUDBASE_SECRET_KEY })
}

export const environmentName = process.env.CLOUDBASE_ENV ? `environment ${process.env.CLOUDBASE_ENV}` : 'local cloud'

const createMissing = async (database: Database): Promise<void> => {
  for (const name of names) await Promise.resolve(database.createCollection(name)).catch(() => undefined)
}

const geoIndex = { name: 'place', fields: [{ name: 'place', direction: '2dsphere' as const }] }

export interface OpenWorld {
  world: World
  empty(): Promise<void>
  close(): Promise<void>
}

/** Opens the real environment if one is named, else a local cloud of its own. */
export const openWorld = async (): Promise<OpenWorld> => {
  const real = realEnvironment()
  const local = real === null ? await startTestCloud({ collections: names.map((name) => ({ name, purpose: 'conformance', indexes: [geoIndex] })) }) : null
  const database = (real ?? local?.app)?.database() as Database
  await createMissing(database)
  const [things, others] = [database.collection(names[0]), database.collection(names[1])]
  const everything = { _id: database.command.exists(true) }
  return {
    world: { database, geo: database.Geo as unknown as Geo, _: database.command, $: database.command.aggregate, things, others },
    empty: async () => {
      await things.where(everything).remove()
      await others.where(everything).remove()
    },
    close: async () => {
      await local?.cloud.stop()
      removeTemporaryFolders()
    }
  }
}

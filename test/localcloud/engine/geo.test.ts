import type { IndexDeclaration } from '../../../localcloud/engine/indexes/index-definition'
import type { Document } from '../../../localcloud/engine/types'
import { geoIndex, near, type Pair, point, square } from './support/geo-shapes'
import { collection, openTestEngine, type TestEngine } from './support/open-test-engine'
import { idsOf } from './support/with-engine'

const places: Document[] = [
  { _id: 'tiananmen', kind: 'sight', at: point(116.3975, 39.9087) },
  { _id: 'zhongguancun', kind: 'work', at: point(116.3107, 39.9837) },
  { _id: 'lujiazui', kind: 'work', at: point(121.5055, 31.2353) },
  { _id: 'nanshan', kind: 'work', at: point(113.9304, 22.5333) },
  {
    _id: 'ring',
    kind: 'road',
    at: {
      type: 'LineString',
      coordinates: [
        [116.2, 39.8],
        [116.5, 39.8],
        [116.5, 40]
      ]
    }
  },
  { _id: 'district', kind: 'area', at: square(116.2, 39.9, 0.2) },
  {
    _id: 'stations',
    kind: 'work',
    at: {
      type: 'MultiPoint',
      coordinates: [
        [121.32, 31.19],
        [121.45, 31.25]
      ]
    }
  },
  { _id: 'nowhere', kind: 'work' }
]

describe.each<[string, IndexDeclaration[]]>([
  ['without an index', []],
  ['through a geo index', [geoIndex()]],
  ['through a geo index behind another field', [geoIndex('kind')]]
])('%s', (_way, indexes) => {
  let test: TestEngine
  beforeAll(async () => {
    test = openTestEngine({ collections: [collection('places', ...indexes)] })
    await test.engine.insert('places', places)
  })
  afterAll(() => test.dispose())

  const find = async (query: Document) => idsOf(await test.engine.find('places', { query }))

  it('$nearSphere orders by distance', async () => {
    expect((await find({ at: { $nearSphere: near(116.3975, 39.9087) } })).slice(0, 1)).toEqual(['tiananmen'])
    expect(await find({ kind: 'work', at: { $nearSphere: near(121.5, 31.2) } })).toEqual(['lujiazui', 'stations', 'zhongguancun', 'nanshan'])
  })

  it('$maxDistance is in metres', async () => {
    expect(await find({ kind: 'sight', at: { $near: near(116.3975, 39.9137, { $maxDistance: 600 }) } })).toEqual(['tiananmen'])
    expect(await find({ kind: 'sight', at: { $near: near(116.3975, 39.9137, { $maxDistance: 500 }) } })).toEqual([])
  })

  it('$minDistance leaves the near ones out', async () => {
    expect(await find({ kind: 'work', at: { $near: near(121.5055, 31.2353, { $minDistance: 100_000, $maxDistance: 1_200_000 }) } })).toEqual(['zhongguancun'])
  })

  it('$geoWithin a polygon takes what lies wholly inside', async () => {
    expect((await find({ at: { $geoWithin: { $geometry: square(116.1, 39.7, 0.5) } } })).sort()).toEqual(['district', 'ring', 'tiananmen', 'zhongguancun'])
    expect((await find({ at: { $geoWithin: { $geometry: square(116.3, 39.85, 0.3) } } })).sort()).toEqual(['tiananmen', 'zhongguancun'])
  })

  it('$geoWithin minds holes', async () => {
    const outer: Pair[] = [
      [116, 39],
      [117, 39],
      [117, 41],
      [116, 41],
      [116, 39]
    ]
    const hole: Pair[] = [
      [116.3, 39.9],
      [116.4, 39.9],
      [116.4, 39.95],
      [116.3, 39.95],
      [116.3, 39.9]
    ]
    expect((await find({ at: { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [outer, hole] } } } })).sort()).not.toContain('tiananmen')
  })

  it('$geoWithin a MultiPolygon takes what lies in either part', async () => {
    const parts = [square(116.39, 39.9, 0.02).coordinates, square(121.5, 31.2, 0.1).coordinates]
    expect((await find({ at: { $geoWithin: { $geometry: { type: 'MultiPolygon', coordinates: parts } } } })).sort()).toEqual(['lujiazui', 'tiananmen'])
  })

  it('$geoWithin $centerSphere takes radians', async () => {
    expect((await find({ at: { $geoWithin: { $centerSphere: [[116.35, 39.95], 15 / 6378.1] } } })).sort()).toEqual(['tiananmen', 'zhongguancun'])
  })

  it('$geoWithin $box takes corners', async () => {
    expect(
      await find({
        at: {
          $geoWithin: {
            $box: [
              [113, 22],
              [114, 23]
            ]
          }
        }
      })
    ).toEqual(['nanshan'])
  })

  it('$geoIntersects takes whatever has a point in common', async () => {
    expect(await find({ at: { $geoIntersects: { $geometry: point(116.35, 39.8) } } })).toEqual(['ring'])
    expect(await find({ at: { $geoIntersects: { $geometry: point(116.3, 39.95) } } })).toEqual(['district'])
    const line = {
      type: 'LineString',
      coordinates: [
        [116.1, 39.95],
        [116.6, 39.95]
      ]
    }
    expect((await find({ at: { $geoIntersects: { $geometry: line } } })).sort()).toEqual(['district', 'ring'])
    expect((await find({ at: { $geoIntersects: { $geometry: square(121, 31, 1) } } })).sort()).toEqual(['lujiazui', 'stations'])
  })

  it('finds what was moved at its new place only', async () => {
    await test.engine.insert('places', [{ _id: 'van', kind: 'van', at: point(100, 30) }])
    await test.engine.update('places', { query: { _id: 'van' }, update: { $set: { at: point(101, 31) } } })
    expect(await find({ at: { $geoWithin: { $geometry: square(99.5, 29.5, 1) } } })).toEqual([])
    expect(await find({ at: { $geoWithin: { $geometry: square(100.5, 30.5, 1) } } })).toEqual(['van'])
    await test.engine.remove('places', { query: { _id: 'van' } })
    expect(test.engine.verify().problems).toEqual([])
  })

  it('$geoNear gives the distance in metres', async () => {
    const stageValue = {
      near: point(116.3975, 39.9087),
      distanceField: 'far.metres',
      query: { kind: 'work' },
      maxDistance: 20_000,
      includeLocs: 'place',
      key: 'at'
    }
    const [first, ...others] = await test.engine.aggregate('places', [{ stageKey: '$geoNear', stageValue }])
    expect(others).toEqual([])
    expect(first).toMatchObject({ _id: 'zhongguancun', place: point(116.3107, 39.9837) })
    expect(first).toMatchObject({ far: { metres: expect.any(Number) } })
    expect(Math.round(Number((first?.far as Document | undefined)?.metres) / 1000)).toBe(11)
  })
})

it.each<[string, Document, RegExp]>([
  ['$geoWithin of a point', { at: { $geoWithin: { $geometry: point(1, 1) } } }, /needs a Polygon or a MultiPolygon/],
  ['$geoIntersects without a geometry', { at: { $geoIntersects: {} } }, /\$geoIntersects requires a \$geometry/],
  ['$near without a point', { at: { $near: { $geometry: { type: 'Point', coordinates: ['x'] } } } }, /not a valid GeoJSON geometry/]
])('refuses %s', async (_what, query, words) => {
  const test = openTestEngine({ collections: [collection('places')] })
  await expect(test.engine.find('places', { query })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(words) })
  test.dispose()
})

it('a geo index refuses a broken geometry', async () => {
  const test = openTestEngine({ collections: [collection('places', geoIndex())] })
  await expect(test.engine.insert('places', [{ at: { type: 'Point', coordinates: ['here'] } }])).rejects.toMatchObject({
    message: expect.stringContaining("Can't extract geo keys")
  })
  expect(await test.engine.count('places', {})).toBe(0)
  test.dispose()
})

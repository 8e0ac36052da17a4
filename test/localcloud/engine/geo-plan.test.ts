import fc from 'fast-check'
import { runs } from '../../support/long'
import { geoIndex, near, point, square } from './support/geo-shapes'
import { collection, openTestEngine, type TestEngine } from './support/open-test-engine'
import { idsOf } from './support/with-engine'

const longMs = runs(60_000, 900_000)

describe('the plan', () => {
  let test: TestEngine
  beforeAll(async () => {
    test = openTestEngine({ isStrict: true, collections: [collection('grid', geoIndex())] })
    const cells = Array.from({ length: 2500 }, (_, i) => ({ _id: i, at: point(100 + (i % 50) * 0.1, 20 + Math.floor(i / 50) * 0.1) }))
    await test.engine.insert('grid', cells)
  })
  afterAll(() => test.dispose())

  it('reads little more than what lies in the box', () => {
    const plan = test.engine.explain('grid', { at: { $geoWithin: { $geometry: square(101.95, 21.95, 0.3) } } })
    expect(plan).toMatchObject({ index: 'at', rangeField: 'at', returnedCount: 9 })
    expect(plan.examinedCount).toBeLessThan(60)
  })

  it('reads only the neighbourhood of a point', () => {
    const plan = test.engine.explain('grid', { at: { $near: near(102, 22, { $maxDistance: 16_000 }) } })
    expect(plan).toMatchObject({ index: 'at', returnedCount: 9 })
    expect(plan.examinedCount).toBeLessThan(80)
  })

  it('strict mode asks for a geo index where there is none', async () => {
    const bare = test.reopen({ collections: [collection('grid')] })
    await expect(bare.find('grid', { query: { at: { $near: near(102, 22) } } })).rejects.toMatchObject({
      message: expect.stringContaining('declare an index on (at 2dsphere)')
    })
  })
})

it(
  'finds the same through the index as by looking at every place, anywhere on earth',
  () => {
    const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
    const area = fc.tuple(position, fc.double({ min: 0.001, max: 60, noNaN: true }))
    const shape = fc.oneof(
      position.map(([longitude, latitude]) => point(longitude, latitude)),
      area.map(([[west, south], size]) => square(Math.min(west, 119), Math.min(south, 29), size)),
      fc.tuple(position, position).map((coordinates) => ({ type: 'LineString', coordinates }))
    )
    const condition = fc.oneof(
      area.map(([[west, south], size]) => ({ $geoWithin: { $geometry: square(Math.min(west, 119), Math.min(south, 29), size) } })),
      shape.map(($geometry) => ({ $geoIntersects: { $geometry } })),
      area.map(([center, size]) => ({ $geoWithin: { $centerSphere: [center, size / 60] } })),
      area.map(([[longitude, latitude], size]) => ({ $near: near(longitude, latitude, { $maxDistance: size * 100_000 }) }))
    )
    return fc.assert(
      fc.asyncProperty(fc.array(shape, { minLength: 5, maxLength: 40 }), fc.array(condition, { minLength: 1, maxLength: 6 }), async (shapes, conditions) => {
        const test = openTestEngine({ collections: [collection('indexed', geoIndex()), collection('plain')] })
        try {
          const documents = shapes.map((at, _id) => ({ _id, at }))
          await test.engine.insert('indexed', documents)
          await test.engine.insert('plain', documents)
          for (const at of conditions) {
            const [indexed, plain] = [await test.engine.find('indexed', { query: { at } }), await test.engine.find('plain', { query: { at } })]
            expect(idsOf(indexed).sort()).toEqual(idsOf(plain).sort())
          }
        } finally {
          test.dispose()
        }
      }),
      { seed: 11, numRuns: runs(60, 1000) }
    )
  },
  longMs
)

import { behaves, finds, findsInAnyOrder, type Group } from '../support/cases'
import type { Geo } from '../support/world'

const point = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] })

/** The Bund, People's Square and Hongqiao in Shanghai, and Beijing. */
const places = [
  { _id: 'bund', place: point(121.49, 31.24) },
  { _id: 'square', place: point(121.475, 31.23) },
  { _id: 'hongqiao', place: point(121.32, 31.194) },
  { _id: 'beijing', place: point(116.39, 39.9) },
  { _id: 'nowhere' }
]

const bund = (geo: Geo) => new geo.Point(121.49, 31.24)

const centre = (geo: Geo) =>
  new geo.Polygon([
    new geo.LineString([
      new geo.Point(121.46, 31.22),
      new geo.Point(121.5, 31.22),
      new geo.Point(121.5, 31.25),
      new geo.Point(121.46, 31.25),
      new geo.Point(121.46, 31.22)
    ])
  ])

const earthRadiusKm = 6378.1

export const geoGroups: Group[] = [
  {
    title: 'a place',
    cases: [
      ...finds(places, [
        ['near a point comes nearest first', ({ _, geo }) => ({ place: _.geoNear({ geometry: bund(geo) }) }), ['bund', 'square', 'hongqiao', 'beijing']],
        [
          'near a point stays within a distance in metres',
          ({ _, geo }) => ({ place: _.geoNear({ geometry: bund(geo), maxDistance: 3000 }) }),
          ['bund', 'square']
        ],
        [
          'near a point stays beyond a distance',
          ({ _, geo }) => ({ place: _.geoNear({ geometry: bund(geo), minDistance: 1000, maxDistance: 50_000 }) }),
          ['square', 'hongqiao']
        ]
      ]),
      ...findsInAnyOrder(places, [
        ['within a polygon is found', ({ _, geo }) => ({ place: _.geoWithin({ geometry: centre(geo) }) }), ['bund', 'square']],
        [
          'within a circle of radians is found',
          ({ _, geo }) => ({ place: _.geoWithin({ centerSphere: [bund(geo), 20 / earthRadiusKm] }) }),
          ['bund', 'hongqiao', 'square']
        ],
        ['that a polygon meets is found', ({ _, geo }) => ({ place: _.geoIntersects({ geometry: centre(geo) }) }), ['bund', 'square']]
      ]),
      ...behaves(
        [],
        [
          [
            'is stored as GeoJSON and comes back as a point',
            async ({ things, geo }) => {
              await things.add({ _id: 'p', place: new geo.Point(121.49, 31.24) })
              const [{ place }] = (await things.doc('p').get()).data
              return [place.longitude, place.latitude]
            },
            [121.49, 31.24]
          ],
          [
            'that is a polygon is met by a point inside',
            async ({ things, _, geo }) => {
              await things.add({ _id: 'area', place: centre(geo) })
              const query = { place: _.geoIntersects({ geometry: new geo.Point(121.48, 31.23) }) }
              return (await things.where(query).count()).total
            },
            1
          ],
          [
            'that is a polygon is not met by a point outside',
            async ({ things, _, geo }) => {
              await things.add({ _id: 'area', place: centre(geo) })
              const query = { place: _.geoIntersects({ geometry: new geo.Point(120, 31.23) }) }
              return (await things.where(query).count()).total
            },
            0
          ]
        ]
      )
    ]
  }
]

import type { Document } from '../../../../localcloud/engine/types'
import { day } from './query-case'

export const sales = [
  { _id: '1', city: '北京', amount: 10, at: day('2026-01-04'), tags: ['a', 'b'], seller: 's1' },
  { _id: '2', city: '上海', amount: 30, at: day('2026-01-03'), tags: ['b'], seller: 's2' },
  { _id: '3', city: '北京', amount: 20, at: day('2026-02-01'), tags: [], seller: 's1' },
  { _id: '4', city: '深圳', amount: 5, at: day('2026-02-02'), seller: 's9' }
]
export const sellers = [
  { _id: 's1', name: '王' },
  { _id: 's2', name: '李' }
]

/** A sentence, the pipeline over `sales`, what comes out. */
export const aggregations: [sentence: string, pipeline: Document[], expected: Document[]][] = [
  [
    '$match filters',
    [{ $match: { city: '北京' } }, { $project: { amount: 1 } }],
    [
      { _id: '1', amount: 10 },
      { _id: '3', amount: 20 }
    ]
  ],
  [
    '$match works later in the pipeline',
    [{ $addFields: { double: { $multiply: ['$amount', 2] } } }, { $match: { double: { $gt: 30 } } }, { $project: { double: 1 } }],
    [
      { _id: '2', double: 60 },
      { _id: '3', double: 40 }
    ]
  ],
  ['$sort orders', [{ $sort: { amount: -1 } }, { $project: { _id: 1 } }], [{ _id: '2' }, { _id: '3' }, { _id: '1' }, { _id: '4' }]],
  ['$sort, $skip and $limit page', [{ $sort: { amount: 1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }], [{ _id: '1' }, { _id: '3' }]],
  ['$limit before $sort takes the first stored', [{ $limit: 2 }, { $sort: { amount: -1 } }, { $project: { _id: 1 } }], [{ _id: '2' }, { _id: '1' }]],
  ['$skip after $limit', [{ $limit: 3 }, { $skip: 2 }, { $project: { _id: 1 } }], [{ _id: '3' }]],
  ['$count counts', [{ $match: { city: '北京' } }, { $count: 'total' }], [{ total: 2 }]],
  [
    '$group sums',
    [{ $group: { _id: '$city', sum: { $sum: '$amount' } } }, { $sort: { sum: -1, _id: 1 } }],
    [
      { _id: '上海', sum: 30 },
      { _id: '北京', sum: 30 },
      { _id: '深圳', sum: 5 }
    ]
  ],
  [
    '$group knows averages, extremes and lists',
    [
      { $match: { city: '北京' } },
      {
        $group: {
          _id: null,
          mean: { $avg: '$amount' },
          least: { $min: '$amount' },
          most: { $max: '$amount' },
          all: { $push: '$amount' },
          first: { $first: '$_id' }
        }
      }
    ],
    [{ _id: null, mean: 15, least: 10, most: 20, all: [10, 20], first: '1' }]
  ],
  ['$sortByCount counts per value', [{ $sortByCount: '$city' }, { $limit: 1 }], [{ _id: '北京', count: 2 }]],
  [
    '$unwind makes a document per element and drops empty arrays',
    [{ $unwind: '$tags' }, { $project: { tags: 1 } }],
    [
      { _id: '1', tags: 'a' },
      { _id: '1', tags: 'b' },
      { _id: '2', tags: 'b' }
    ]
  ],
  [
    '$unwind may keep documents without elements',
    [{ $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } }, { $match: { tags: null } }, { $project: { _id: 1 } }],
    [{ _id: '3' }, { _id: '4' }]
  ],
  ['$project computes', [{ $match: { _id: '1' } }, { $project: { _id: 0, label: { $concat: ['$city', '-', '$seller'] } } }], [{ label: '北京-s1' }]],
  ['$replaceRoot takes an inner object', [{ $match: { _id: '1' } }, { $replaceRoot: { newRoot: { who: '$seller' } } }], [{ who: 's1' }]],
  [
    '$bucket sorts into bounds',
    [{ $bucket: { groupBy: '$amount', boundaries: [0, 10, 100], output: { count: { $sum: 1 } } } }],
    [
      { _id: 0, count: 1 },
      { _id: 10, count: 3 }
    ]
  ],
  ['$bucketAuto makes even buckets', [{ $bucketAuto: { groupBy: '$amount', buckets: 2 } }, { $project: { count: 1, _id: 0 } }], [{ count: 2 }, { count: 2 }]],
  [
    '$facet runs several pipelines',
    [{ $facet: { cities: [{ $group: { _id: '$city' } }, { $count: 'n' }], big: [{ $match: { amount: { $gte: 20 } } }, { $count: 'n' }] } }],
    [{ cities: [{ n: 3 }], big: [{ n: 2 }] }]
  ],
  [
    '$lookup joins by equal values',
    [
      { $match: { _id: { $in: ['1', '4'] } } },
      { $lookup: { from: 'sellers', localField: 'seller', foreignField: '_id', as: 'who' } },
      { $project: { who: 1 } }
    ],
    [
      { _id: '1', who: [{ _id: 's1', name: '王' }] },
      { _id: '4', who: [] }
    ]
  ],
  [
    '$lookup takes a pipeline with variables',
    [
      { $match: { _id: '2' } },
      { $lookup: { from: 'sellers', let: { s: '$seller' }, pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$s'] } } }, { $project: { _id: 0 } }], as: 'who' } },
      { $project: { who: 1 } }
    ],
    [{ _id: '2', who: [{ name: '李' }] }]
  ],
  ['$year and $month read dates in UTC', [{ $match: { _id: '3' } }, { $project: { _id: 0, y: { $year: '$at' }, m: { $month: '$at' } } }], [{ y: 2026, m: 2 }]],
  [
    '$week counts from the first Sunday: 2026-01-03 is in week 0, 2026-01-04 in week 1',
    [{ $match: { _id: { $in: ['1', '2'] } } }, { $project: { w: { $week: '$at' } } }],
    [
      { _id: '1', w: 1 },
      { _id: '2', w: 0 }
    ]
  ],
  [
    '$dateToString writes dates',
    [{ $match: { _id: '1' } }, { $project: { _id: 0, d: { $dateToString: { date: '$at', format: '%Y-%m-%d' } } } }],
    [{ d: '2026-01-04' }]
  ],
  [
    '$cond, $ifNull and $switch choose',
    [{ $match: { _id: '4' } }, { $project: { _id: 0, a: { $cond: [{ $gt: ['$amount', 9] }, 'big', 'small'] }, b: { $ifNull: ['$tags', 'none'] } } }],
    [{ a: 'small', b: 'none' }]
  ],
  [
    '$sort puts missing and null first, then numbers, then texts',
    [
      {
        $addFields: {
          k: {
            $cond: [{ $eq: ['$_id', '1'] }, 'text', { $cond: [{ $eq: ['$_id', '2'] }, null, '$amount'] }]
          }
        }
      },
      { $sort: { k: 1 } },
      { $project: { _id: 1 } }
    ],
    [{ _id: '2' }, { _id: '4' }, { _id: '3' }, { _id: '1' }]
  ]
]

import { encodeProjection, traitsAt } from '@shared/domain/icp/projection'
import { traitProjectionSchema } from '@shared/model/trait-projection'
import fc from 'fast-check'
import { traitsArbitrary } from '../../../support/arbitraries/criteria'
import { traits } from '../../../support/builders/traits'
import { holds } from '../../../support/property'

describe('trait projection', () => {
  test('replaces each text by its place in a dictionary, −1 for unknown', () => {
    const projection = encodeProjection([
      { id: 'acc_000001', name: '甲', traits: traits({ region: '北京', technologies: ['SAP', 'Oracle'] }) },
      { id: 'acc_000002', name: '乙', traits: traits({ region: null, listedOn: null, technologies: null }) },
      { id: 'acc_000003', name: '丙', traits: traits({ region: '上海', technologies: ['Oracle'], employeeCount: 0 }) },
      { id: 'acc_000004', name: '丁', traits: traits({ region: '北京', technologies: [] }) }
    ])
    expect(projection).toEqual({
      accountIds: ['acc_000001', 'acc_000002', 'acc_000003', 'acc_000004'],
      names: ['甲', '乙', '丙', '丁'],
      sets: {
        industry: { dictionary: ['软件服务'], codes: [0, 0, 0, 0] },
        region: { dictionary: ['北京', '上海'], codes: [0, -1, 1, 0] },
        ownership: { dictionary: ['民营企业'], codes: [0, 0, 0, 0] },
        board: { dictionary: ['创业板'], codes: [0, 0, 0, 0] }
      },
      technologies: { dictionary: ['SAP', 'Oracle'], codes: [[0, 1], null, [1], []] },
      numbers: { listedOn: [14_638, null, 14_638, 14_638], employeeCount: [null, null, 0, null], annualRevenueCny: null }
    })
  })

  test('leaves out an attribute that is unknown for all', () => {
    const projection = encodeProjection([{ id: 'acc_000001', name: '甲', traits: traits({ listedOn: null }) }])
    expect(projection.technologies).toBeNull()
    expect(projection.numbers).toEqual({ listedOn: null, employeeCount: null, annualRevenueCny: null })
  })

  test('gives each account’s traits back as they were, also over the wire', () => {
    holds([fc.array(traitsArbitrary, { maxLength: 12 })], (all) => {
      const projection = encodeProjection(all.map((own, index) => ({ id: `acc_00000${index}`, name: `第 ${index} 家`, traits: own })))
      const received = traitProjectionSchema.parse(JSON.parse(JSON.stringify(projection)))
      expect(all.map((_, index) => traitsAt(received, index))).toEqual(all)
    })
  })
})

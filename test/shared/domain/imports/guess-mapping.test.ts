import { importColumns } from '@shared/domain/imports/fields'
import { guessMapping, templateHeaders } from '@shared/domain/imports/guess-mapping'
import { importFields } from '@shared/model/import'

describe('guessing which column is which', () => {
  test('knows its own template', () => {
    expect(templateHeaders).toEqual([
      '公司全称',
      '简称',
      '股票代码',
      '统一社会信用代码',
      '网址',
      '行业',
      '地区',
      '企业性质',
      '上市板块',
      '上市日期',
      '员工人数',
      '年营收',
      '在用技术'
    ])
    expect(guessMapping(templateHeaders)).toEqual(Object.fromEntries(importFields.map((field, index) => [field, index])))
  })

  test('knows the public file of listed companies', () => {
    expect(guessMapping('stockCode,legalName,shortName,region,industry,board,listedOn,ownership'.split(','))).toEqual({
      stockCode: 0,
      legalName: 1,
      shortName: 2,
      region: 3,
      industry: 4,
      board: 5,
      listedOn: 6,
      ownership: 7
    })
  })

  test.each([
    ['*公司名称：', 'legalName'],
    ['﻿客户名称', 'legalName'],
    ['Company Name', 'legalName'],
    ['证券简称', 'shortName'],
    ['员工人数（人）', 'employeeCount'],
    ['年营收(万元)', 'annualRevenueCny'],
    ['所 属 行 业', 'industry'],
    ['EMPLOYEES', 'employeeCount'],
    ['在用技术【多个用、分开】', 'technologies']
  ] as const)('%s is %s', (header, field) => {
    expect(guessMapping(['序号', header])).toEqual({ [field]: 1 })
  })

  test('of several columns takes the best-known name, then the leftmost', () => {
    expect(guessMapping(['名称', '公司全称', '公司名称'])).toEqual({ legalName: 1 })
    expect(guessMapping(['行业', '行业'])).toEqual({ industry: 0 })
  })

  test('leaves unknown columns out', () => {
    expect(Object.keys(guessMapping(['序号', '备注', '']))).toEqual([])
  })

  test('no name stands for two fields', () => {
    const names = Object.values(importColumns).flatMap(({ header, synonyms }) => [header, ...synonyms])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(Object.keys(importColumns)).toEqual([...importFields])
  })
})

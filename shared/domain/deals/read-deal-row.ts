import { type CellError, cellReader } from '@shared/domain/imports/cell-reader'
import { type DateOrder, parseOrderedDate } from '@shared/domain/imports/date-order'
import { dealColumns } from '@shared/domain/imports/deal-fields'
import { parseAmount } from '@shared/domain/imports/parse-amount'
import { type Parsed, parseText } from '@shared/domain/imports/parse-cell'
import { type AmountUnit, amountUnitMeaning } from '@shared/model/amount-units'
import type { Deal } from '@shared/model/deal'
import type { DealStatus } from '@shared/model/deal-words'
import type { ColumnMapping } from '@shared/model/import'
import { amountCnyOf } from './amount-cny'
import { hasPossibleDays } from './close-deal'

/** What a row says of a deal, with the account by its name. */
export type DealDraft = Omit<Deal, 'id' | 'accountId' | 'source' | 'createdAt' | 'updatedAt'> & { accountName: string }
export type ReadDealRow = { draft: DealDraft } | { errors: CellError[] }

export interface DealRowOptions {
  mapping: ColumnMapping
  headers: readonly string[]
  dateOrder: DateOrder
  amountUnit: AmountUnit
}

const statusWords: Readonly<Record<DealStatus, RegExp>> = {
  won: /^(won|closed won|赢单|已赢单|成交|已成交|签约|已签约|成功)$/i,
  lost: /^(lost|closed lost|输单|已输单|丢单|失败|流失|关闭)$/i,
  open: /^(open|engaging|prospecting|qualification|proposal|negotiation|进行中|跟进中|商机|初步接触|方案|报价|谈判|新建)$/i
}

const parseStatus = (line: string): Parsed<DealStatus> => {
  const found = (Object.keys(statusWords) as DealStatus[]).find((status) => statusWords[status].test(line))
  return found === undefined ? { problem: '商机阶段请写成 赢单、输单 或 进行中' } : { value: found }
}

const text = (maxLength: number) => (line: string) => parseText(line, maxLength)

/**
 * Returns the deal a row describes, or every reason why it cannot be one. An empty cell is unknown (null), never 0; an open
 * deal has no closing day.
 */
export const readDealRow = (cells: readonly string[], { mapping, headers, dateOrder, amountUnit }: DealRowOptions): ReadDealRow => {
  const { read, fail, errors } = cellReader({ cells, mapping, headers, labelOf: (field: keyof typeof dealColumns) => dealColumns[field].header })
  const date = (line: string) => parseOrderedDate(line, dateOrder)
  const accountName = read('accountName', text(120))
  const status = read('stage', parseStatus)
  if (accountName === null && errors.length === 0) fail('accountName', '', '缺少客户名称，请补上')
  if (status === null && errors.length === 0) fail('stage', '', '缺少商机阶段，请写成 赢单、输单 或 进行中')

  const amount = read('amount', (line, header) => parseAmount(line, header, amountUnit))
  const product = read('product', text(60))
  const days = { openedOn: read('openedOn', date), closedOn: read('closedOn', date) }
  if (!hasPossibleDays(days)) fail('closedOn', days.closedOn ?? '', '关闭日期早于开始日期，请核对')
  const { currency } = amountUnitMeaning[amountUnit]
  const rest = { product, amount, currency, amountCny: amountCnyOf(amount, currency), ...days, renewalOn: read('renewalOn', date) }
  const words = {
    externalId: read('externalId', text(60)),
    name: read('dealName', text(120)),
    ownerName: read('ownerName', text(40)),
    reason: read('reason', text(200))
  }
  if (accountName === null || status === null || errors.length > 0) return { errors }

  return { draft: { ...rest, ...words, name: words.name ?? product ?? accountName, accountName, status, closedOn: status === 'open' ? null : rest.closedOn } }
}

import type { AccountDetail } from '@shared/contracts/accounts'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { accountTexts } from '@/i18n/accounts'
import { dayText } from '@/i18n/dates'
import { moneyText } from './criterion-words'

interface AccountFactsProps {
  account: AccountDetail['account']
}

type FactKey = keyof ReturnType<typeof accountTexts>['facts']

const factsOf = ({ traits, stockCode, unifiedSocialCreditCode, website }: AccountDetail['account']): Record<FactKey, string | null> => {
  const texts = accountTexts()
  return {
    industry: traits.industry,
    region: traits.region,
    ownership: traits.ownership,
    board: traits.board,
    stockCode,
    listedOn: traits.listedOn === null ? null : dayText(traits.listedOn),
    employeeCount: traits.employeeCount === null ? null : `${traits.employeeCount}${texts.headcount}`,
    annualRevenueCny: traits.annualRevenueCny === null ? null : moneyText(traits.annualRevenueCny),
    technologies: traits.technologies === null ? null : traits.technologies.join(texts.listJoin),
    unifiedSocialCreditCode,
    website
  }
}

/** What is known of the company; what is not known says so. */
export const AccountFacts = ({ account }: AccountFactsProps) => {
  const texts = accountTexts()
  const facts = Object.entries(factsOf(account)) as [FactKey, string | null][]
  return (
    <CellGroup title={texts.factsTitle}>
      {facts.map(([key, value]) => (
        <Cell key={key} title={texts.facts[key]} value={value ?? texts.unknown} />
      ))}
    </CellGroup>
  )
}

import type { BoothAccount } from '@shared/contracts/booth'
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/pressable'
import { Tag } from '@/components/tag'
import { TextField } from '@/components/text-field'
import { boothTexts } from '@/i18n/booth'
import { suggestAccounts } from './suggest-accounts'
import type { CaptureForm } from './use-capture-form'
import './booth.less'

interface CompanyFieldProps {
  form: CaptureForm
  accounts: readonly BoothAccount[]
}

const Hint = ({ account }: { account: BoothAccount }) => {
  const texts = boothTexts()
  return (
    <View className='company-hint'>
      <Tag label={texts.hint[account.hint]} tone={account.hint === 'target' ? 'brand' : 'warn'} />
      <Text className='soft-text'>{account.ownerName === null ? texts.noOwner : texts.owner(account.ownerName)}</Text>
    </View>
  )
}

const Suggestion = ({ account, onChoose }: { account: BoothAccount; onChoose: () => void }) => (
  <Pressable className='suggestion' onPress={onChoose}>
    <Text className='suggestion__name'>{account.legalName}</Text>
    <Hint account={account} />
  </Pressable>
)

/** The company as typed, with the booth's own list beside it: choosing one says who they are for sure. */
export const CompanyField = ({ form, accounts }: CompanyFieldProps) => {
  const texts = boothTexts()
  const { companyName, accountId } = form.draft
  const chosen = accounts.find(({ id }) => id === accountId)
  const suggested = chosen === undefined ? suggestAccounts(accounts, companyName) : []
  return (
    <View>
      <TextField
        label={texts.company}
        value={companyName}
        maxLength={120}
        error={form.errorOf('companyName')}
        onChange={(value) => form.change({ companyName: value, accountId: null })}
      />
      {chosen === undefined ? null : <Hint account={chosen} />}
      {suggested.map((account) => (
        <Suggestion key={account.id} account={account} onChoose={() => form.change({ companyName: account.legalName, accountId: account.id })} />
      ))}
    </View>
  )
}

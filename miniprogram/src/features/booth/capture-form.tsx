import { View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { TextField } from '@/components/text-field'
import { boothTexts } from '@/i18n/booth'
import { BadgeField } from './badge-field'
import type { KeptBooth } from './booth-cache'
import { CompanyField } from './company-field'
import { ConsentField } from './consent-field'
import { InterestChoice } from './interest-choice'
import { MoreFields } from './more-fields'
import type { CaptureForm } from './use-capture-form'
import './booth.less'

/** One person at the booth: three fields or a scan, one tap for the interest, the rest if there is time. */
export const CaptureFields = ({ form, kept: { booth, accounts } }: { form: CaptureForm; kept: KeptBooth }) => {
  const texts = boothTexts()
  const { draft, change, errorOf } = form
  return (
    <View>
      <CellGroup>
        <BadgeField form={form} />
        <TextField label={texts.name} value={draft.name} maxLength={40} error={errorOf('name')} onChange={(name) => change({ name })} />
        <CompanyField form={form} accounts={accounts} />
        <TextField label={texts.phone} value={draft.phone} maxLength={20} error={errorOf('phone')} onChange={(phone) => change({ phone })} />
      </CellGroup>
      <CellGroup>
        <InterestChoice form={form} />
        {booth.products.length === 0 ? null : (
          <ChoiceChips
            label={texts.products}
            options={booth.products.map(({ id, name }) => ({ value: id, label: name }))}
            selected={draft.productIds}
            onChange={(productIds) => change({ productIds })}
          />
        )}
      </CellGroup>
      <CellGroup>
        <ConsentField form={form} text={booth.consentText} />
      </CellGroup>
      <CellGroup>
        <MoreFields form={form} />
      </CellGroup>
    </View>
  )
}

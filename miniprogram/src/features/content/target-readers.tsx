import type { TargetReader } from '@shared/contracts/content-funnel'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Pressable } from '@/components/pressable'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './content-funnel.less'

const ReaderRow = ({ reader }: { reader: TargetReader }) => {
  const texts = contentFunnelTexts()
  const mayContact = reader.consentPurposes.includes('sales_followup')
  return (
    <Pressable className='reader' role='link' onPress={() => goTo(routes.account(reader.account.id))}>
      <Text className='reader__name'>{texts.reader(reader.displayName ?? texts.unnamed, reader.account.name)}</Text>
      <Text className='field__hint'>{[reader.jobTitle, texts.lastOpened(reader.lastOpenedOn)].filter((part) => part !== null).join(' · ')}</Text>
      <View className='chip-row'>
        <Tag label={texts.tier[reader.tier]} tone='fit' />
        <Tag label={texts.level[reader.identityLevel] ?? ''} />
        <Tag label={mayContact ? texts.consent.sales_followup : texts.noFollowUp} tone={mayContact ? 'brand' : 'neutral'} />
      </View>
    </Pressable>
  )
}

/** Who of the target accounts opened it, with what each agreed to. */
export const TargetReaders = ({ contentId, days }: { contentId: string; days: 7 | 30 }) => {
  const texts = contentFunnelTexts()
  const query = useAsk('contents.readers', { contentId, days })
  return (
    <CellGroup title={texts.readers}>
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<Cell title={texts.readersEmpty} />}>
        {({ items }) => (
          <>
            {items.map((reader) => (
              <ReaderRow key={reader.personId} reader={reader} />
            ))}
          </>
        )}
      </QueryView>
    </CellGroup>
  )
}

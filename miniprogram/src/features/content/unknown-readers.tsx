import type { ActionOutput } from '@shared/contracts/registry'
import { Text, View } from '@tarojs/components'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { toast } from '@/platform/toast'
import './content-funnel.less'

/** How many nobody knows, and what would tell: a form on that page, one press away. */
export const UnknownReaders = ({ funnel }: { funnel: ActionOutput<'contents.funnel'> }) => {
  const texts = contentFunnelTexts()
  const { content, unknownPeopleCount, isPartial } = funnel
  const update = useAct('contents.update', ['contents.funnel', 'contents.list', 'contents.get', 'contents.unidentified'])
  if (unknownPeopleCount === 0) return null
  const count = isPartial ? texts.atLeast(unknownPeopleCount) : texts.people(unknownPeopleCount)
  const switchOn = () => update.mutate({ contentId: content.id, hasForm: true }, { onSuccess: () => toast(texts.formIsOn) })
  return (
    <CellGroup>
      <View className='unknown'>
        <Text className='unknown__title'>{texts.unknownTitle(count)}</Text>
        <Text className='field__hint'>{content.hasForm ? texts.unknownWithForm : texts.unknownText}</Text>
        {update.error === null ? null : <Text className='field__error'>{messageOf(update.error)}</Text>}
        {content.hasForm ? null : <Button kind='primary' size='small' label={texts.switchFormOn} isBusy={update.isPending} onPress={switchOn} />}
      </View>
    </CellGroup>
  )
}

import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { QueryView } from '@/components/query-view'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { handOverTexts } from '@/i18n/hand-overs'
import type { Give } from './use-give'

const longestReason = 80

/** Asks which colleague gets a hot capture, and, if one likes, why. */
export const GiveSheet = ({ handOver, give }: { handOver: ShownHandOver; give: Give }) => {
  const texts = handOverTexts()
  const query = useAsk('handOvers.colleagues', {})
  const [memberId, setMemberId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const others = (query.data?.items ?? []).filter((one) => one.memberId !== handOver.recipient)
  const chosen = others.find((one) => one.memberId === memberId)
  const submit = () => chosen && give.give(handOver, { memberId: chosen.memberId, colleagueName: chosen.name, reason: reason.trim() })
  return (
    <Sheet
      isOpen
      title={texts.giveTitle(handOver.name ?? texts.nameless)}
      onClose={() => give.ask(null)}
      footer={<Button kind='primary' label={texts.giveTo(chosen?.name ?? null)} isDisabled={chosen === undefined} isBusy={give.isBusy} onPress={submit} />}
    >
      <QueryView query={query}>
        {() =>
          others.length === 0 ? (
            <Text className='soft-text'>{texts.noColleague}</Text>
          ) : (
            <ChoiceChips
              label={texts.colleague}
              options={others.map((one) => ({ value: one.memberId, label: one.name }))}
              selected={memberId === null ? [] : [memberId]}
              isMultiple={false}
              onChange={([value]) => setMemberId(value ?? null)}
            />
          )
        }
      </QueryView>
      <TextField label={texts.giveReason} value={reason} maxLength={longestReason} hint={texts.giveReasonHint} onChange={setReason} />
    </Sheet>
  )
}

import type { ActionOutput } from '@shared/contracts/registry'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { contactsTexts } from '@/i18n/contacts'
import { pickFile } from '@/platform/pick-file'
import './contacts.less'

/** As the call takes it. */
const maxBytes = 600 * 1024

const Result = ({ saved }: { saved: ActionOutput<'contacts.import'> }) => {
  const texts = contactsTexts()
  return (
    <>
      <Cell title={texts.imported(saved.savedCount, saved.linkedCount)} note={saved.skippedRows.length === 0 ? undefined : texts.skipped} />
      {saved.skippedRows.map(({ rowNumber, reason }) => (
        <Cell key={rowNumber} title={texts.row(rowNumber)} note={reason} />
      ))}
    </>
  )
}

/** What verifying phone numbers has to be held against: the contacts of the CRM, of which hashes are kept. */
export const ContactImport = () => {
  const texts = contactsTexts()
  const { data } = useAsk('contacts.summary', {})
  const act = useAct('contacts.import', ['contacts.summary'])
  const [problem, setProblem] = useState<string | null>(null)
  const pick = async () => {
    const picked = await pickFile(['csv', 'txt'])
    if (picked === null) return
    setProblem(null)
    if (picked.sizeBytes > maxBytes) return setProblem(texts.tooLarge)
    try {
      await act.mutateAsync({ fileBase64: await picked.readBase64() })
    } catch (error) {
      setProblem(messageOf(error))
    }
  }
  return (
    <CellGroup title={texts.title} note={texts.text}>
      {data === undefined ? null : (
        <Cell
          title={texts.known}
          value={texts.count(data.contactCount)}
          note={texts.phoneCost(data.phoneCheckCount, (data.phoneCheckCostFen / 100).toFixed(2))}
        />
      )}
      {act.data === undefined ? null : <Result saved={act.data} />}
      <View className='contact-import'>
        {problem === null ? null : <Text className='field__error'>{problem}</Text>}
        <Button label={texts.pick} isBusy={act.isPending} onPress={() => void pick()} />
      </View>
    </CellGroup>
  )
}

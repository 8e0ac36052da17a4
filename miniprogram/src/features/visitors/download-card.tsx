import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { fileSizeText } from '@/i18n/file-size'
import { visitorsTexts } from '@/i18n/visitors'
import { entryScene } from '@/platform/entry-scene'
import { openFile } from '@/platform/open-file'
import { GateSheet } from './gate-sheet'
import { useFormGate } from './use-form-gate'
import type { Visitor } from './use-visitor'
import './visitors.less'

interface DownloadCardProps {
  visitor: Visitor
  contentId: string
  file: { name: string; sizeBytes: number }
}

/** A file to take along, after the form; the text of the page never is behind it. */
export const DownloadCard = ({ visitor, contentId, file }: DownloadCardProps) => {
  const texts = visitorsTexts()
  const gate = useFormGate(visitor)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const download = async () => {
    setIsBusy(true)
    setProblem(null)
    try {
      const isOpened = await openFile(await ask('contents.download', { contentId, scene: entryScene() }))
      if (!isOpened) setProblem(texts.downloadFailed)
    } catch (error) {
      setProblem(messageOf(error))
    }
    setIsBusy(false)
  }
  return (
    <CellGroup>
      <View className='download'>
        <View className='download__file'>
          <Text className='download__name'>{file.name}</Text>
          <Text className='field__hint'>{fileSizeText(file.sizeBytes)}</Text>
        </View>
        <Button kind='primary' size='small' label={texts.download} isBusy={isBusy} onPress={() => gate.pass(() => void download())} />
      </View>
      {problem === null ? null : <Text className='field__error'>{problem}</Text>}
      <GateSheet visitor={visitor} gate={gate} />
    </CellGroup>
  )
}

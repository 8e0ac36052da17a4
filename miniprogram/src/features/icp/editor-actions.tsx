import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { icpTexts } from '@/i18n/icp'
import { accessible } from '@/platform/accessible'
import { scrollToTop } from '@/platform/scroll-to-top'
import { toast } from '@/platform/toast'
import { undoRemoval } from './criteria-draft'
import type { IcpEditor } from './use-icp-editor'
import './icp-editor.less'

interface EditorActionsProps {
  editor: IcpEditor
  isPublishing: boolean
}

const Conflict = ({ editor }: Pick<EditorActionsProps, 'editor'>) => {
  const texts = icpTexts()
  const takeNewest = async () => {
    if ((await editor.takeNewest()) !== null) toast(texts.theirsLoaded)
  }
  const overwrite = async () => {
    if ((await editor.overwrite()) !== null) toast(texts.saved)
  }
  return (
    <View className='editor-conflict' {...accessible({ role: 'alert' })}>
      <Text>{texts.conflict}</Text>
      <View className='editor-conflict__choices'>
        <Button size='small' label={texts.takeTheirs} onPress={() => void takeNewest()} />
        <Button size='small' label={texts.overwrite} onPress={() => void overwrite()} />
      </View>
    </View>
  )
}

const Undo = ({ editor }: Pick<EditorActionsProps, 'editor'>) => {
  const texts = icpTexts()
  const { lastRemoved } = editor.draft
  if (lastRemoved === null) return null
  return (
    <View className='editor-undo' {...accessible({ role: 'status' })}>
      <Text>{texts.removed(texts.attribute[lastRemoved.criterion.attribute])}</Text>
      <Button kind='text' size='small' label={texts.undo} onPress={() => editor.setDraft(undoRemoval)} />
    </View>
  )
}

const hintOf = ({ hasCriteria, isChanged }: IcpEditor): string => {
  const texts = icpTexts()
  if (!hasCriteria) return texts.publishNeedsCriteria
  return isChanged ? texts.unsaved : texts.publishHint
}

/** Save and publish, with what stands in the way in a sentence. */
export const EditorActions = ({ editor, isPublishing }: EditorActionsProps) => {
  const texts = icpTexts()
  const { saving, isChanged, hasCriteria, name } = editor
  const save = async () => {
    if ((await editor.save()) !== null) toast(texts.saved)
  }
  // The progress of the job stands at the top.
  const publish = async () => {
    if ((await editor.publish()) !== null) scrollToTop()
  }
  return (
    <View className='editor-actions'>
      <Undo editor={editor} />
      {saving.hasConflict ? <Conflict editor={editor} /> : null}
      {saving.problem !== null && !saving.hasConflict ? <Text className='field__error'>{saving.problem}</Text> : null}
      <Text className='editor-actions__hint'>{hintOf(editor)}</Text>
      <View className='editor-actions__buttons'>
        <Button label={texts.save} isBusy={saving.isBusy} isDisabled={!isChanged || name.trim() === ''} onPress={() => void save()} />
        <Button
          kind='primary'
          label={isPublishing ? texts.publishing : texts.publish}
          isDisabled={saving.isBusy || isPublishing || !hasCriteria || name.trim() === ''}
          onPress={() => void publish()}
        />
      </View>
    </View>
  )
}

import type { ScoreChange } from '@shared/contracts/people'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { QueryView } from '@/components/query-view'
import { Sheet } from '@/components/sheet'
import { peopleTexts } from '@/i18n/people'
import type { PersonView } from './use-person'

interface MergeSheetProps {
  personIds: [string, string]
  view: PersonView
  onClose: () => void
}

/** Each account concerned with its score now and after. */
export const ScoreChanges = ({ changes }: { changes: readonly ScoreChange[] }) => {
  const texts = peopleTexts()
  const shown = (score: number | null): string => (score === null ? texts.noScore : String(score))
  return (
    <>
      {changes.map(({ accountId, accountName, scoreBefore, scoreAfter }) => (
        <Cell key={accountId} title={accountName} value={texts.scoreChange(shown(scoreBefore), shown(scoreAfter))} />
      ))}
    </>
  )
}

interface DoneProps {
  onUndo: () => void
  isBusy: boolean
}
const Done = ({ onUndo, isBusy }: DoneProps) => {
  const texts = peopleTexts()
  return (
    <View className='sheet__answers'>
      <Text>{texts.merged}</Text>
      <Button label={texts.undo} isBusy={isBusy} onPress={onUndo} />
    </View>
  )
}

/** Shows what merging does to the scores before it is done, and can be undone from the same place. */
export const MergeSheet = ({ personIds, view, onClose }: MergeSheetProps) => {
  const texts = peopleTexts()
  const [problem, setProblem] = useState<string | null>(null)
  const preview = useAsk('people.previewMerge', { personIds })
  const merge = useAct('people.merge')
  const mergeId = merge.data?.id
  const submit = () =>
    merge.mutate({ personIds, reason: texts.candidates }, { onSuccess: () => void view.refresh(), onError: ({ message }) => setProblem(message) })
  const undo = async () => {
    if (mergeId !== undefined && (await view.unmerge(mergeId, texts.unmerged))) onClose()
  }
  const dismiss = async () => {
    if (await view.dismiss(personIds, texts.dismissed)) onClose()
  }
  return (
    <Sheet
      isOpen
      title={texts.mergeTitle}
      onClose={onClose}
      footer={
        mergeId === undefined ? (
          <>
            <Button kind='primary' label={texts.mergeSave} isBusy={merge.isPending} onPress={submit} />
            <Button label={texts.dismiss} isBusy={view.isBusy} onPress={() => void dismiss()} />
          </>
        ) : (
          <Done isBusy={view.isBusy} onUndo={() => void undo()} />
        )
      }
    >
      <QueryView query={preview}>
        {({ keeper, changes }) => (
          <>
            <Text className='soft-text'>{texts.mergeKeeps(keeper.displayName ?? texts.unnamed)}</Text>
            <ScoreChanges changes={changes} />
            <Text className='soft-text'>{texts.mergeText}</Text>
            {problem === null ? null : <Text className='field__error'>{problem}</Text>}
          </>
        )}
      </QueryView>
    </Sheet>
  )
}

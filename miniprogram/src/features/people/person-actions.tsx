import type { PersonDetail } from '@shared/contracts/people'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { peopleTexts } from '@/i18n/people'
import { ExcludeSheet } from './exclude-sheet'
import { MoveSheet } from './move-sheet'
import type { PersonView } from './use-person'

interface PersonActionsProps {
  person: PersonDetail
  view: PersonView
  canExclude: boolean
}

const ExcludeButton = ({ person, view, onExclude }: Omit<PersonActionsProps, 'canExclude'> & { onExclude: () => void }) => {
  const texts = peopleTexts()
  const { personId } = person
  if (person.excludedReason === null) return <Button label={texts.exclude} onPress={onExclude} />
  return <Button kind='primary' label={texts.restore} isBusy={view.isBusy} onPress={() => void view.change('people.restore', { personId }, texts.restored)} />
}

/** What a colleague can do about a person; each has its way back. */
export const PersonActions = ({ person, view, canExclude }: PersonActionsProps) => {
  const [open, setOpen] = useState<'move' | 'exclude' | null>(null)
  const texts = peopleTexts()
  const { personId } = person
  const close = () => setOpen(null)
  return (
    <View className='person-actions person-actions--page'>
      <Button label={texts.move} onPress={() => setOpen('move')} />
      {person.canUndoMove ? (
        <Button label={texts.undoMove} isBusy={view.isBusy} onPress={() => void view.change('people.undoMove', { personId }, texts.undone)} />
      ) : null}
      {canExclude ? <ExcludeButton person={person} view={view} onExclude={() => setOpen('exclude')} /> : null}
      {open === 'move' ? <MoveSheet personId={personId} view={view} onClose={close} /> : null}
      {open === 'exclude' ? <ExcludeSheet personId={personId} view={view} onClose={close} /> : null}
    </View>
  )
}

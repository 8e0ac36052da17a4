import type { TalkTrack } from '@shared/model/playbook'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { TextArea } from '@/components/text-area'
import { contentTexts } from '@/i18n/content'
import { playbookTexts } from '@/i18n/playbook'
import { ContentChoice } from './content-choice'
import type { PlaybookSaving } from './use-playbook'

interface TalkSheetProps {
  place: Pick<TalkTrack, 'audience' | 'stage'>
  talk: TalkTrack | null
  talks: readonly TalkTrack[]
  saving: PlaybookSaving
  onClose: () => void
}

/** What to say to one role at one stage, and what to bring; left empty it is taken away. */
export const TalkSheet = ({ place, talk, talks, saving, onClose }: TalkSheetProps) => {
  const texts = playbookTexts()
  const words = contentTexts()
  const [text, setText] = useState(talk?.talk ?? '')
  const [contentIds, setContentIds] = useState<string[]>(talk?.contentIds ?? [])
  const others = talks.filter((each) => each.audience !== place.audience || each.stage !== place.stage)
  const save = () => saving.saveTalks(text.trim() === '' ? others : [...others, { ...place, talk: text.trim(), contentIds }], onClose)
  return (
    <Sheet
      isOpen
      title={`${words.audience[place.audience]} · ${words.stage[place.stage]}`}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.save} isBusy={saving.isBusy} onPress={save} />}
    >
      <TextArea label={texts.talk} value={text} maxLength={500} hint={texts.talkHint} onChange={setText} />
      <ContentChoice contentIds={contentIds} onChange={setContentIds} />
    </Sheet>
  )
}

import { type ContentAudience, type ContentStage, contentAudiences, contentStages } from '@shared/model/content-words'
import type { TalkTrack } from '@shared/model/playbook'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Segmented } from '@/components/segmented'
import { contentTexts } from '@/i18n/content'
import { playbookTexts } from '@/i18n/playbook'
import { TalkSheet } from './talk-sheet'
import type { PlaybookSaving } from './use-playbook'

interface TalkMatrixProps {
  talks: readonly TalkTrack[]
  saving: PlaybookSaving
  mayEdit: boolean
}

/** What to say to each role at each stage: a stage at a time, since six roles fill a phone. */
export const TalkMatrix = ({ talks, saving, mayEdit }: TalkMatrixProps) => {
  const texts = playbookTexts()
  const words = contentTexts()
  const [stage, setStage] = useState<ContentStage>('awareness')
  const [edited, setEdited] = useState<ContentAudience | null>(null)
  const talkOf = (audience: ContentAudience) => talks.find((talk) => talk.audience === audience && talk.stage === stage)
  return (
    <>
      <View className='playbook__stages'>
        <Segmented label={texts.stage} options={contentStages.map((value) => ({ value, label: words.stage[value] }))} value={stage} onChange={setStage} />
      </View>
      <CellGroup note={texts.talksNote}>
        {contentAudiences.map((audience) => (
          <Cell
            key={audience}
            title={words.audience[audience]}
            note={talkOf(audience)?.talk ?? texts.noTalk}
            value={texts.materials(talkOf(audience)?.contentIds.length ?? 0)}
            {...(mayEdit ? { onPress: () => setEdited(audience) } : {})}
          />
        ))}
      </CellGroup>
      {edited === null ? null : (
        <TalkSheet place={{ audience: edited, stage }} talk={talkOf(edited) ?? null} talks={talks} saving={saving} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

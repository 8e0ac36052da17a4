import type { ModelVersion } from '@shared/contracts/models'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Tag, type Tone } from '@/components/tag'
import { modelsTexts } from '@/i18n/models'

interface VersionListProps {
  versions: readonly ModelVersion[]
  onEdit: (version: ModelVersion) => void
}

const tones: Record<ModelVersion['status'], Tone> = { live: 'brand', building: 'heat', draft: 'neutral', previous: 'fit', archived: 'neutral', failed: 'warn' }

/** Every version, newest first; a draft opens its editor. */
export const VersionList = ({ versions, onEdit }: VersionListProps) => {
  const texts = modelsTexts()
  const noteOf = ({ name, model }: ModelVersion): string => `${name} · ${texts.facts(model.halfLifeDays, model.levelOneFromScore, model.levelTwoFromScore)}`
  return (
    <CellGroup title={texts.listTitle} note={texts.listNote}>
      {versions.map((version) => (
        <Cell
          key={version.id}
          title={texts.version(version.number)}
          note={noteOf(version)}
          value={<Tag tone={tones[version.status]} label={texts.status[version.status]} />}
          {...(version.status === 'draft' || version.status === 'failed' ? { onPress: () => onEdit(version) } : {})}
        />
      ))}
    </CellGroup>
  )
}

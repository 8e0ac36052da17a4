import type { EngagementLevel } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'
import { View } from '@tarojs/components'
import { Chip } from '@/components/chip'
import { SearchField } from '@/components/search-field'
import { accountTexts } from '@/i18n/accounts'
import { accessible } from '@/platform/accessible'
import type { AccountFilter } from './account-filter'

interface AccountFiltersProps {
  filter: AccountFilter
  /** Bands belong to a published profile. */
  hasBands: boolean
  onChange: (part: Partial<AccountFilter>) => void
}

const bands: readonly FitBand[] = ['A', 'B', 'C']
const levels: readonly EngagementLevel[] = [1, 2, 3]

export const AccountFilters = ({ filter, hasBands, onChange }: AccountFiltersProps) => {
  const texts = accountTexts()
  return (
    <View className='account-filters'>
      <SearchField label={texts.search} value={filter.query} onChange={(query) => onChange({ query })} />
      {hasBands ? (
        <View className='chip-row' {...accessible({ role: 'group', label: texts.bandFilter })}>
          {bands.map((band) => (
            <Chip
              key={band}
              label={texts.bandOption(band)}
              isSelected={filter.band === band}
              onPress={() => onChange({ band: filter.band === band ? null : band })}
            />
          ))}
        </View>
      ) : null}
      <View className='chip-row' {...accessible({ role: 'group', label: texts.levelFilter })}>
        {levels.map((level) => (
          <Chip
            key={level}
            label={texts.levelOption[level]}
            isSelected={filter.level === level}
            onPress={() => onChange({ level: filter.level === level ? null : level })}
          />
        ))}
      </View>
    </View>
  )
}

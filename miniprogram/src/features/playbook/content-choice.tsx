import { useAsk } from '@/api/use-ask'
import { ChoiceChips } from '@/components/choice-chips'
import { playbookTexts } from '@/i18n/playbook'

interface ContentChoiceProps {
  contentIds: readonly string[]
  onChange: (contentIds: string[]) => void
}

const maxChosen = 10

/** Contents chosen by name; they go before those that only have the right form. */
export const ContentChoice = ({ contentIds, onChange }: ContentChoiceProps) => {
  const { data } = useAsk('contents.list', {})
  if (data === undefined || data.items.length === 0) return null
  return (
    <ChoiceChips
      label={playbookTexts().contents}
      options={data.items.map(({ id, title }) => ({ value: id, label: title }))}
      selected={contentIds}
      onChange={(chosen) => onChange(chosen.slice(0, maxChosen))}
    />
  )
}

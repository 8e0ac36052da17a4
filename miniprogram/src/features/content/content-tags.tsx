import { contentAudiences, contentFormats, contentStages } from '@shared/model/content-words'
import { ChoiceChips } from '@/components/choice-chips'
import { contentTexts } from '@/i18n/content'
import type { ContentDraft } from './content-draft'
import { TopicChoice } from './topic-choice'

interface ContentTagsProps {
  draft: ContentDraft
  change: <Field extends keyof ContentDraft>(field: Field, value: ContentDraft[Field]) => void
}

/** In what form it comes, for which stage of the journey and for whom (R004-32, R004-34). */
export const ContentTags = ({ draft, change }: ContentTagsProps) => {
  const texts = contentTexts()
  return (
    <>
      <TopicChoice selected={draft.topicIds} onChange={(topicIds) => change('topicIds', topicIds)} />
      <ChoiceChips
        label={texts.formatLabel}
        isMultiple={false}
        options={contentFormats.map((format) => ({ value: format, label: texts.format[format] }))}
        selected={[draft.format]}
        onChange={([format]) => change('format', format ?? draft.format)}
      />
      <ChoiceChips
        label={texts.stageLabel}
        options={contentStages.map((stage) => ({ value: stage, label: texts.stage[stage] }))}
        selected={draft.stages}
        onChange={(stages) => change('stages', stages)}
      />
      <ChoiceChips
        label={texts.audienceLabel}
        options={contentAudiences.map((audience) => ({ value: audience, label: texts.audience[audience] }))}
        selected={draft.audiences}
        onChange={(audiences) => change('audiences', audiences)}
      />
    </>
  )
}

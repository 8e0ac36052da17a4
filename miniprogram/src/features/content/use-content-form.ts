import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { contentTexts } from '@/i18n/content'
import { toast } from '@/platform/toast'
import { type ContentDraft, type ContentField, contentInputOf, emptyContentDraft, isHighValueKind, problemsOfContent } from './content-draft'

/** A content while it is written; what is typed stays until it is published. */
export const useContentForm = (onPublished: () => void) => {
  const texts = contentTexts()
  const [draft, setDraft] = useState(emptyContentDraft)
  const [hasTried, setHasTried] = useState(false)
  const create = useAct('contents.create', ['contents.list'])
  const problems = problemsOfContent(draft)

  const change = <Field extends keyof ContentDraft>(field: Field, value: ContentDraft[Field]) => setDraft((before) => ({ ...before, [field]: value }))
  const publish = () => {
    setHasTried(true)
    if (Object.keys(problems).length > 0) return
    create.mutate(contentInputOf(draft), {
      onSuccess: () => {
        toast(texts.published)
        setDraft(emptyContentDraft)
        setHasTried(false)
        onPublished()
      }
    })
  }
  return {
    draft,
    change,
    changeKind: (kind: ContentDraft['kind']) => setDraft((before) => ({ ...before, kind, isHighValue: isHighValueKind(kind) })),
    errorOf: (field: ContentField): string | undefined => {
      const problem = problems[field]
      return hasTried && problem !== undefined ? texts.problem[problem] : undefined
    },
    publish,
    isBusy: create.isPending,
    problem: create.error === null ? null : messageOf(create.error)
  }
}

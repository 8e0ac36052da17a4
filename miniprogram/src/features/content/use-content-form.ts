import type { ShownContent } from '@shared/contracts/content-fields'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { contentTexts } from '@/i18n/content'
import { toast } from '@/platform/toast'
import {
  type ContentDraft,
  type ContentField,
  contentInputOf,
  draftOfContent,
  emptyContentDraft,
  formatOfKind,
  isHighValueKind,
  problemsOfContent
} from './content-draft'
import { useContentFile } from './use-content-file'

const outdated = ['contents.list', 'contents.get', 'contents.funnel', 'contents.pull', 'contents.unidentified'] as const

/** A content while it is written; what is typed stays until it is saved. Without `content` it is a new one. */
export const useContentForm = (content: ShownContent | null, onSaved: () => void) => {
  const texts = contentTexts()
  const [draft, setDraft] = useState(() => (content === null ? emptyContentDraft : draftOfContent(content)))
  const [hasTried, setHasTried] = useState(false)
  const file = useContentFile()
  const create = useAct('contents.create', outdated)
  const update = useAct('contents.update', outdated)
  const problems = problemsOfContent(draft)

  const change = <Field extends keyof ContentDraft>(field: Field, value: ContentDraft[Field]) => setDraft((before) => ({ ...before, [field]: value }))
  const finish = () => {
    toast(content === null ? texts.published : texts.saved)
    file.reset()
    setHasTried(false)
    if (content === null) setDraft(emptyContentDraft)
    onSaved()
  }
  const save = () => {
    setHasTried(true)
    if (Object.keys(problems).length > 0) return
    const input = { ...contentInputOf(draft), ...(file.file === undefined ? {} : { file: file.file }) }
    if (content === null) create.mutate(input, { onSuccess: finish })
    else update.mutate({ contentId: content.id, ...input }, { onSuccess: finish })
  }
  const error = create.error ?? update.error
  return {
    draft,
    file,
    change,
    changeKind: (kind: ContentDraft['kind']) => setDraft((before) => ({ ...before, kind, isHighValue: isHighValueKind(kind), format: formatOfKind(kind) })),
    errorOf: (field: ContentField): string | undefined => {
      const problem = problems[field]
      return hasTried && problem !== undefined ? texts.problem[problem] : undefined
    },
    save,
    isBusy: create.isPending || update.isPending,
    problem: error === null ? null : messageOf(error)
  }
}

import type { ActionInput } from '@shared/contracts/registry'
import { useState } from 'react'
import { AppError } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { contentTexts } from '@/i18n/content'
import { pickFile } from '@/platform/pick-file'

export type FileChoice = NonNullable<ActionInput<'contents.create'>['file']>

const extensions = ['pdf', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx', 'jpg', 'png', 'zip', 'mp4', 'webm']
const maxNameLength = 80

/** The end of a long name says what it is. */
const nameOf = (name: string): string => name.slice(-maxNameLength)

/** A file for a content, picked and sent to storage; it belongs to the content once that is saved. */
export const useContentFile = () => {
  /** undefined: as it was; null: taken away. */
  const [file, setFile] = useState<FileChoice | null | undefined>(undefined)
  const [sentRatio, setSentRatio] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (picked: NonNullable<Awaited<ReturnType<typeof pickFile>>>) => {
    const name = nameOf(picked.name)
    const target = await ask('contents.openUpload', { fileName: name, sizeBytes: picked.sizeBytes })
    await picked.upload(target, setSentRatio)
    setFile({ fileId: target.fileId, name, sizeBytes: picked.sizeBytes })
  }
  const pick = async () => {
    setProblem(null)
    const picked = await pickFile(extensions)
    if (picked === null) return
    setSentRatio(0)
    await send(picked).catch((error: unknown) => setProblem(error instanceof AppError ? error.message : contentTexts().uploadFailed))
    setSentRatio(null)
  }
  return { file, sentRatio, problem, pick: () => void pick(), remove: () => setFile(null), reset: () => setFile(undefined) }
}

export type ContentFileField = ReturnType<typeof useContentFile>

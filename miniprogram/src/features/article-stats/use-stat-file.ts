import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { articleStatsTexts } from '@/i18n/article-stats'
import { pickFile } from '@/platform/pick-file'

type Checked = ActionOutput<'articleStats.checkFile'>
type Saved = ActionOutput<'articleStats.importFile'>
type Mapping = ActionInput<'articleStats.importFile'>['mapping']

/** As the call takes it. */
const maxBytes = 130 * 1024

/** A statistics file on the screen: picked, looked at, taken over. */
export const useStatFile = () => {
  const client = useQueryClient()
  const [fileBase64, setFileBase64] = useState('')
  const [checked, setChecked] = useState<Checked | null>(null)
  const [saved, setSaved] = useState<Saved | null>(null)
  const [appId, setAppId] = useState<string | undefined>(undefined)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const run = async (work: () => Promise<void>) => {
    setIsBusy(true)
    setProblem(null)
    await work().catch((error: unknown) => setProblem(messageOf(error)))
    setIsBusy(false)
  }
  const check = async (content: string, mapping?: Mapping) => {
    setSaved(null)
    setChecked(await ask('articleStats.checkFile', { fileBase64: content, ...(mapping === undefined ? {} : { mapping }) }))
  }
  const pick = async () => {
    const picked = await pickFile(['csv', 'txt'])
    if (picked === null) return
    setChecked(null)
    setSaved(null)
    if (picked.sizeBytes > maxBytes) return setProblem(articleStatsTexts().fileTooLarge)
    await run(async () => {
      const content = await picked.readBase64()
      setFileBase64(content)
      await check(content)
    })
  }
  const save = (toAppId: string) =>
    run(async () => {
      if (checked === null) return
      setSaved(await ask('articleStats.importFile', { appId: toAppId, fileBase64, mapping: checked.mapping }))
      setChecked(null)
      await client.invalidateQueries({ queryKey: ['articleStats.list'] })
    })
  return { checked, saved, problem, isBusy, appId, chooseAccount: setAppId, pick, recheck: (mapping: Mapping) => run(() => check(fileBase64, mapping)), save }
}

export type StatFileFlow = ReturnType<typeof useStatFile>

import type { AlertDetail } from '@shared/contracts/alerts'
import type { AlertVerdict } from '@shared/model/standing'
import { useQueryClient } from '@tanstack/react-query'
import { useAct } from '@/api/use-act'
import { askKey } from '@/api/use-ask'
import { alertTexts } from '@/i18n/alerts'
import { toast } from '@/platform/toast'

const outdated = ['alerts.list', 'alerts.summary', 'alerts.report', 'accounts.standing'] as const

/** Takes an alert on or judges it; the screen shows the answer at once. */
export const useAnswer = (alertId: string) => {
  const client = useQueryClient()
  const acknowledge = useAct('alerts.acknowledge', outdated)
  const judge = useAct('alerts.judge', outdated)
  const again = useAct('alerts.resend', ['alerts.channels'])
  const texts = alertTexts()
  const show = (notice: string) => ({
    onSuccess: (detail: AlertDetail) => {
      client.setQueryData(askKey('alerts.get', { alertId }), detail)
      toast(notice)
    },
    onError: ({ message }: { message: string }) => toast(message)
  })
  return {
    isBusy: acknowledge.isPending || judge.isPending || again.isPending,
    resend: (deliveryId: string) => again.mutate({ alertId, deliveryId }, show(texts.resending)),
    take: () => acknowledge.mutate({ alertId }, show(texts.taking)),
    judge: (verdict: AlertVerdict) => judge.mutate({ alertId, verdict }, show(texts.judged))
  }
}

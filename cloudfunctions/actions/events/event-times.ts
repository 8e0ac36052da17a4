import { AppError } from '../../platform/app-error'

interface Times {
  startsAt: string
  endsAt: string
}

const inUtc = (instant: string): string => new Date(instant).toISOString()

/** Returns begin and end as UTC instants; throws CONFLICT when the end is not later. */
export const timesInUtc = ({ startsAt, endsAt }: Times): Times => {
  const times = { startsAt: inUtc(startsAt), endsAt: inUtc(endsAt) }
  if (times.endsAt <= times.startsAt) throw new AppError('CONFLICT', '结束时间要晚于开始时间，请修改后再发布')
  return times
}

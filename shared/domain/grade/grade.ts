import { settings } from '@shared/domain/settings/catalogue'
import type { EngagementLevel, Grade } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'

/** Returns the grade A1…C3 of a fit band and an engagement level, or null while the fit is unknown. */
export const gradeOf = (band: FitBand | null, level: EngagementLevel): Grade | null => (band === null ? null : `${band}${level}`)

/** Returns whether an account is to be called first: its grade is one of the hot ones (A1 by default), so both fit and engagement are needed. */
export const isHot = (band: FitBand | null, level: EngagementLevel): boolean =>
  settings.fit.hotGrades.value.split(',').some((hotGrade) => hotGrade === gradeOf(band, level))

/** One number or text of the product that a company may want to know or change. */
export interface Setting<Value> {
  /** In Chinese, as shown. */
  label: string
  value: Value
  unit: string | null
  /** Requirement row or design section the default comes from. */
  source: string
  /** What it does, in Chinese. */
  sentence: string
}

export const numberSetting = (declared: Setting<number>): Setting<number> => declared
export const rangeSetting = (declared: Setting<number[]>): Setting<number[]> => declared
export const textSetting = (declared: Setting<string>): Setting<string> => declared

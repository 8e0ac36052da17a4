export interface PhoneButtonProps {
  label: string
  isBusy: boolean
  /** With the one-time code that the cloud exchanges for the number. */
  onCode: (code: string) => void
  onRefused: () => void
  /** Said where there is no WeChat and the code is typed. */
  sheet: { title: string; text: string; field: string; missing: string }
}

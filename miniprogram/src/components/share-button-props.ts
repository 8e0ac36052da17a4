export interface ShareButtonProps {
  label: string
  path: string
  /** Said where passing on means copying an address. */
  doneText: string
  failedText: string
  onShared: () => void
}

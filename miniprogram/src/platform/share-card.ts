export interface ShareCard {
  title: string
  path: string
  onShared: () => void
}

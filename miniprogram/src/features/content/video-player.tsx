import { Video } from '@tarojs/components'
import './content.less'

interface VideoPlayerProps {
  url: string
  title: string
  onPlaying: (isPlaying: boolean) => void
}

/** Plays a video and tells when it runs; nothing plays by itself. How far somebody jumped in it says nothing, so only the time counts. */
export const VideoPlayer = ({ url, title, onPlaying }: VideoPlayerProps) => (
  <Video className='video' src={url} title={title} onPlay={() => onPlaying(true)} onPause={() => onPlaying(false)} onEnded={() => onPlaying(false)} />
)
